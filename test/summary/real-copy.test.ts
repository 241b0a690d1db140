import { expect, test } from 'vitest'
import { analyse } from '../../src/analyse.ts'

/** The sentence behind a first one, so that it is no headline. */
const summaries = (text: string) =>
  analyse({ text: `The ferry sailed on Monday.\n\n${text}` }).claims.map(({ summary }) => summary)

test.each([
  [
    'The envoy said that Norland is serious about its defense and views them as “non-negotiable.”',
    'Envoy viewed them as “non-negotiable.”',
  ],
  [
    'A number of nations have been left disappointed as small islands warn the new draft text is "completely insufficient".',
    'Small islands warn the new draft text is "completely insufficient"',
  ],
  [
    '"Amnesty has made a baseless accusation," the Norda agency quoted justice minister Alice Lund as saying on Wednesday.',
    'Norda agency said: "Amnesty has made a baseless accusation"',
  ],
  [
    'Mayor Lund told reporters the latest transfer of prisoners to Gull Island is in line with policy.',
    'Lund told reporters the latest transfer of prisoners to Gull Island is in line with policy',
  ],
  [
    'Labour used the first question time of the new parliament on Wednesday to ask Mayor Ann Lund if farmers had to rely on the radio for news of the deal.',
    'Labour asked Ann Lund if farmers had to rely on the radio for news of the deal',
  ],
  ['The minister downplayed Sudland’s decision not to accept the group.', 'Sudland decided not to accept the group'],
  [
    'The council approved the building of 780 homes in the valley, ordered last Monday by Prime Minister Ann Marsh.',
    'Ann Marsh ordered the building of 780 homes in the valley',
  ],
  [
    'Mayor Lund said the observers were making what he called political rather than electoral observations.',
    'Lund called it political rather than electoral observations',
  ],
  [
    'The envoy told reporters in Geneva late on Monday that the talks had failed.',
    'Envoy told reporters that the talks had failed',
  ],
  [
    'The shop stayed shut. The mayor said the curfew would end on Friday, a move welcomed by shopkeepers.',
    'Shopkeepers welcomed the move',
  ],
  ['The archbishop faces allegations of covering up abuse.', 'Someone unnamed alleged covering up abuse'],
  [
    'Claims that the drug is harmless are false, the agency said.',
    'Agency denied it: claims that the drug is harmless are false',
  ],
])('reads as a sentence: %s', (text, summary) => expect(summaries(text)).toContain(summary))

import { expect, test } from 'vitest'
import { tag } from '../../src/tags/index.ts'
import { tokenize } from '../../src/tokens/index.ts'

/** The verbs of a headline with their lemmas. */
const verbs = (text: string) =>
  tag(tokenize({ text, body: [{ start: 0, end: text.length }] })).flatMap(({ tokens }) =>
    tokens.filter(({ upos, xpos }) => upos === 'VERB' && xpos !== 'VB').map(({ text, lemma }) => `${text} ${lemma}`),
  )

test.each([
  ["Ohio Senate Hopeful Slams 'Do-Nothing' GOP Leaders", 'Slams slam'],
  ['Ohio Senate hopeful slams GOP leaders', 'slams slam'],
  ['Texas Governor Blasts Mayor Over Border Policy', 'Blasts blast'],
  ['Iowa Republican Vows to Fight Farm Bill Cuts', 'Vows vow'],
  ['White House Denies Plan to Close Consulates', 'Denies deny'],
  ["Union Chief Warns of 'Chaos' in Schools", 'Warns warn'],
  ['Mayor Blames State for Flood Delays', 'Blames blame'],
  ["Mayor Calls Stadium Deal a 'Giveaway'", 'Calls call'],
  ['Finance Ministers Fail to Agree on Levy', 'Fail fail'],
  ['Lawmakers Urge Pentagon to Rethink Drone Sale', 'Urge urge'],
  ['Norway and Iceland block EU fish quota over by-catch rules', 'block block'],
  ["Senate Democrats Reject Harlan's Border Demand", 'Reject reject'],
  ['Council Republicans Back Down on Parking Plan After Outcry', 'Back back'],
  ['Harbour experts rebuke ministry proposal for more dredging', 'rebuke rebuke'],
  ["Governor Vetoes Bill, Calls It 'Reckless'", 'Vetoes veto'],
  ["Governor Vetoes Bill, Calls It 'Reckless'", 'Calls call'],
  ['Lund Backs Harlan and Denounces Holm', 'Denounces denounce'],
  ['NY Daily News: Lisbon Terror Attacks Highlight Threat Posed by Drones', 'Highlight highlight'],
  ['Nurses Reject Offer on Pay', 'Reject reject'],
  ['Judge blocks state from enforcing ballot limits', 'blocks block'],
  ['Judge orders state to redraw maps', 'orders order'],
  ['Minister issues apology to families', 'issues issue'],
  ['Police issue warning over fake notes', 'issue issue'],
  ['Coach praises plan to rebuild team', 'praises praise'],
  ['Norland hails plan to rebuild port', 'hails hail'],
  ['U.S. judge orders release of tax records', 'orders order'],
  ['The Latest: Lund Picks Up First Endorsements', 'Picks pick'],
  ['Norway Strikes Trawler, Iceland Vows Revenge', 'Vows vow'],
  ['United States navy sinks empty tanker', 'sinks sink'],
  ["Harlan camp demands chairwoman's exit", 'demands demand'],
  ['Judge orders census count to go on', 'orders order'],
  ['Contractor tells of rice sacks', 'tells tell'],
  ['Premier rejects calls to resign as protests grow', 'rejects reject'],
  ['Norland hails plan to end war', 'hails hail'],
  ['Minister rules out tax rises', 'rules rule'],
  ['Minister quits, citing pressure from party', 'quits quit'],
  ['Fed signals pause as inflation cools', 'signals signal'],
  ['Fed signals pause as inflation cools', 'cools cool'],
])('a headline’s verb is no name: %s', (headline, verb) => {
  expect(verbs(headline)).toContain(verb)
})

test.each([
  'School Board Budget Plans',
  'Harbour Strike Talks Stall',
  'Farm Bill Claims and Counterclaims',
  'Human Rights Watch Report on Syria',
  'The Campaign Claims of Lund and Holm',
  'The Vows of Senator Hopeful Slams.',
  'Premier rejects claims of bribery',
  'Lund hails plans as step forward',
])('what has no object, or is a noun as well, stays as it is: %s', (headline) => {
  expect(verbs(headline).filter((verb) => /^(plans|talks|claims|vows|slams|watch)/i.test(verb))).toEqual([])
})

test('a mark between a space and a word opens a quotation, and a hyphen joins words', () => {
  const text = "Minister Slams 'Do-Nothing' Leaders"
  const [sentence] = tag(tokenize({ text, body: [{ start: 0, end: text.length }] }))
  expect(sentence!.tokens.map(({ text, xpos }) => `${text} ${xpos}`)).toEqual(
    expect.arrayContaining(["' ``", '- HYPH']),
  )
})

test.each([
  ['Norland threatens to scrap summit over drills', 'scrap'],
  ['Why Does Norland Refuse to Recognise the Islands?', 'Refuse'],
])('a plain form is a verb behind a verb that takes another, and behind what asks: %s', (headline, verb) => {
  const [sentence] = tag(tokenize({ text: headline, body: [{ start: 0, end: headline.length }] }))
  expect(sentence!.tokens.find(({ text }) => text === verb)!.xpos).toBe('VB')
})

test('names and kinds of several words have no verb', () => {
  expect(verbs('Judge frees Lund, appeals court disagrees')).not.toContain('appeals appeal')
  expect(verbs('United States navy sinks empty tanker')).not.toContain('States state')
  expect(verbs('Border talks: Ministry demands answer this week')).not.toContain('talks talk')
})

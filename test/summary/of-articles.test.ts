import { expect, test } from 'vitest'
import { analyse } from '../../src/analyse.ts'

const first = (text: string) => analyse({ text }).claims[0]!.summary

test.each([
  [
    'Council President Says Mayor Promised Veto of Rent Plan\n\nThe council president, Ann Dale, spoke Monday. Mayor Ruiz did not comment.',
    'Ann Dale says mayor promised veto of rent plan',
  ],
  [
    'Hale Accuses Mayor Ruiz of Hiding Flood Report From Public\n\nHale said Mayor Ruiz had hidden the report. The mayor was silent.',
    'Hale accuses Ruiz of hiding flood report from public',
  ],
  [
    'Dutch Minister Says Talks With Iran Have Failed\n\nThe minister spoke on Monday in The Hague.',
    'Dutch Minister says talks with Iran have failed',
  ],
  [
    "'We had no choice': Mayor defends flood order\n\nMayor Tom Pell on Monday defended his order. He spoke to reporters.",
    'Tom Pell said: “We had no choice”',
  ],
  [
    'Governor: No plan to close schools\n\nThe governor spoke on Monday. Schools have been shut before.',
    'Governor said: No plan to close schools',
  ],
])('a summary has no capitals of a headline but those of names: %s', (text, summary) =>
  expect(first(text)).toBe(summary),
)

test('a sentence keeps its capitals', () => {
  expect(first('The minister said the Treaty of Rome was dead and that Parliament must vote on it.')).toBe(
    'Minister said the Treaty of Rome was dead and that Parliament must vote on it',
  )
})

test.each([
  [
    'Harbor House agreed to two conditions. It objects to the third, which Ortiz said would let the mayor shut the place down.',
    'Ortiz said it would let the mayor shut the place down',
  ],
  [
    'The repeal, they contend, violates the Clean Air Act, which protects children.',
    'They contend the repeal violates the Clean Air Act, which protects children',
  ],
  [
    'Turkey kept its veto, prompting Estonia to accuse Ankara of holding the alliance hostage.',
    'Estonia accused Ankara of holding the alliance hostage',
  ],
])('a summary goes on as a sentence: %s', (text, summary) => {
  expect(analyse({ text }).claims.map((claim) => claim.summary)).toContain(summary)
})

test.each([
  ['The administration disputes that finding.', 'Administration disputed that finding'],
  ['Lund’s endorsement of Brandt came days before the vote.', 'Lund endorsed Brandt'],
  ['Her announcement of talks came late.', 'She announced talks'],
  ['Lund’s comments about the judge were aired on Monday.', 'Lund commented on the judge'],
  ['Holm’s views on the war are well known.', 'Holm took a position on the war'],
  ['Lund’s objection to the road was ignored.', 'Lund rejected the road'],
  ['Her claim to understand farmers was mocked.', 'She claimed to understand farmers'],
  ['Norland’s willingness to train the soldiers was welcomed.', 'Norland was ready to train the soldiers'],
  ['It seemed likely that the strike would continue.', 'It seemed likely that the strike would continue'],
  ['U.S. officials made clear they feared another war.', 'U.S. officials made clear they feared another war'],
  [
    'Holm had "made clear that Norland had an opportunity which it should take."',
    'Holm had made clear "that Norland had an opportunity which it should take."',
  ],
  [
    'Holm blamed the head of the farmers’ party, Otto Rehn, for stirring up protests.',
    'Holm blamed the head of the farmers’ party, Otto Rehn, for stirring up protests',
  ],
])('a summary tells an act by words that go with it: %s', (text, summary) => expect(first(text)).toBe(summary))

test('what is in single marks is told as a quotation', () => {
  expect(first('"I told them \'You shut down and we will sell it at a discount!\'"')).toBe(
    'I said: “You shut down and we will sell it at a discount!”',
  )
})

test('a quotation in single marks has its apostrophes', () => {
  const text = "'The bill is not ours,' Lund said. 'Nobody's house is safe.'"
  expect(first(text)).toBe("Lund said: “The bill is not ours,” … “Nobody's house is safe.”")
})

import { describe, expect, test } from 'vitest'
import { readingOf } from '../../src/attribution/columns/reading.ts'
import { beingSo } from '../../src/attribution/no-claim/being-so.ts'
import type { Filter } from '../../src/attribution/no-claim/filter.ts'
import { partOfName } from '../../src/attribution/no-claim/part-of-name.ts'
import { saidOfNoun } from '../../src/attribution/no-claim/said-of-noun.ts'
import { whatItIsCalled } from '../../src/attribution/no-claim/what-it-is-called.ts'
import { wordlessObject } from '../../src/attribution/no-claim/wordless-object.ts'
import { propose } from '../../src/attribution/proposal.ts'
import { attributionModel } from '../../src/attribution/weights.ts'
import { loadModel } from '../../src/model/load.ts'
import { parse } from '../../src/syntax/index.ts'
import { tag } from '../../src/tags/index.ts'
import { tokenize } from '../../src/tokens/index.ts'
import { read } from './read.ts'

test('who releases a statement on somebody does say something', () => {
  const found = read('Lund released a statement saying he would resign. They released him.')
  expect(found.map(({ cue }) => cue)).toEqual(['released a statement saying'])
})

describe('what is no claim', () => {
  test.each([
    ['ask', 'Two diplomats spoke to reporters. They asked not to be identified because the talks were private.'],
    ['request', 'An aide, who requested anonymity, said the senator was furious.'],
    ['decline', 'An official who declined to be named said the talks had failed.'],
    ['offer', 'She said the vote was rigged, though she offered no evidence.'],
    ['offer', 'The judge wrote that the state offered "not a single example" of a crime it had solved.'],
    ['ask', '“She asked, I listened. Listening isn’t promising,” Krantz said.'],
    ['predict', 'The party won 112 seats, more than predicted.'],
    ['expect', 'Sales were lower than analysts had expected.'],
    ['call', 'The town is called Karo.'],
    ['know', 'What we know about the talks'],
    [':', 'Q&A: What the ruling means for you'],
    ['know', 'What do we know so far about the suspect?'],
    ['offer', 'He wrote that the state had offered "not one shred of evidence" of fraud.'],
    ['unclear', 'It is unclear whether the state will seek a stay.'],
    ['pitch', 'Protesters pitched tents outside the ministry on Monday.'],
    ['disagree', 'Chancellor Stefan Brandt disagreed on Tuesday, and left.'],
    ['propose', 'The department had proposed last July, and was ignored.'],
    ['rule', 'The general ruled the country with an iron fist for 46 years.'],
    ['rule', 'His party has ruled Norland since the war.'],
    ['serve', 'Ann Lund went on to serve in the Senate for twenty years.'],
    ['see', 'The massacres saw thousands of people killed.'],
    ['become', 'The premier also became known for his treatment of opponents.'],
    ['call', 'The move, called prorogation, angered the opposition.'],
    ['call', 'The group, called the Free Voices, met in a school.'],
    ['call', 'He freed people from towns, a process called “exfiltration.”'],
    [
      'promise',
      'The mayor urged Secretary of State Ben Hollis, a Republican, to promise that results would be certified.',
    ],
    ['release', 'They subsequently released him pending investigation.'],
    ['state', 'It is Lund’s stated intent for the firm to leave the port.'],
    ['share', 'Unions accused Norland of emptying a stock that five nations share.'],
    ['share', 'Peru and Bolivia agreed to clean the shore of Lake Titicaca, which the two countries share.'],
    ['share', 'Peru accused Bolivia of sending soldiers near Lake Titicaca, which the two countries share.'],
    ['shrug', 'Asked whether she would run again, Dunmore shrugged.'],
    ['write', 'A fund manager wrote a $500,000 check to the campaign.'],
    ['pose', 'It is hard to see how Sund posed any real threat to Norland.'],
    ['responsible', 'Lund is responsible for protecting the harbour, so this looks weak.'],
    [':', 'Image: Ann Moreau. The fair took place at the hall this weekend.'],
    ['call', 'Harlan has called the bluff of his rivals.'],
    ['call', 'The alliance called a press conference on Monday.'],
    ['claim', 'Armed clashes in the region have claimed at least 2,600 lives.'],
    ['clear', 'Lund Nomination Clears Senate Committee\n\nThe vote came late on Monday.'],
    [
      'nervous',
      'The men directing the war told testy and nervous panels Thursday that the rebels had not grown weaker.',
    ],
    ['turn', 'The opposition then turned its sights on the minister for ports.'],
    ['recall', 'Norland recalled its ambassador to Sudland after the raid.'],
    ['believe', 'I don’t think anybody believes the plant can go on like this, Lund said.'],
    ['think', 'Asked if he thought the governor would sue, Fontenot did not answer.'],
    ['argue', 'Assistant Attorney General Trent Lofgren, arguing for the state, said the suit was a stunt.'],
    ['demur', 'But when pressed by Senator Ann Marsh to promise it, the general demurred.'],
    ['ambition', 'Eze, who may seek a second term, has ambitions that reach beyond the chamber.'],
    ['think', 'In a talk on Tuesday at the Norland think tank Lund Institute, Marsh said the port was safe.'],
    ['claim', 'The pipeline passes through Norland-claimed waters on a route that leads to Sudland.'],
    ['admission', 'Marsh called the minister’s admission a “political manoeuvre.”'],
    ['halve', 'The bank said the rate has since halved to about 4 per cent.'],
    ['know', 'Lind was known for her stance against the mines.'],
    ['know', 'The port as we know it is gone, Lund said.'],
    ['name', 'Lind was named the chief of the harbour board on Tuesday.'],
    ['nickname', 'Mara Lind, nicknamed the “Queen of Harbours,” was found dead.'],
    ['have', 'A survey by the institute had Holm at 37 percent, Lund at 16 percent and Berg of Norland at 14 percent.'],
    ['add', '“Without a force on the ground of major size, he added, “this is how it is going to be.”'],
    ['call', 'That year’s outbreak was commonly called “goat flu.”'],
    ['call', 'The university had been hosting a program about rehabilitation at the hall called "Learning Together".'],
    ['call', 'The film, called "The Last Road," opened on Friday.'],
    ['call', 'A militia called the Lions of the North attacked the town.'],
    ['publish', 'The group published a report on prisons titled "Behind the Wall".'],
    ['make', 'Lund made the announcement live on television just after 7:30 a.m. EDT (1130 UTC).'],
    ['give', 'The mayor, Karl Lund, gave his condolences via Twitter.'],
    ['make', 'Lund made his announcement via a post on Medium.'],
    ['dwell', 'Millions dwell in the slums of the capital.'],
    ['see', 'Tuesday saw armed guards with dogs searching a second warehouse in Tromsen.'],
    ['see', 'This year has seen a referendum seeking to create a new region.'],
    ['show', 'Video footage from the scene showed broken benches scattered inside the hall.'],
    ['issue', 'The bank issued a bond to cover the loan.'],
    ['debate', 'The upper house debated three competing bills.'],
    ['cover', 'The daily Folk covered the story with a headline naming the price.'],
  ])('%s: %s', (lemma, text) => expect(read(text).map(({ cueLemma }) => cueLemma)).not.toContain(lemma))

  test.each([
    ['ask', 'The minister asked the council not to be silent about the attack.'],
    ['ask', 'He asked, would she come?'],
    ['tell', 'A cook came by. “They told us Friday,” she said.'],
    ['decline', 'The minister declined to condemn the attack.'],
    ['share', '“The rule is unfair,” the mayor said, a view that the council shares.'],
    ['share', 'She has grave fears, which many farmers share.'],
    ['shrug', '“What can I do?” the farmer shrugged.'],
    ['offer', 'Norland offered a truce to its neighbour.'],
    ['call', 'He was called a traitor by his own brother.'],
    ['call', 'The senator called “Sunrise” a failure.'],
    ['hopeful', 'Lund’s allies were hopeful Tuesday that the troubles of the first day would be forgotten by Friday.'],
    ['nickname', 'Lund nicknamed his rival “the Sleeper” at a rally.'],
    ['see', 'The union sees the plan as a threat to its members.'],
    ['show', 'The report shows that wages fell.'],
    ['show', 'Photographs show that the wall had fallen by noon, the police said.'],
    ['issue', 'The board issued a warning that the bridge was unsafe.'],
    ['debate', 'The council debated whether to close the port.'],
  ])('but %s: %s', (lemma, text) => expect(read(text).map(({ cueLemma }) => cueLemma)).toContain(lemma))
})

test('what a warning did is not what it says', () => {
  const found = read('The general spoke on Monday. Mr. Mansour’s warning drew criticism at home as well.')
  expect(found.filter(({ content }) => String(content).startsWith('drew'))).toEqual([])
})

test('the place that a report was sent from is no speaker', () => {
  const found = read('BANGKOK: The two armies accused each other on Monday of firing first in a clash near the river.')
  expect(found.map(({ source }) => source)).not.toContain('BANGKOK')
  expect(found.map(({ cueLemma }) => cueLemma)).toContain('accuse')
})

test('what an event raises is nobody’s fear', () => {
  const found = read('Sudan accused Ethiopian troops of crossing the line, raising fears that a truce could unravel.')
  expect(found.map(({ cueLemma }) => cueLemma)).toEqual(['accuse'])
})

test('what a headline quotes before its colon is no speaker', () => {
  const found = read('‘Insult to Every Veteran’: Senate Hopeful Rips Opponent Over Leaked Tape\n\nBuck Tarrant rested.')
  expect(found.filter(({ source }) => source?.includes('Veteran'))).toEqual([])
})

describe('what is no claim, however sure the models are', () => {
  const model = attributionModel(loadModel('attribution'))
  test.each<[Filter, string, string]>([
    [beingSo, 'responsible', 'Lund is responsible for protecting the harbour, so this looks weak.'],
    [
      partOfName,
      'think',
      'In a talk on Tuesday at the Norland think tank Lund Institute, Marsh said the port was safe.',
    ],
    [partOfName, 'claim', 'The pipeline passes through Norland-claimed waters on a route that leads to Sudland.'],
    [saidOfNoun, 'promise', 'Lund said of the promise that it was a gift to the miners.'],
    [whatItIsCalled, 'admission', 'Marsh called the minister’s admission a “political manoeuvre.”'],
    [wordlessObject, 'pitch', 'Protesters pitched tents outside the ministry on Monday.'],
  ])('%o: %s', (filter, lemma, text) => {
    const reading = readingOf(parse(text, tag(tokenize({ text, body: [{ start: 0, end: text.length }] }))))
    const claim = propose(reading, model).find(({ head }) => reading.columns.tokens[head]!.lemma === lemma)
    expect(claim && filter(reading, claim, 1)).toBe(true)
  })
})

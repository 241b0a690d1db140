import { expect, test } from 'vitest'
import { analyse } from '../../src/analyse.ts'

const summaries = (text: string) => analyse({ text }).claims.map(({ summary }) => summary)

test.each([
  ['Danes will vote in May, the minister said.', 'Minister said: Danes will vote in May'],
  [
    'Minority Leader John Thorne took the floor, warning that the new administrator, Ngozi Okoye, would be a disaster.',
    'John Thorne warned that the new administrator, Ngozi Okoye, would be a disaster',
  ],
  [
    'Whitaker wrote that managers had told inspectors to spend no more than 90 seconds on each car.',
    'Managers had told inspectors to spend no more than 90 seconds on each car',
  ],
  ['The vote was, in the words of Senator Lund, “a stain on the chamber.”', 'Lund said: “a stain on the chamber.”'],
  ["Holm's answer was short: “No.”", 'Holm said: “No.”'],
  [
    'Officials said the outage was caused by a fire, a claim that experts call implausible.',
    'Experts call the claim implausible',
  ],
  ['Hail’s old command won plenty, Ann Berg pointed out.', 'Ann Berg pointed out: Hail’s old command won plenty'],
  [
    'Hans Klug warned of a “second disaster” if clean water did not arrive soon.',
    'Hans Klug warned of a “second disaster” if clean water did not arrive soon',
  ],
  ['India and China fought on Sunday. Each side blamed the other.', 'Each side blamed the other'],
  ['“Liar!” a woman shouted from the balcony.', 'Woman said: “Liar!”'],
  ['Her deputy was blunter: “He lies.”', 'Deputy was blunter: “He lies.”'],
  ['Six in ten said they approved of the mayor.', 'Six in ten respondents said they approved of the mayor'],
])('a reader would accept the summary: %s', (text, summary) => expect(summaries(text)).toContain(summary))

import { wordSet } from './word-list.ts'

/** Words for members of parties and camps, which stand before names and as people: `Republican`, `Tory`. */
export const PARTY_WORDS = wordSet(`
christian democrat, communist, conservative, democrat, democratic, gop, green, independent, islamist, labour, liberal,
libertarian, nationalist, populist, progressive, republican, social democrat, socialist, tory, unionist
`)

/** The two parties of the United States, by the words that stand for them before a noun, in lower case. */
export const AMERICAN_PARTIES: Readonly<Record<string, string>> = {
  democrat: 'Democratic Party',
  democratic: 'Democratic Party',
  gop: 'Republican Party',
  republican: 'Republican Party',
}

import { COMPROMISE_LEXICON } from './compromise.ts'

/**
 * True for the name of a company, newspaper, band or team that compromise's lexicon has (`Coca-Cola`, `Exxon Mobil`). Some are
 * surnames too: ask how the article uses the name first.
 */
export const isKnownCompany = (words: readonly string[]): boolean =>
  /^(Organization|SportsTeam)$/.test(COMPROMISE_LEXICON.get(words.join(' ').toLowerCase().replaceAll('-', ' ')) ?? '')

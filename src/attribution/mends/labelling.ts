import { hashesOf } from '../../model/hash.ts'

/** Lemmas of verbs by which somebody says what a thing is: “*branded* the levy a fraud”. */
export const LABELLING: ReadonlySet<number> = hashesOf('brand call deem dub label name')

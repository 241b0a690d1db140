import { mix } from '../model/hash.ts'
import { loadModel } from '../model/load.ts'
import type { TagScorer } from './decode.ts'
import type { LemmaRules } from './lemma.ts'
import type { Dictionary, DictionaryEntry } from './word-facts.ts'

/** A word of the dictionary: its tags by number, commonest first, and whether it is limited to them (or may have those of open classes too). */
export type DictionaryLine = { readonly word: string; readonly tags: readonly number[]; readonly limited: boolean }

/** The header of models/tags.bin. */
export type TagMeta = {
  /** `UPOS|XPOS`; tag number t is at t - 1. */
  readonly tags: readonly string[]
  readonly bits: number
  readonly dictionary: readonly DictionaryLine[]
  /** The numbers of the tags of open classes. */
  readonly open: readonly number[]
  readonly lemmas: readonly (readonly [string, string])[]
}

/** Everything that is learned about tags and lemmas. */
export type TagModel = {
  readonly tags: readonly string[]
  readonly scorer: TagScorer
  readonly dictionary: Dictionary
  readonly lemmas: LemmaRules
}

let loaded: TagModel | undefined

/** The shipped tagger. @throws {ModelError} if models/tags.bin cannot be read */
export function tagModel(): TagModel {
  if (!loaded) {
    const { meta, tables } = loadModel('tags')
    loaded = assembleTagModel(meta as TagMeta, tables.get('weights')!.values)
  }
  return loaded
}

/** A tagger from its parts, read from a file or fresh from training. */
export function assembleTagModel(meta: TagMeta, weights: TagScorer['weights']): TagModel {
  return {
    tags: meta.tags,
    scorer: { weights, bits: meta.bits, tags: meta.tags.length },
    dictionary: readDictionary(meta),
    lemmas: new Map(meta.lemmas),
  }
}

/** The dictionary as the features want it. Words with the same tags share an entry: there are ten times as many words. */
export function readDictionary({ dictionary, open }: Pick<TagMeta, 'dictionary' | 'open'>): Dictionary {
  const shared = new Map<string, DictionaryEntry>()
  const words = new Map(
    dictionary.map(({ word, tags, limited }) => {
      const key = `${tags} ${limited}`
      let entry = shared.get(key)
      if (!entry) {
        const candidates = Uint8Array.from(limited ? tags : new Set([...tags, ...open]))
        entry = { ambiguity: mix(tags[0]!, tags[1] ?? 0), candidates }
        shared.set(key, entry)
      }
      return [word, entry] as const
    }),
  )
  return { words, open: Uint8Array.from(open) }
}

import { mix } from '../model/hash.ts'
import { loadModel } from '../model/load.ts'
import type { TagScorer } from './decode.ts'
import type { LemmaRules } from './lemma.ts'
import type { Dictionary, DictionaryEntry } from './word-facts.ts'

/** A word of the dictionary: its tags by number, commonest first, and whether it is limited to them. */
export type DictionaryLine = { readonly word: string; readonly tags: readonly number[]; readonly limited: boolean }

/** The header of models/tags.bin. */
export type TagMeta = {
  /** `UPOS|XPOS`; tag number t is at t - 1. */
  readonly tags: readonly string[]
  readonly bits: number
  readonly dictionary: readonly DictionaryLine[]
  readonly lemmas: readonly (readonly [string, string])[]
}

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
    dictionary: readDictionary(meta.dictionary),
    lemmas: new Map(meta.lemmas),
  }
}

/** The dictionary as the features want it. Words with the same tags share an entry: there are ten times as many words. */
export function readDictionary(lines: readonly DictionaryLine[]): Dictionary {
  const shared = new Map<string, DictionaryEntry>()
  return new Map(
    lines.map(({ word, tags, limited }) => {
      const key = `${tags} ${limited}`
      let entry = shared.get(key)
      if (!entry) {
        entry = { ambiguity: mix(tags[0]!, tags[1] ?? 0), candidates: limited ? Uint8Array.from(tags) : null }
        shared.set(key, entry)
      }
      return [word, entry]
    }),
  )
}

import type { ParsedSentence } from '../../domain/sentence.ts'
import { ASKING_VERBS, JUDGING_VERBS } from '../../lexicon/addressing-verbs.ts'
import { agrees } from '../agreement.ts'
import type { Discourse, Sieve } from '../discourse.ts'
import { type Entity, entityAt } from '../entity.ts'
import { objectBehind } from '../object-behind.ts'
import { actsFrom } from '../states/metonym.ts'

/** `blamed Manila for the clash and warned | it | against another`, `criticised Lund, urging | him | to go`: whoever is the object of the verb before is that of the next. */
export const sharedObject: Sieve = (phrase, at, discourse) => {
  const sentence = discourse.parsed.sentences[phrase.sentence]!
  const { norm, xpos } = sentence.tokens[phrase.head]!
  if (xpos !== 'PRP' || !/^(her|him|it|them)$/.test(norm)) return null
  const verb = verbBefore(phrase.head, sentence)
  const earlier = verb === null ? null : verbJoined(verb, sentence)
  if (earlier === null) return null
  const cue = { cueHead: earlier, cueLemma: sentence.tokens[earlier]!.lemma, sentence: phrase.sentence }
  const object = objectBehind(cue, discourse.parsed, discourse.phrases.list)
  const entity = object === null || object >= at ? null : entityMeant(object, discourse)
  return entity && agrees(norm, entity) ? entity.index : null
}

/** The verb that addresses the pronoun: `warned | it`, `called on | it`. */
function verbBefore(pronoun: number, { tokens }: ParsedSentence): number | null {
  const at = /^(on|to|upon|with)$/.test(tokens[pronoun - 1]?.norm ?? '') ? pronoun - 2 : pronoun - 1
  return addresses(at, { tokens }) ? at : null
}

const addresses = (at: number, { tokens }: Pick<ParsedSentence, 'tokens'>): boolean => {
  const { upos, lemma } = tokens[at] ?? {}
  return upos === 'VERB' && (ASKING_VERBS.has(lemma!) || JUDGING_VERBS.has(lemma!))
}

/** The verb before one that is joined to it, of the same subject: `blamed … and | warned`, `blamed …, | warning`. */
function verbJoined(verb: number, { tokens, tree }: ParsedSentence): number | null {
  if (!tree || !/^(advcl|conj)/.test(tree.labels[verb]!)) return null
  const isSubjects = tree.heads.some((head, at) => head === verb && /^nsubj/.test(tree.labels[at]!))
  const earlier = tree.heads[verb]!
  return !isSubjects && earlier < verb && addresses(earlier, { tokens }) ? earlier : null
}

/** Who a phrase means, also where it names a place for its state. */
function entityMeant(at: number, discourse: Discourse): Entity | null {
  const { kind, name } = discourse.phrases.list[at]!
  return kind === 'place' && name ? actsFrom(name.words, discourse) : entityAt(discourse.registry, at)
}

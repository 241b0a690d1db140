import type { TaggedToken } from '../../../domain/token.ts'

/** What is done to others against their will. */
const HOSTILE: ReadonlySet<string> = new Set(
  (
    'arm attack ban block blockade bomb boycott break cancel close cross cut deploy escalate expel fire freeze halt hit impose invade ' +
    'jam leave pull punish quit raise sanction seize shell shoot shut stop strike suspend target tax test withdraw'
  ).split(' '),
)
const WE: ReadonlySet<string> = new Set(['i', 'we'])
const WILL: ReadonlySet<string> = new Set(["'ll", 'shall', 'will'])
/** Among how many words the condition and what follows from it are looked for. */
const REACH = 40

/** “*If they close* the gate, *we will close* ours”: the verb by which the same is held out that others are not to do; undefined where none is. */
export function titForTat(content: readonly TaggedToken[]): TaggedToken | undefined {
  const words = content.slice(0, REACH)
  const on = words.findIndex(({ norm }) => norm === 'if')
  const will = words.findIndex(({ norm }, at) => WILL.has(norm) && WE.has(words[at - 1]?.norm ?? ''))
  const ours = will < 0 ? undefined : words.slice(will + 1).find(({ upos }) => upos === 'VERB')
  if (on < 0 || !ours || !HOSTILE.has(ours.lemma) || WE.has(words[on + 1]?.norm ?? '')) return undefined
  const theirs = will > on ? words.slice(on, will) : words.slice(on)
  return theirs.some((word) => word !== ours && word.upos === 'VERB' && word.lemma === ours.lemma) ? ours : undefined
}

import type { TypeContext } from '../context.ts'
import { isTied } from '../frame.ts'
import type { TypeRule } from './rule.ts'

const ASKING = new Set(['ask', 'press', 'question', 'pose'])
const EMBEDDED = new Set(['whether', 'if', 'why', 'how', 'what', 'who', 'when', 'where', '?'])

/** Something is asked, not asked for: “asked him *if* …”, “asked: ‘…*?*’”, “asked *about* …”. */
function asksQuestion({ sense, cue, content }: TypeContext): boolean {
  if (!ASKING.has(sense!.cue.words[0]!)) return false
  if (content[0]?.norm === 'about') return true
  if (isTied(content, cue)) return false
  const asked = content.findIndex(({ norm }) => EMBEDDED.has(norm))
  // “Asked the council *to say whether* …” asks for something, “asked the mayor *if* he had *to* go” does not.
  return asked >= 0 && !content.slice(0, Math.min(asked, 8)).some(({ norm }) => norm === 'to')
}

/** “Norland *asked whether* the port was open” questions, “*asked* the council *to* open it” requests. */
export const framedCue: TypeRule = {
  name: 'framed-cue',
  weight: 4,
  vote: (context) => {
    const { sense, frame } = context
    if (!sense) return null
    const name = sense.cue.words.join(' ')
    if (asksQuestion(context)) return { type: 'question', why: `what follows “${name}” is a question` }
    const type = sense.cue.sense.byFrame?.[frame]
    return type ? { type, why: `“${name}” in the frame ${frame} is a ${type}` } : null
  },
}

import type { Analysis } from '../src/domain/analysis.ts'
import type { Claim } from '../src/domain/claim.ts'

type Style = (text: string) => string
const PLAIN: Style = (text) => text
const ansi =
  (code: number): Style =>
  (text) =>
    `\u001b[${code}m${text}\u001b[0m`

/** Lays an analysis out for a terminal: a line a claim in order of the text, nested claims indented, answers below. */
export function printAnalysis({ claims, actors }: Analysis, { colour }: { colour: boolean }): string {
  const bold = colour ? ansi(1) : PLAIN
  const dim = colour ? ansi(2) : PLAIN
  const number = new Map(claims.map(({ id }, index) => [id, index + 1]))
  const depths = new Map<string, number>()
  const depth = (claim: Claim): number => {
    const known = depths.get(claim.id)
    if (known !== undefined) return known
    const parent = claims.find(({ id }) => id === claim.parentId)
    depths.set(claim.id, 0)
    const found = parent ? depth(parent) + 1 : 0
    depths.set(claim.id, found)
    return found
  }

  const lines = claims.map((claim) => {
    const indent = '    '.repeat(depth(claim))
    const percent = `${Math.round(claim.confidence * 100)} %`
    const head = `${String(number.get(claim.id)).padStart(3)} ${indent}${bold(claim.type.padEnd(12))} ${claim.summary} ${dim(percent)}`
    const answer = claim.responseTo
    if (!answer) return head
    return `${head}\n    ${indent}└ answers ${number.get(answer.claimId)}, ${bold(answer.stance)} ${dim(`(${answer.rule})`)}`
  })
  const who = actors.map(
    ({ name, kind, country, roles }) => `    ${name} ${dim([kind, country, ...roles].filter(Boolean).join(', '))}`,
  )
  return [...lines, '', bold('Actors'), ...who].join('\n')
}

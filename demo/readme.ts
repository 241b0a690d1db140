import { readFileSync, writeFileSync } from 'node:fs'
import { analyse } from '../src/analyse.ts'
import { environment } from '../src/config.ts'
import { printAnalysis } from './print.ts'

/**
 * `npm run readme`: rewrites the parts of the README that other files decide (the example's output, the endpoints, the
 * configuration), each between `<!-- name -->` and `<!-- /name -->`. A test holds the README to what this gives.
 */
const at = (path: string) => new URL(path, import.meta.url)

type Operation = { readonly summary?: string }
type Document = { readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>> }

function example(): string {
  const text = readFileSync(at('article.txt'), 'utf8')
  const printed = printAnalysis(analyse({ text, publishedAt: '2026-03-10' }), { colour: false })
  return `\`\`\`text\n${printed}\n\`\`\``
}

function endpoints(): string {
  const { paths } = JSON.parse(readFileSync(at('../openapi/openapi.json'), 'utf8')) as Document
  const rows = Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations)
      .filter(([, { summary }]) => summary)
      .map(([method, { summary }]) => `| \`${method.toUpperCase()} ${path}\` | ${summary} |`),
  )
  return ['| | |', '|---|---|', ...rows].join('\n')
}

/** Defaults that depend on the machine, as the table words them. */
const DERIVED: Readonly<Record<string, string>> = { ANALYSIS_THREADS: 'cores − 1, at least 1' }

function configuration(): string {
  const rows = Object.entries(environment.shape).map(([name, field]) => {
    const fallback = DERIVED[name] ?? String(field.parse(undefined))
    return `| \`${name}\` | ${fallback === '' ? '' : `\`${fallback}\``} | ${field.description ?? ''} |`
  })
  return ['| variable | default | |', '|---|---|---|', ...rows].join('\n')
}

/** The README's text with its generated parts made anew. */
export function renderReadme(readme: string): string {
  const parts = { example, endpoints, configuration }
  return Object.entries(parts).reduce((text, [name, render]) => {
    const block = new RegExp(`<!-- ${name} -->[^]*?<!-- /${name} -->`, 'u')
    return text.replace(block, () => `<!-- ${name} -->\n${render()}\n<!-- /${name} -->`)
  }, readme)
}

export const README = at('../README.md')

if (process.argv[1]?.endsWith('readme.ts')) writeFileSync(README, renderReadme(readFileSync(README, 'utf8')))

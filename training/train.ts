/**
 * `npm run train -- PART…`: trains the named parts in order and writes their weights to models/. PART is a folder of
 * training/ with a `train.ts` that exports `train(report)`. The same data gives the same bytes.
 */
const PARTS = ['words', 'tags', 'syntax', 'shortlist', 'attribution', 'types', 'antecedents', 'targets', 'responses']

const parts = process.argv.slice(2)
if (parts.length === 0 || parts.some((part) => !PARTS.includes(part))) {
  console.error(`usage: npm run train -- ${PARTS.join('|')} …`)
  process.exitCode = 2
} else {
  const began = Date.now()
  for (const part of parts) {
    const { train } = (await import(`./${part}/train.ts`)) as { train: (report: (line: string) => void) => unknown }
    await train((line) => console.log(`${part} ${((Date.now() - began) / 1000).toFixed(0)} s: ${line}`))
  }
}

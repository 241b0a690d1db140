/**
 * `npm run evaluate -- PART FILE`: scores one part of the pipeline, with the weights as shipped, and prints one line of
 * JSON. PART is a folder of training/ with an `evaluate.ts` that exports `evaluate(file)`.
 */
const PARTS = ['attribution', 'syntax', 'tags', 'tokens']

const [part, file] = process.argv.slice(2)
if (!part || !PARTS.includes(part) || !file) {
  console.error(`usage: npm run evaluate -- ${PARTS.join('|')} FILE`)
  process.exitCode = 2
} else {
  const { evaluate } = (await import(`./${part}/evaluate.ts`)) as { evaluate: (file: string) => unknown }
  console.log(JSON.stringify(evaluate(file)))
}

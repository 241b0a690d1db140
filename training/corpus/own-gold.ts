import { writeFileSync } from 'node:fs'
import { readOwnArticles } from './own.ts'

/**
 * `npm run own-gold -- FOLDER OUT.jsonl`: writes a folder of annotated articles (test/gold unless told) as one JSON
 * article a line, as `npm run score` and `npm run evaluate` read them; without OUT to the standard output.
 */
const [folder = 'test/gold', out] = process.argv.slice(2)
const lines = readOwnArticles(folder).map((article) => `${JSON.stringify(article)}\n`)
if (out) {
  writeFileSync(out, lines.join(''))
  console.log(`${lines.length} articles to ${out}`)
} else process.stdout.write(lines.join(''))

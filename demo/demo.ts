import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { analyse } from '../src/analyse.ts'
import { printAnalysis } from './print.ts'

/** `npm run demo [-- FILE]`: analyses an article and prints who claimed, demanded and rejected what, and who answered. */
const file = process.argv[2] ?? fileURLToPath(new URL('article.txt', import.meta.url))
try {
  const text = readFileSync(file, 'utf8')
  const analysis = analyse({ text, publishedAt: '2026-03-10' })
  const isEnglish = analysis.language === 'en'
  if (isEnglish) console.log(printAnalysis(analysis, { colour: process.stdout.isTTY === true }))
  else console.error(`${file} does not seem to be in English`)
  process.exitCode = isEnglish ? 0 : 1
} catch (error) {
  if (!(error instanceof Error && 'code' in error)) throw error
  console.error(`${file} cannot be read (${error.code})`)
  process.exitCode = 1
}

import { resolveActors } from '../../src/actors/index.ts'
import { readArticle } from '../../src/article/index.ts'
import { parse } from '../../src/syntax/index.ts'
import { tag } from '../../src/tags/index.ts'
import { tokenize } from '../../src/tokens/index.ts'
import { readAnnotations } from '../corpus/annotations.ts'
import { readOwnArticles } from '../corpus/own.ts'
import { type GoldArticle, readGold } from '../corpus/polnear.ts'
import { needSharedFolder } from '../corpus/shared.ts'
import { goldAttributions } from './gold-attributions.ts'
import { sameName } from './same-name.ts'

/**
 * Scores speakers and targets with gold spans and types given: `npx tsx training/actors/score.ts polnear-train`.
 * `training/annotations` takes PolNeAR's annotated train articles, another folder's name annotated articles of our own. `--misses speaker` or `--misses target` lists what is wrong.
 */
const [name = 'polnear-train', ...flags] = process.argv.slice(2)
const show = flags.includes('--misses') ? flags[flags.indexOf('--misses') + 1] : null
const only = flags.includes('--only') ? flags[flags.indexOf('--only') + 1]! : ''

const ANNOTATIONS = 'training/annotations'
const shared = needSharedFolder()

function articlesOf(name: string): GoldArticle[] {
  if (name === ANNOTATIONS) return readAnnotations(shared!, name)
  return name.includes('/') ? readOwnArticles(name) : readGold(shared!, name)
}

const speakers = new Map<string, { right: number; all: number }>()
const targets = { right: 0, given: 0, gold: 0 }

for (const gold of articlesOf(name)) {
  if (only && !gold.id.includes(only)) continue
  const article = readArticle({ text: gold.text, title: gold.title })
  const parsed = parse(article.text, tag(tokenize(article)))
  const rows = goldAttributions(gold, parsed)
  const cast = resolveActors(
    parsed,
    rows.map(({ attribution }) => attribution),
    {},
  )
  if (show) console.log(`== ${gold.id}`)
  rows.forEach(({ claim, attribution }, index) => {
    if (claim.optional) return
    const { speaker, targets: directedAt } = cast.participants[index]!
    const source = attribution.source ? gold.text.slice(attribution.source.start, attribution.source.end) : ''
    if (claim.speaker) {
      const found = speaker ? cast.actors[speaker.actor]!.name : null
      const form = formOf(source)
      const right = sameName(claim.speaker.name, found)
      for (const key of ['all', form, `  by ${speaker?.resolvedBy ?? 'nothing'}`]) {
        const row = speakers.get(key) ?? { right: 0, all: 0 }
        row.all++
        if (right) row.right++
        speakers.set(key, row)
      }
      if (!right && show === 'speaker')
        console.log(`  ${source || '(none)'} → ${found} [${speaker?.resolvedBy}], gold ${claim.speaker.name}`)
    }
    const wanted = (claim.targets ?? []).map((target) => target.name)
    const given = directedAt.map(({ actor }) => cast.actors[actor]!.name)
    const hit = wanted.filter((target) => given.some((other) => sameName(target, other))).length
    targets.right += hit
    targets.gold += wanted.length
    targets.given += given.length
    if (show === 'target' && (hit < wanted.length || hit < given.length)) {
      const cue = gold.text.slice(attribution.cue.start, attribution.cue.end)
      const content = attribution.content.map(({ start, end }) => gold.text.slice(start, end)).join(' … ')
      const by = directedAt.map(({ actor, resolvedBy }) => `${cast.actors[actor]!.name} [${resolvedBy}]`)
      console.log(
        `  ${claim.type} | ${source} | ${cue} | ${content.slice(0, 200).replaceAll('\n', ' ')}\n      → ${by.join('; ')}, gold ${wanted.join('; ')}`,
      )
    }
  })
}

/** What kind of words the source is: they differ in how hard they are. */
function formOf(source: string): string {
  if (source === '') return 'no source'
  if (/^(he|she|they|it|i|we|who|which|that|him|her|his|their|its|me|us|them|you|my|our)$/i.test(source))
    return 'pronoun'
  return /^(Mr|Mrs|Ms|\p{Lu}[\p{L}.’'-]+)(\s|$)/u.test(source) ? 'name first' : 'other words'
}

const percent = (right: number, all: number) => (all === 0 ? '-' : ((100 * right) / all).toFixed(1))
for (const [key, { right, all }] of [...speakers].sort(([, a], [, b]) => b.all - a.all))
  console.log(`${key.padEnd(32)} ${String(all).padStart(5)} ${percent(right, all).padStart(6)}`)
const { right, given, gold } = targets
console.log(`targets P ${percent(right, given)} R ${percent(right, gold)} F1 ${percent(2 * right, given + gold)}`)

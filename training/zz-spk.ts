import { readFileSync } from 'node:fs'
import { analyse } from '../src/analyse.ts'
const same = (a: string, b: string) => { const n = (s: string) => s.toLowerCase().normalize('NFD').replace(/[^\p{L}\p{N} ]/gu, '').trim().split(' ').filter(Boolean); const x = n(a), y = n(b); if (!x.length || !y.length) return x.length === y.length; const [s, l] = x.length < y.length ? [x, y] : [y, x]; return s.at(-1) === l.at(-1) && s.every((w) => l.includes(w)) }
const res: string[] = []; let n = 0, bad = 0
for (const line of readFileSync('/tmp/p9/new.jsonl', 'utf8').trim().split('\n')) {
  const d = JSON.parse(line)
  const a = analyse({ text: d.text, title: d.title, publisher: d.publisher, publishedAt: d.publishedAt } as any) as any
  for (const g of d.claims) {
    if (g.optional || !g.speaker) continue
    const c = a.claims.find((c: any) => c.cue && c.cue.start < g.cue.at(-1).end && c.cue.end > g.cue[0].start)
    if (!c) continue
    n++
    const name = c.speaker?.name ?? ''
    if (!same(name, g.speaker.name)) { bad++; const s = (x: any) => x ? d.text.slice(x.start, x.end) : '-'
      res.push(`${d.id} | ${s(c.source)} | mine ${name} (${c.speaker?.resolvedBy ?? ''}) | gold ${g.speaker.name} [${g.source.map(s).join('…')}]`) }
  }
}
console.log(n, bad); console.log(res.join('\n'))

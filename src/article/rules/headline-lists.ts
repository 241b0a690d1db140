import { type Finding, lastProse, type ZoneRule } from '../page.ts'

const FEWEST = 4

/** Headlines one after another below the last running text, without a heading that says so. */
export const headlineLists: ZoneRule = (page) => {
  const last = lastProse(page)
  if (last < 0) return []
  const found: Finding[] = []
  let run: number[] = []
  for (let index = last + 1; index <= page.blocks.length; index++) {
    const block = page.blocks[index]
    if (block?.headline && block.words >= 4 && !/["“”:]$/.test(block.text)) {
      run.push(index)
      continue
    }
    if (run.length >= FEWEST) {
      for (const i of run)
        found.push({ index: i, kind: 'related', reason: 'one of a list of headlines after the text' })
    }
    run = []
  }
  return found
}

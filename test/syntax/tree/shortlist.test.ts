import { expect, test } from 'vitest'
import { createTreeParser } from '../../../src/syntax/tree/index.ts'
import { shortlistModel } from '../../../src/syntax/tree/shortlist.ts'
import { treeModel } from '../../../src/syntax/tree/tree-model.ts'
import { tag } from '../../../src/tags/index.ts'
import { tokenize } from '../../../src/tokens/index.ts'

const text =
  'Norland said on Monday that it would not sign the treaty, which its neighbours had drafted. “We were never asked,” ' +
  'the foreign minister, Eva Lindt, told reporters after the talks. The council in Port Aster plans to vote in May.'
const sentences = tag(tokenize({ text, body: [{ start: 0, end: text.length }] }))

test('the shortlist keeps what the parser would choose', () => {
  const patient = createTreeParser(treeModel(), null)
  const quick = createTreeParser(treeModel(), shortlistModel())
  for (const { tokens } of sentences) expect(quick(tokens)).toEqual(patient(tokens))
})

test('a shortlist that allows one transition decides by itself', () => {
  const hasty = createTreeParser(treeModel(), { ...shortlistModel(), reach: 0 })
  for (const { tokens } of sentences) expect([...hasty(tokens)!.heads].filter((head) => head === -1)).toHaveLength(1)
})

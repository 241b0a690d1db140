import { expect, it } from 'vitest'
import { partsBefore } from '../../../src/actors/antecedents/role-features.ts'
import { nameOf } from '../../../src/actors/labels/label.ts'
import { walk } from '../../../src/actors/walk.ts'
import { readArticle } from '../../../src/article/index.ts'
import { parse } from '../../../src/syntax/index.ts'
import { tag } from '../../../src/tags/index.ts'
import { tokenize } from '../../../src/tokens/index.ts'

it('knows who was the subject of the sentence before a pronoun and who was only named in it', () => {
  const text = 'The former president, who had not been asked, praised Anna Dunmore. He left early.'
  const discourse = walk(parse(text, tag(tokenize(readArticle({ text })))), [])
  const at = discourse.phrases.list.findIndex(({ start }) => text.startsWith('He left', start))
  const parts = [...partsBefore(at, discourse)].map(
    ([entity, { role }]) => [nameOf(discourse.registry, entity), role] as const,
  )
  const [president, dunmore] = ['former president', 'Anna Dunmore'].map((name) => new Map(parts).get(name)!)
  expect(president).toBeGreaterThan(dunmore!)
})

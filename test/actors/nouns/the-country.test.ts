import { expect, it } from 'vitest'
import { castOf } from '../cast-of.ts'

it('in what somebody says is his own', () => {
  const marked =
    '[Deputy Foreign Minister Sergei Orlov of Russia]s [said]c [that the country does not plan to attack Ukraine]x.'
  const { actors, mentions } = castOf(marked)
  const start = marked.replace(/\[([^\]]*)\][scx]/g, '$1').indexOf('the country')
  expect(actors[mentions.find((mention) => mention.start === start)!.actor]!.name).toBe('Russia')
})

it('is another where the words behind it say which', () => {
  const marked =
    '[Deputy Foreign Minister Sergei Orlov of Russia]s [said]c [that the country that attacked Ukraine would pay]x.'
  const start = marked.replace(/\[([^\]]*)\][scx]/g, '$1').indexOf('the country')
  expect(castOf(marked).mentions.some((mention) => mention.start === start)).toBe(false)
})

it('is that of the ministry whose spokesperson says it', () => {
  const marked =
    'Eritrea was angry. Ethiopia’s foreign ministry denied it. [Its spokesperson, Hana Girma,]s [said]c [the country wanted peace]x.'
  const start = marked.replace(/\[([^\]]*)\][scx]/g, '$1').indexOf('the country')
  const { actors, mentions } = castOf(marked)
  expect(actors[mentions.find((mention) => mention.start === start)?.actor ?? -1]?.name).toBe('Ethiopia')
})

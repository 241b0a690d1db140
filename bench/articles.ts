import type { NewArticle } from '../src/domain/stored-article.ts'

const STATES =
  'France Germany Norway Sweden Japan Brazil Kenya Egypt India Canada Mexico Poland Spain Turkey Chile'.split(' ')
const GIVEN = 'Eva Jan Maria Paul Lena Omar Ines Hugo Nadia Peter Clara Ivan Rosa Felix Amira'.split(' ')
const SURNAMES =
  'Lindt Morel Okafor Svensson Tanaka Pereira Hansen Novak Silva Kowalski Aydin Rojas Meyer Dubois Haddad Berg'.split(
    ' ',
  )
const OFFICES = ['foreign minister', 'president', 'trade minister', 'defence minister', 'ambassador']
const VERBS = ['withdraw', 'expand', 'inspect', 'publish', 'suspend', 'finance', 'repair', 'close']
const THINGS =
  'patrol boats;fishing quotas;pipeline contracts;steel tariffs;border posts;vaccine stocks;satellite data;wheat exports;visa rules;rail links;drone flights;mining licences'.split(
    ';',
  )
const PLACES = [
  'northern harbour',
  'eastern valley',
  'southern strait',
  'western islands',
  'central plateau',
  'lake basin',
]
const TIMES = ['by May', 'this year', 'before the summit', 'within a month', 'after the vote', 'next week']

/** Generated news of states, ministers and what they ask and reject: the same for the same number. */
export function generateArticle(number: number): NewArticle {
  const random = generator(number + 1)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!
  const person = () => `${pick(GIVEN)} ${pick(SURNAMES)}`
  const matter = () => `${pick(VERBS)} its ${pick(THINGS)} in the ${pick(PLACES)} ${pick(TIMES)}`
  const sentences = Array.from({ length: 10 }, () => {
    const [one, other] = [pick(STATES), pick(STATES)]
    return pick([
      () => `${one} demanded that ${other} ${matter()}.`,
      () => `${one} rejected ${other}'s demand to ${matter()}.`,
      () => `“We will ${matter()},” said ${person()}, the ${pick(OFFICES)} of ${one}.`,
      () => `${one}'s ${pick(OFFICES)}, ${person()}, accused ${other} of failing to ${matter()}.`,
      () => `Officials in ${one} said that talks with ${other} on the ${pick(THINGS)} would go on ${pick(TIMES)}.`,
      () => `${one} agreed to ${matter()}, ${person()} told reporters.`,
    ])()
  })
  return {
    text: sentences.join(' '),
    title: `Report ${number}`,
    url: `https://news.example/${number}`,
    publisher: pick(['Herald', 'Courier', 'Gazette', 'Observer']),
    publishedAt: new Date(Date.UTC(2022, 0, 1) + number * 3 * 3_600_000).toISOString(),
  }
}

/** Mulberry32: a small generator of pseudo-random numbers in 0–1. */
function generator(seed: number): () => number {
  let state = Math.imul(seed, 0x9e3779b1)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let bits = Math.imul(state ^ (state >>> 15), 1 | state)
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32
  }
}

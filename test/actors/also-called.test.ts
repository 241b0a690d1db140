import { expect, it } from 'vitest'
import { castOf } from './cast-of.ts'

it.each([
  ['General Omar Hassan Dagul, widely known as Hemati, left. [Hemati]s [said]c [no]x.', 'Omar Hassan Dagul'],
  ['The rapper Robert Kyalo, known as Bobi Mulondo, left. [Mulondo]s [said]c [no]x.', 'Robert Kyalo'],
  ['Basuki Tjahaja, better known by his nickname, Ahok, left. [Ahok]s [said]c [no]x.', 'Basuki Tjahaja'],
  ['Edson Nascimento, nicknamed Pelo, left. [Pelo]s [said]c [no]x.', 'Edson Nascimento'],
])('whoever goes by another name is one: %s', (text, name) => {
  expect(castOf(text).names[0]![0]).toBe(name)
})

it('but no group that he leads', () => {
  const text = 'Karl Berg leads a group known as Free Harbour. [Free Harbour]s [said]c [no]x.'
  expect(castOf(text).names[0]![0]).toBe('Free Harbour')
})

it.each([
  ['[Coles]s [said]c [no]x. The supermarket chain Coles is large.', 'Coles', 'organization'],
  [
    'The Philippine Institute of Volcanology and Seismology (Phivolcs) spoke. [Phivolcs]s [said]c [no]x.',
    'Philippine Institute of Volcanology and Seismology',
    'organization',
  ],
])('a body named elsewhere is no noun where its name opens a sentence: %s', (text, name, kind) => {
  const { actors, names } = castOf(text)
  expect([names[0]![0], actors[0]!.kind]).toEqual([name, kind])
})

it.each([
  ["[Chile's Gabriel Soto]s [said]c [no]x.", 'CL'],
  ["[North Korea's Kim Yo-ra]s [said]c [no]x.", 'KP'],
  ["Norway's prime minister, Ann Lund, spoke. [Lund's predecessor, Karl Berg,]s [said]c [no]x.", 'NO'],
])("who is a state's, or held an office of it, is from there: %s", (text, country) => {
  expect(castOf(text).actors[0]!.country).toBe(country)
})

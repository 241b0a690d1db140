import { describe, expect, it } from 'vitest'
import { castOf } from '../cast-of.ts'

const speakers = (marked: string) => castOf(marked).names.map(([speaker]) => speaker)
const first = (marked: string) => castOf(marked).actors[0]!

describe('a nickname in quotation marks', () => {
  it('stands inside a name, which goes on behind it', () => {
    expect(first('[Senator Jose Ricardo "Joric" Ilustre]s [said]c [no]x.')).toMatchObject({
      name: 'Jose Ricardo Ilustre',
      roles: ['Senator'],
    })
    expect(speakers('Thomas ‘Tommy’ Berg left. [Tommy Berg]s [said]c [no]x.')).toEqual(['Thomas Berg'])
  })
})

describe('a suffix behind a comma', () => {
  it('is of the name', () => {
    expect(speakers('[Ramon Salonga, Jr.,]s [said]c [no]x. Later [Salonga]s [agreed]c [to it]x.')).toEqual([
      'Ramon Salonga Jr.',
      'Ramon Salonga Jr.',
    ])
    expect(speakers('Ramon Salonga, Jr., left. [Salonga Jr.]s [said]c [no]x.')).toEqual(['Ramon Salonga Jr.'])
    expect(speakers('[Marcos, Jr.,]s [denied]c [it]x.')).toEqual(['Marcos Jr.'])
  })
})

describe('a short name', () => {
  it('may stand in brackets before the last word of the name', () => {
    const marked =
      '[The ruling Justice and Progress (JP) Party]s [said]c [no]x. [The JP Party]s [accused]c [the court of bias]x. [The JP]s [left]c [it]x.'
    expect(speakers(marked)).toEqual(Array(3).fill('Justice and Progress Party'))
  })
  it('is one that the text says a body goes by', () => {
    expect(speakers('[The Nationalist Order Party, or MDP,]s [urged]c [calm]x. [The MDP]s [said]c [no]x.')).toEqual(
      Array(2).fill('Nationalist Order Party'),
    )
    expect(
      speakers('[The Union of Lake Nations, known as Ulana,]s [offered]c [to mediate]x. [Ulana]s [said]c [no]x.'),
    ).toEqual(Array(2).fill('Union of Lake Nations'))
  })
  it('tells with the noun behind it what the body is', () => {
    expect(
      speakers(
        "Namibia's Liberal Movement (LM) party complained. [It]s [said]c [no]x. [The party]s [wants]c [a vote]x.",
      ),
    ).toEqual(Array(2).fill('Liberal Movement'))
  })
})

describe('the name of a party or a committee', () => {
  it('may join two aims', () => {
    expect(speakers('[The Freedom and Justice Party]s [said]c [no]x.')).toEqual(['Freedom and Justice Party'])
    expect(first('[Ways and Means Chairman Bill Trask]s [said]c [no]x.')).toMatchObject({
      name: 'Bill Trask',
      roles: ['Ways and Means Chairman'],
    })
  })
  it('stands behind what says where the party stands', () => {
    expect(speakers('[The opposition National Union]s [said]c [no]x.')).toEqual(['National Union'])
  })
})

import { describe, expect, it } from 'vitest'
import { castOf } from '../cast-of.ts'

const speakers = (marked: string) => castOf(marked).names.map(([speaker]) => speaker)

describe('a counterpart', () => {
  const rautio = "Finland's foreign minister, Kaisa Rautio, came to Oslo."
  it('holds the same office in another state', () => {
    expect(speakers(`${rautio} [Her Turkish counterpart]s [said]c [no]x.`)).toEqual(['Turkish foreign minister'])
  })
  it('is whom the article names in that office', () => {
    const named = `Turkey's foreign minister, Emre Demir, waited. ${rautio}`
    expect(speakers(`${named} [Her Turkish counterpart]s [said]c [no]x.`)).toEqual(['Emre Demir'])
  })
})

describe('whom an office-holder has', () => {
  const president = 'SKOPJE — President Ivan Petric came to Oslo.'
  it('is the state’s', () => {
    expect(speakers(`${president} [His defence minister]s [said]c [no]x.`)).toEqual(['Macedonian defence minister'])
    const minister = 'SKOPJE — Foreign Minister Ivan Petric came to Oslo.'
    expect(speakers(`${minister} [His ministry]s [said]c [no]x.`)).toEqual(['Macedonian foreign ministry'])
  })
  it('is his own where every man may have one', () => {
    expect(speakers(`${president} [His lawyer]s [said]c [no]x.`)).toEqual(['Ivan Petric’s lawyer'])
  })
})

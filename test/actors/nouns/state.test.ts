import { describe, expect, it } from 'vitest'
import { castOf } from '../cast-of.ts'

const speakers = (marked: string) => castOf(marked).names.map(([speaker]) => speaker)

describe('a state that goes without its name', () => {
  it('is meant by the government, where it is the only one', () => {
    expect(speakers('Kenya closed the camp. [The government]s [said]c [it was full]x.')).toEqual(['Kenya'])
  })
  it('is meant by the government, however long that is to last', () => {
    for (const sort of ['transitional', 'interim', 'provisional'])
      expect(speakers(`Kenya closed the camp. [The ${sort} government]s [said]c [it was full]x.`)).toEqual(['Kenya'])
  })
  it('is not meant by a government where several are in play', () => {
    const [speaker] = speakers('Kenya met Somalia. Somalia left. [The government]s [said]c [it was full]x.')
    expect(speaker).not.toBe('Kenya')
  })
  it('is meant by the government of its head', () => {
    const marked = `NAIROBI — President Joseph Mwangi met Somalia and Uganda. [His government]s [asked]c [for money]x.`
    expect(speakers(marked)).toEqual(['Kenya'])
  })
  it.each(['in La Paz', 'in Sucre', 'at La Paz'])(
    'is not meant by a government that is said to sit elsewhere: %s',
    (seat) => {
      expect(speakers(`LIMA, Peru — Luis Paz fled. [The government ${seat}]s [said]c [he was safe]x.`)).toEqual([
        'Bolivia',
      ])
    },
  )
  it('is meant by the country of a minister', () => {
    const marked = `Kenya's government met. Interior Minister Joseph Mwangi spoke. [His country]s [asked]c [for money]x.`
    expect(speakers(marked)).toEqual(['Kenya'])
  })
})

describe('a minister whom nothing ties to a state', () => {
  const tied = (text: string) => {
    const { actors, participants } = castOf(`Serbia and Kosovo met in Albania. Kosovo left.\n\n${text}`)
    const minister = actors[participants.at(-1)!.speaker!.actor]!
    return minister.memberOf.map((index) => actors[index]!.name)
  }
  it('is of the one that spoke right before', () => {
    expect(tied('[Pristina]s [rejected]c [the plan]x. [Prime Minister Arben Hoxha]s [said]c [it was old]x.')).toEqual([
      'Kosovo',
    ])
  })
  it('is of none where the paragraph is his own', () => {
    expect(
      tied('[Pristina]s [rejected]c [the plan]x.\n\n[Prime Minister Arben Hoxha]s [said]c [it was old]x.'),
    ).toEqual([])
  })
})

describe('groups', () => {
  it('are the same where they are counted', () => {
    const marked = `[Council members]s [said]c [the river was dead and would not come back for years]x. The town had waited long.

Nobody had expected this, as the papers wrote on the day after. [Three council members]s [asked]c [for money]x.`
    expect(castOf(marked).actors).toHaveLength(1)
  })
})

it('the government of no state in play is that of the state with which the article begins', () => {
  const marked =
    'Yemen and Oman signed a paper. Yemen wants ports. Oman wants peace. Yemen waited for a year. [The government]s [said]c [the paper was fair]x.'
  expect(castOf(marked).names[0]![0]).toBe('Yemen')
})

it.each(['The Government', 'The Federal Government', 'the federal government'])(
  'is the government that the text means with or without a capital: %s',
  (source) => {
    const marked = `Yemen and Oman signed a paper. Yemen wants ports. Oman wants peace. Yemen waited for a year. [${source}]s [said]c [the paper was fair]x.`
    expect(castOf(marked).names[0]![0]).toBe('Yemen')
  },
)

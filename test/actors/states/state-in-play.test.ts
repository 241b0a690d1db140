import { describe, expect, it } from 'vitest'
import { castOf } from '../cast-of.ts'

function countryOfSpeaker(marked: string): string | null {
  const { actors, participants } = castOf(marked)
  return actors[participants[0]!.speaker!.actor]!.country
}

describe('the state of those who hold an office', () => {
  const president = '[President Dragan Ilic]s [said]c [it was an insult]x.'
  it('is the one that the report was sent from', () => {
    expect(countryOfSpeaker(`BELGRADE, Serbia (AP) — ${president} Kosovo was silent.`)).toBe('RS')
    expect(countryOfSpeaker(`NEW DELHI, June 2 — ${president} Pakistan and China were silent.`)).toBe('IN')
    expect(
      countryOfSpeaker(`TUCSON, Ariz. — [Gov. Ida Lund]s [said]c [it was an insult]x. Mexico and Cuba left.`),
    ).toBe('US')
  })
  it('is not the dateline’s where the paragraph has named another, or the place is not one country’s', () => {
    expect(countryOfSpeaker(`BELGRADE — Kosovo and Albania met. ${president}`)).toBeNull()
    expect(countryOfSpeaker(`BRUSSELS — Serbia met Kosovo.\n\n${president}`)).toBeNull()
    expect(countryOfSpeaker(`BAKU/YEREVAN — Serbia met Kosovo.\n\n${president}`)).toBeNull()
  })
  it('is the one whose office has just been spoken of, whatever the dateline', () => {
    const lead = 'CARACAS, Venezuela (AP) — Brazil’s president urged Venezuela to release them.'
    const duarte = '[President Marina Duarte]s [said]c [it was an insult]x.'
    expect(countryOfSpeaker(`${lead}\n\n${duarte}`)).toBe('BR')
    expect(countryOfSpeaker(`CARACAS — President Duarte met Brazil’s president. ${duarte}`)).toBe('VE')
  })
  it('is the one where the paragraph is set', () => {
    expect(countryOfSpeaker(`BEIJING — China met Vietnam.\n\nIn Manila, ${president}`)).toBe('PH')
  })
  it('is the one that follows the name', () => {
    expect(countryOfSpeaker('BELGRADE — [President Ivan Petric of Croatia]s [said]c [no]x.')).toBe('HR')
  })
  it('is that of judges and senators too, who do not speak for it', () => {
    const { actors, participants } = castOf('OSLO — [Mayor Ida Lund]s [said]c [no]x.')
    const mayor = actors[participants[0]!.speaker!.actor]!
    expect([mayor.country, mayor.memberOf]).toEqual(['NO', []])
  })
  it('is not the one that they accuse, however often the article names it', () => {
    const marked =
      'Ghana demanded that Togo close the mine. [Energy Minister Kofi Adom]s [accused]c [Lomé of fraud]x. Togo denied it. ' +
      'Togo said that the Togolese mine was safe.'
    expect(countryOfSpeaker(marked)).toBe('GH')
    expect(countryOfSpeaker(marked.replace('Ghana', 'Ghana and Benin'))).toBeNull()
  })
  it('is told by the capital where a spokesman speaks', () => {
    const spokesman = '[A Foreign Ministry spokesman in Cairo]s [said]c [no]x.'
    expect(countryOfSpeaker(`Israel met Syria. ${spokesman}`)).toBe('EG')
    expect(countryOfSpeaker('Israel met Syria. [The foreign minister in Cairo]s [said]c [no]x.')).toBeNull()
  })
})

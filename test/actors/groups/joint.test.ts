import { describe, expect, it } from 'vitest'
import { castOf } from '../cast-of.ts'

/** Names of the members of the source's group, or of the one actor that it is. */
function members(source: string): string[] {
  const { actors, participants } = castOf(`[${source}]s [said]c [the talks were over]x.`)
  const speaker = actors[participants[0]!.speaker!.actor]!
  return speaker.members.length > 0 ? speaker.members.map((member) => actors[member]!.name) : [speaker.name]
}

describe('the members of a joint source', () => {
  it.each([
    ['Senator Ted Larsen of Texas and Senator Ruth Paul of Kentucky', ['Ted Larsen', 'Ruth Paul']],
    ['Felicia Wong, president of the Harbour Institute, a think tank, and Stan Berg', ['Felicia Wong', 'Stan Berg']],
    ['Gov. Scott Holm (R) and Sen. Maria Ruiz (D-Ohio)', ['Scott Holm', 'Maria Ruiz']],
    ['Anna Berg and Tom Wolf, two of the three survivors,', ['Anna Berg', 'Tom Wolf']],
    ['Karim Holm, 25, and his wife, Ida Berg, 27,', ['Karim Holm', 'Ida Berg']],
    ['Peter Hart, 25, a clerk and one of thousands in town,', ['Peter Hart']],
    ['Russia, China and Iran', ['Russia', 'China', 'Iran']],
    ['The Ministry of Health and Ministry of Finance', ['Ministry of Health', 'Ministry of Finance']],
    ['The Center for Wild Rivers and Center for Safe Food', ['Center for Wild Rivers', 'Center for Safe Food']],
  ])('of “%s”', (source, names) => {
    expect(members(source)).toEqual(names)
  })
  it('has what follows it as the last one’s own', () => {
    expect(members('Bankers and farmers in Ohio')).toEqual(['Bankers', 'farmers in Ohio'])
  })
  it.each([
    ['John Ryder, the party’s chief counsel and a member from Tennessee,', 'John Ryder'],
    ['Kevin Brady, chairman of the House Ways and Means Committee,', 'Kevin Brady'],
    ['Anthony Holm, president and CEO of the Restaurant Association,', 'Anthony Holm'],
    ['Senator Tim Scott, Republican of South Carolina,', 'Tim Scott'],
    ['The Ministry of Health and Welfare', 'Ministry of Health and Welfare'],
    ['Morton Blackwell, the Republican National Committeeman from Virginia,', 'Morton Blackwell'],
  ])('are one where “%s” calls one person several things', (source, name) => {
    expect(members(source)).toEqual([name])
  })
})

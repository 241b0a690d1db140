/**
 * Alliances of states that act in the news as one side: name as in bodies.ts | words that mean it where the article names
 * it | bodies that speak for it | ISO 3166 codes of its members. Collected for this project from the alliances' own pages.
 */
const TABLE = `
African Union | - | African Union Commission | DZ AO BJ BW BF BI CM CV CF TD KM CG CD CI DJ EG GQ ER SZ ET GA GM GH GN GW KE LS LR LY MG MW ML MR MU MA MZ NA NE NG RW ST SN SC SL SO ZA SS SD TZ TG TN UG EH ZM ZW
Arab League | - | - | DZ BH KM DJ EG IQ JO KW LB LY MR MA OM PS QA SA SO SD SY TN AE YE
Association of Southeast Asian Nations | bloc | - | BN KH ID LA MY MM PH SG TH TL VN
Collective Security Treaty Organization | alliance | - | AM BY KZ KG RU TJ
Economic Community of West African States | bloc | - | BJ BF CV CI GM GH GN GW LR ML NE NG SN SL TG
European Union | bloc | European Commission; European Council | AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE
Gulf Cooperation Council | bloc | - | BH KW OM QA SA AE
NATO | alliance allies allied west western | - | AL BE BG CA HR CZ DK EE FI FR DE GR HU IS IT LV LT LU ME MK NL NO PL PT RO SK SI ES SE TR GB US
`

/** A row of the table; `voices` are the bodies that speak for it. */
type Alliance = {
  readonly name: string
  readonly nouns: readonly string[]
  readonly voices: readonly string[]
  readonly members: readonly string[]
}

/** All alliances, in the order of the table. */
export const ALLIANCES: readonly Alliance[] = TABLE.trim()
  .split('\n')
  .map((row) => {
    const [name, nouns, voices, members] = row.split('|').map((cell) => cell.trim()) as [string, string, string, string]
    return {
      name,
      nouns: nouns === '-' ? [] : nouns.split(' '),
      voices: voices === '-' ? [] : voices.split('; '),
      members: members.split(' '),
    }
  })

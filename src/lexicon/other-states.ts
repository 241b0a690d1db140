import type { Country } from './countries.ts'

/**
 * States that ISO 3166 has no code for, as few recognise them or they are no more, and that news treats as states: common English
 * name | seats of government | adjectives, the one before nouns first | other names. Collected for this project.
 */
const TABLE = `
Abkhazia | Sukhumi; Sokhumi; Sukhum | Abkhaz; Abkhazian | Republic of Abkhazia
Austria-Hungary | | Austro-Hungarian | Austro-Hungarian Empire
Biafra | | Biafran | Republic of Biafra
Czechoslovakia | | Czechoslovak; Czechoslovakian |
East Germany | East Berlin | East German | German Democratic Republic; GDR; G.D.R.
Nagorno-Karabakh | Stepanakert | Karabakhi | Artsakh; Karabakh; Nagorno Karabakh; Nagorny Karabakh; Republic of Artsakh
North Vietnam | | North Vietnamese |
North Yemen | | North Yemeni |
Northern Cyprus | | Northern Cypriot | TRNC; Turkish Republic of Northern Cyprus
Ottoman Empire | | Ottoman |
Prussia | | Prussian | Kingdom of Prussia
Rhodesia | | Rhodesian | Southern Rhodesia
Somaliland | Hargeisa | Somaliland; Somalilander | Republic of Somaliland
South Ossetia | Tskhinvali; Tskhinval | South Ossetian | Republic of South Ossetia
South Vietnam | | South Vietnamese | Republic of Vietnam
South Yemen | | South Yemeni |
Soviet Union | | Soviet | Union of Soviet Socialist Republics; U.S.S.R.; USSR
Transnistria | Tiraspol | Transnistrian; Transdniestrian | Pridnestrovie; Transdniester; Transdniestria; Trans-Dniester
West Germany | | West German |
Yugoslavia | | Yugoslav; Yugoslavian | Federal Republic of Yugoslavia; Socialist Federal Republic of Yugoslavia
Zaire | | Zairean; Zairian |
`

const split = (cell: string): string[] => cell.split('; ').filter((entry) => entry !== '')

/** All of them, each with its name for a code. */
export const OTHER_STATES: readonly Country[] = TABLE.trim()
  .split('\n')
  .map((row) => {
    const [name, capitals, demonyms, otherNames] = row.split('|').map((cell) => cell.trim()) as [
      string,
      string,
      string,
      string,
    ]
    return { code: name, name, capitals: split(capitals), demonyms: split(demonyms), otherNames: split(otherNames) }
  })

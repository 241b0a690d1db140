import { wordSet } from './word-list.ts'

/**
 * Parts of states, regions across states and lands whose state is disputed that news names without saying what they are: none
 * is somebody. Those that are given names or surnames too (`Sabah`, `Georgia`) are left out. Collected for this project.
 */
export const REGIONS: ReadonlySet<string> = wordSet(`
Abyei, Aceh, Adjara, Ahwaz, Aksai Chin, Al-Anbar, Alberta, Aleppo, Alsace, Amhara, Anatolia, Anbar, Andalusia, Andhra Pradesh,
Anjouan, Aragon, Arunachal Pradesh, Assam, Asturias, Azawad, Badakhshan, Baden-Wuerttemberg, Baden-Württemberg, Bahr el Ghazal,
Balochistan, Baluchistan, Bangsamoro, Bashkortostan, Basque Country, Basra, Bavaria, Bessarabia, Bihar, Borno, Bougainville,
Brandenburg, British Columbia, Brittany, Bukovina, Burgenland, Buryatia, Cabinda, Cabo Delgado, Cantabria, Carinthia, Casamance,
Catalonia, Cauca, Chechnya, Chhattisgarh, Chiapas, Chuvashia, Corsica, Crete, Crimea, Dagestan, Dalmatia, Darfur, Donbas,
Donbass, Donetsk, Equatoria, Extremadura, Flanders, Gagauzia, Galicia, Galilee, Gauteng, Gaza, Gilgit-Baltistan, Golan,
Guangdong, Guangxi, Gujarat, Hainan, Haryana, Hasakah, Hatay, Helmand, Hesse, Hokkaido, Hunan, Idlib, Ingushetia,
Iraqi Kurdistan, Ituri, Jalisco, Jammu, Jharkhand, Johor, Jubaland, Kabardino-Balkaria, Kabylia, Kachin, Kaduna, Kalmykia,
Kandahar, Kano, Karelia, Karnataka, Kashmir, Katanga, Kelantan, Kerala, Khyber Pakhtunkhwa, Kirkuk, Kivu, Kordofan, Kurdistan,
KwaZulu-Natal, Ladakh, Latakia, Limpopo, Lombardy, Lower Saxony, Lugansk, Luhansk, Madhya Pradesh, Maharashtra, Manipur,
Manitoba, Michoacán, Michoacan, Mindanao, Mizoram, Moravia, Mordovia, Mpumalanga, Nagaland, Nakhchivan, Nangarhar,
New Brunswick, New South Wales, Newfoundland, Normandy, North Caucasus, North Kivu, North Ossetia, North Rhine-Westphalia,
Northern Ireland, Northern Territory, Nova Scotia, Nunavut, Nuristan, Oaxaca, Odisha, Ogaden, Okinawa, Ontario, Oromia, Ossetia,
Papua, Patagonia, Pattani, Penang, Piedmont, Plateau State, Provence, Punjab, Puntland, Qinghai, Quebec, Québec, Queensland,
Rajasthan, Rakhine, Republika Srpska, Rhineland-Palatinate, Saarland, Sandzak, Sarawak, Sardinia, Saskatchewan, Saxony,
Saxony-Anhalt, Schleswig-Holstein, Scotland, Selangor, Serb Republic, Shaanxi, Shan State, Siberia, Sichuan, Sicily, Sikkim,
Silesia, Sinai, Sinaloa, Sindh, Sinjar, South Australia, South Kivu, Styria, Sulawesi, Sumatra, Tamaulipas, Tamil Nadu,
Tasmania, Tatarstan, Telangana, Thrace, Thuringia, Tibet, Tigray, Transcarpathia, Transylvania, Tuscany, Tyrol, Udmurtia,
Ulster, Uttar Pradesh, Uttarakhand, Veneto, Veracruz, Vojvodina, Wales, Wallonia, Waziristan, West Bank, West Bengal,
West Papua, Western Australia, Western Sahara, Xinjiang, Yakutia, Yukon, Yunnan, Zanzibar, Zaporizhia, Zaporizhzhia, Zulia
`)

/** Parts of states that have a government and an adjective of their own: name | adjective | country. */
const ADJECTIVES = `
Andalusia | Andalusian | ES
Aragon | Aragonese | ES
Bangsamoro | Bangsamoro | PH
Basque Country | Basque | ES
Bavaria | Bavarian | DE
Brittany | Breton | FR
Catalonia | Catalan | ES
Chechnya | Chechen | RU
Corsica | Corsican | FR
Crimea | Crimean | UA
Flanders | Flemish | BE
Galicia | Galician | ES
Kurdistan | Kurdish | IQ
Iraqi Kurdistan | Kurdish | IQ
Northern Ireland | Northern Irish | GB
Sardinia | Sardinian | IT
Saxony | Saxon | DE
Scotland | Scottish | GB
Sicily | Sicilian | IT
Tasmania | Tasmanian | AU
Thuringia | Thuringian | DE
Tibet | Tibetan | CN
Tigray | Tigrayan | ET
Tuscany | Tuscan | IT
Tyrol | Tyrolean | AT
Valencia | Valencian | ES
Wales | Welsh | GB
Wallonia | Walloon | BE
`
const ROWS = ADJECTIVES.trim()
  .split('\n')
  .map((line) => line.split(' | ') as [string, string, string])
const BY_NAME = new Map(ROWS.map(([name, adjective, country]) => [name, { adjective, country }]))
const BY_ADJECTIVE = new Map(ROWS.map(([, adjective, country]) => [adjective, { adjective, country }]))

/** What stands before the body of a part of a state, whether the text has its name or its adjective: `Catalan`, `Kerala`; undefined for others. */
export function regionCalled(
  words: string,
): { readonly adjective: string; readonly country: string | null } | undefined {
  const known = BY_NAME.get(words) ?? BY_ADJECTIVE.get(words)
  return known ?? (REGIONS.has(words) ? { adjective: words, country: null } : undefined)
}

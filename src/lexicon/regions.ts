import { wordSet } from './word-list.ts'

/**
 * Parts of states, regions across states and lands whose state is disputed that news names without saying what they are: none
 * is somebody. Those that are given names or surnames too (`Sabah`, `Georgia`) are left out. Collected for this project.
 */
export const REGIONS: ReadonlySet<string> = wordSet(`
Abkhazia, Abyei, Aceh, Adjara, Ahwaz, Aksai Chin, Al-Anbar, Aleppo, Alsace, Amhara, Anatolia, Anbar, Andalusia,
Andhra Pradesh, Anjouan, Arunachal Pradesh, Assam, Azawad, Badakhshan, Bahr el Ghazal, Balochistan, Baluchistan, Bangsamoro,
Basra, Bavaria, Bessarabia, Bihar, Borno, Bougainville, Brittany, Bukovina, Cabinda, Cabo Delgado, Casamance, Catalonia,
Cauca, Chechnya, Chhattisgarh, Chiapas, Corsica, Crete, Crimea, Dagestan, Dalmatia, Darfur, Donbas, Donbass, Donetsk,
Equatoria, Flanders, Gagauzia, Galicia, Galilee, Gaza, Gilgit-Baltistan, Golan, Guangdong, Guangxi, Gujarat, Haryana,
Hasakah, Hatay, Helmand, Hunan, Idlib, Ingushetia, Iraqi Kurdistan, Ituri, Jammu, Jharkhand, Jubaland, Kabylia, Kachin,
Kandahar, Karabakh, Karelia, Karnataka, Kashmir, Katanga, Kerala, Khyber Pakhtunkhwa, Kirkuk, Kivu, Kordofan, Kurdistan,
KwaZulu-Natal, Ladakh, Latakia, Lombardy, Lugansk, Luhansk, Madhya Pradesh, Maharashtra, Manipur, Mindanao, Mizoram, Moravia,
Nagaland, Nagorno-Karabakh, Nagorny Karabakh, Nakhchivan, Nangarhar, Normandy, North Caucasus, North Kivu, North Ossetia,
Northern Ireland, Nuristan, Odisha, Ogaden, Oromia, Ossetia, Papua, Patagonia, Pattani, Provence, Punjab, Puntland,
Qinghai, Rajasthan, Rakhine, Republika Srpska, Sandzak, Sardinia, Scotland, Shaanxi, Shan State, Siberia, Sichuan, Sikkim,
Silesia, Sinai, Sindh, Sinjar, Somaliland, South Kivu, South Ossetia, Sulawesi, Sumatra, Tamil Nadu, Tatarstan, Telangana,
Thrace, Tibet, Tigray, Transcarpathia, Transdniestria, Transnistria, Transylvania, Tuscany, Tyrol, Ulster, Uttar Pradesh,
Uttarakhand, Vojvodina, Wales, Waziristan, West Bank, West Bengal, West Papua, Western Sahara, Xinjiang, Yunnan, Zanzibar,
Zaporizhia, Zaporizhzhia
`)

import { wordSet } from './word-list.ts'

/**
 * Rivers, seas, mountains and deserts that news names without saying what they are: none is somebody. Those that are surnames, companies, states
 * or towns too (`Hudson`, `Amazon`, `Jordan`) are left out. Collected for this project.
 */
export const WATERS_AND_HILLS: ReadonlySet<string> = wordSet(`
Adriatic, Alps, Andes, Appalachians, Arctic, Balkans, Bekaa, Black Sea, Bosphorus, Bosporus, Brahmaputra, Carpathians, Caspian, Caucasus,
Chesapeake, Danube, Dardanelles, Dnieper, Dniester, Dnipro, Donets, Drina, Elbe, Euphrates, Everest, Ganges, Himalayas, Hindu Kush,
Indus, Kalahari, Mediterranean, Mekong, Meuse, Moselle, Nile, Oder, Ozarks, Potomac, Pyrenees, Rhine, Rhône, Rio Grande, Rockies,
Sahara, Sahel, Seine, Serengeti, Sierra Nevada, Tagus, Thames, Tigris, Urals, Vistula, Vltava, Volga, Yalu, Yangtze, Zambezi
`)

import { wordSet } from './word-list.ts'

/** Those of a faith, a people without a state or a part of the world, in the singular: `Muslims` are many, and no person. */
export const PEOPLES = wordSet(`
african, alawite, arab, asian, atheist, baptist, basque, berber, buddhist, catalan, catholic, chechen, christian, copt,
corsican, cossack, dem, druze, european, evangelical, hazara, hindu, hispanic, houthi, hutu, ismaili, jew, kurd, latina, latino,
lutheran, maronite, methodist, mormon, muslim, netizen, northerner, palestinian, pashtun, presbyterian, protestant, quaker, scandinavian, shia, shiite, sikh,
southerner, sunni, tamil, tatar, tibetan, tuareg, tutsi, uighur, unionist, uyghur, westerner, yazidi, zionist, zulu
`)

/** Parts of the world: they want and fear things in the news, as all who live there do. */
export const CONTINENTS = wordSet(`
africa, asia, central africa, central america, central asia, central europe, east africa, east asia, eastern europe, europe,
latin america, north africa, north america, northern europe, south america, south asia, southeast asia, southern africa,
southern europe, sub-saharan africa, west africa, western europe
`)

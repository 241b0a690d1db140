import { wordSet } from './word-list.ts'

/** Those of a faith, a people without a state, an American state or a part of the world, in the singular: `Muslims` are many, and no person. */
export const PEOPLES = wordSet(`
african, alabamian, alaskan, alawite, arab, arizonan, arkansan, asian, atheist, baptist, basque, berber, berliner,
buddhist, californian, carolinian, catalan, catholic, chechen, christian, coloradan, copt, corsican, cossack, dakotan,
delawarean, dem, druze, european, evangelical, floridian, hawaiian, hazara, hindu, hispanic, hoosier, houthi, hutu,
idahoan, illinoisan, iowan, islander, ismaili, jew, kansan, kentuckian, kurd, latina, latino, londoner, louisianan,
lutheran, maronite, marylander, methodist, michigander, minnesotan, mississippian, missourian, montanan, mormon,
muscovite, muslim, nebraskan, netizen, nevadan, northerner, ohioan, oklahoman, oregonian, palestinian, parisian,
pashtun, pennsylvanian, presbyterian, protestant, quaker, scandinavian, shia, shiite, sikh, southerner, sunni, tamil,
tatar, tennessean, texan, tibetan, tuareg, tutsi, uighur, unionist, utahn, uyghur, vermonter, virginian, westerner,
wisconsinite, yazidi, yorker, zionist, zulu
`)

/** Parts of the world: they want and fear things in the news, as all who live there do. */
export const CONTINENTS = wordSet(`
africa, asia, central africa, central america, central asia, central europe, east africa, east asia, eastern europe, europe,
latin america, north africa, north america, northern europe, south america, south asia, southeast asia, southern africa,
southern europe, sub-saharan africa, west africa, western europe
`)

import { wordSet } from './word-list.ts'

/** Men's given names that compromise's lexicon lacks. Collected for this project. */
export const MORE_MALE_NAMES = wordSet(`
abdel-fattah, abiy, aleksandr, alexei, alexey, anatoly, anders, andrii, andriy, arseniy, art, austin, avigdor,
ayman, bart, bashar, beau, benyamin, bernard, bernie, bill, binyamin, boyko, brad, brett, chad, chase, christian,
chuck, clay, cole, corey, curt, cyril, darnell, dean, denys, deval, didier, dirk, dmytro, donovan, doug, drew,
duncan, eamon, ehud, ernie, evgeny, evo, ezra, faisal, fawzi, francois, frank, françois, fumio, gene, gennady,
gerhard, giorgi, guido, gurbanguly, gus, haider, hamid, hank, hassan, heiko, heinz, hosni, ike, ilham, imran,
isaac, ismail, jack, jair, jamal, jared, jaroslaw, jarosław, javad, jeb, jeff, jeh, jesse, jinping, josep, justin,
karel, kassym-jomart, keir, keqiang, kiril, kirill, kofi, konstantin, kyriakos, lavrentiy, lee, lindsey, lloyd,
lou, lukasz, mahmoud, manmohan, manohar, marc, marco, mariano, mark, mateusz, matteo, max, mevlut, mevlüt, mikhail,
mircea, mitch, mitt, monte, moqtada, moshe, muammar, mujtaba, mustafa, naftali, narendra, nawaz, ned, newt, nick,
nicolae, nicolas, nikol, norm, nouri, nursultan, olaf, oleg, oleh, oleksandr, oleksii, oleksiy, orrin, otis, pavel,
pavlo, pedro, petr, petro, pyotr, qassem, rafael, ramzan, rand, ray, recep, reggie, reince, rex, rich, rick, rishi,
rob, rod, rodrigo, romano, rudolph, rudy, rupert, ruslan, saad, salman, salva, samir, serhiy, shane, shavkat,
sheldon, sherrod, shimon, shinzo, sid, sigmar, silvio, slobodan, stan, stanislav, stefan, strom, tayyip, ted,
tedros, terry, thad, thom, thomas, todd, tre, trey, tyrone, vaclav, valdis, valery, vasily, viktor, vitali,
vitaliy, vitaly, vladislav, vojislav, volker, volodymyr, vyacheslav, ward, will, wolfgang, woody, xavier, yair,
yasser, yevgeny, yitzhak, yoshihide, yousef, yulian, yuri, yuriy, zbigniew, zoran
`)

/** Women's given names that compromise's lexicon lacks. Collected for this project. */
export const MORE_FEMALE_NAMES = wordSet(`
anastasia, angele, annalena, annegret, arancha, avril, ayanna, ayelet, aïssata, barbara, benazir, carly, catarina,
condoleezza, cristina, daria, dawn, debbie, dilma, dina, donna, ekaterina, elaine, elena, elise, erna, eve, faith,
fatou, federica, geun-hye, ghislaine, gina, giorgia, gita, golda, grace, gretchen, heidi, hope, huma, ilhan, iris,
iryna, ivanka, ivy, jacinda, janet, jen, jill, joy, kaja, kamala, karine, kathleen, kellyanne, kersti, kirsten,
kristalina, ksenia, kyrsten, lael, laurie, leni, letitia, lily, lois, loretta, lyudmila, magdalena, mairead,
malala, marillyn, marine, maura, maxine, mazie, melania, mette, michaela, michèle, mikie, nadezhda, nadia, najat,
nancy, natalia, neera, ngozi, nicola, nikki, nirmala, oksana, olga, penny, priti, rashida, rebekah, reena, roberta,
rochelle, rose, roza, ruby, ruth, sahle-work, sanae, sanna, segolene, sheila, shireen, susanne, suu, svetlana,
ségolène, tammy, tatiana, theresa, tulsi, tzipi, ursula, valentina, valerie, victoria, viola, violet, virginia,
wendy, yingluck, yulia, zainab, zuzana
`)

/** Given names that compromise's lexicon gives to one gender, and that many of the other bear too. Collected for this project. */
export const NAMES_OF_BOTH = wordSet(
  'alex, avery, cameron, frankie, loren, marty, mickey, nguyen, riley, ronnie, sidney, val',
)

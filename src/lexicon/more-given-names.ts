import { wordSet } from './word-list.ts'

/** Men's given names that compromise's lexicon lacks. Collected for this project. */
export const MORE_MALE_NAMES = wordSet(`
abdel-fattah, abiy, aleksandr, alexey, anatoly, anders, andrii, andriy, arseniy, ayman, bashar, beau, benyamin,
binyamin, boyko, cyril, denys, deval, didier, dmytro, donovan, eamon, ehud, evgeny, faisal, fawzi, gennady, gerhard,
giorgi, guido, gurbanguly, haider, hamid, hassan, heiko, heinz, hosni, ilham, imran, isaac, ismail, jair, jaroslaw,
jarosław, javad, jeb, jeh, jinping, josep, justin, karel, kassym-jomart, keir, keqiang, kiril, kirill, konstantin,
kyriakos, lavrentiy, lindsey, lloyd, lukasz, mahmoud, manmohan, manohar, marco, mariano, mateusz, matteo, mevlut,
mevlüt, mikhail, mircea, mitch, mitt, moqtada, moshe, muammar, mujtaba, mustafa, naftali, narendra, newt, nicolae,
nicolas, nikol, nouri, nursultan, olaf, oleg, oleh, oleksandr, oleksii, oleksiy, orrin, pavel, pavlo, pedro, petr,
petro, pyotr, qassem, rafael, ramzan, recep, reince, rex, rishi, rodrigo, ruslan, saad, salman, salva, samir,
serhiy, shavkat, shinzo, sigmar, silvio, slobodan, stanislav, stefan, tayyip, tedros, terry, trey, vaclav, valdis,
valery, vasily, viktor, vitali, vitaliy, vitaly, vladislav, vojislav, volker, volodymyr, vyacheslav, wolfgang,
xavier, yair, yasser, yevgeny, yitzhak, yoshihide, yousef, yulian, yuri, yuriy, zbigniew, zoran
`)

/** Women's given names that compromise's lexicon lacks. Collected for this project. */
export const MORE_FEMALE_NAMES = wordSet(`
anastasia, angele, annalena, annegret, arancha, avril, ayelet, aïssata, benazir, carly, catarina, condoleezza,
cristina, daria, debbie, dilma, dina, donna, ekaterina, elaine, elena, elise, erna, federica, geun-hye, ghislaine,
gina, giorgia, golda, heidi, huma, iryna, ivanka, jacinda, jen, jill, kaja, kamala, karine, kathleen, kellyanne,
kersti, kirsten, ksenia, kyrsten, laurie, leni, loretta, lyudmila, magdalena, mairead, malala, marillyn, marine,
mette, michaela, michèle, mikie, nadezhda, nadia, najat, nancy, natalia, neera, nicola, nikki, nirmala, oksana,
olga, penny, priti, rashida, rebekah, reena, roza, ruth, sahle-work, sanae, sanna, shireen, suu, svetlana, tatiana,
theresa, tulsi, tzipi, ursula, valentina, valerie, viola, wendy, yingluck, yulia, zainab, zuzana
`)

import { wordSet } from './word-list.ts'

/**
 * Names of one or two words that look like a person's where they stand alone and that no other table has, of companies, news media, parties, movements,
 * armed groups, parliaments and agencies: `Gazprom said`. Those that are as often surnames or common words (`Ford`, `Wagner`, `Shell`) are
 * left out. Collected for this project.
 */
export const NAMES_OF_BODIES: ReadonlySet<string> = wordSet(`
Adidas, Aeroflot, Airbnb, Airbus, Alibaba, Amazon, Aramco, ArcelorMittal, AstraZeneca, Avianca, Barclays, Bayer, Binance, BioNTech,
Boeing, Bombardier, BuzzFeed, ByteDance, Cambridge Analytica, Carrefour, Chevron, Cisco, Citigroup, Coinbase, Credit Suisse, Daimler, Danone,
DoorDash, Electrolux, Embraer, Equifax, Ericsson, Eskom, Etihad, Eurostar, Exxon, ExxonMobil, FedEx, Finnair, Foxconn, Fujitsu,
Gazprom, Glencore, Google, Grindr, Halliburton, Heineken, Hikvision, Huawei, Hyundai, Ikea, Instagram, Kaspersky, Lazard, Lenovo, LinkedIn,
Lufthansa, Lukoil, Lyft, Maersk, Microsoft, Moderna, Monsanto, Nestle, Nestlé, Netflix, Nintendo, Nissan, Nokia, Northvolt, Novartis,
Novavax, Nvidia, OpenAI, Paypal, PayPal, Pemex, Petrobras, Petronas, Pfizer, Philips, Pinterest, Qantas, Qualcomm, Raytheon, Reddit, Renault,
Roscosmos, Roskosmos, Rosatom, Rosneft, Rusal, Ryanair, Saab, Safaricom, Samsung, Sanofi, Sberbank, Siemens, Sinopec, Sinopharm, Sinovac,
Snapchat, SpaceX, Spotify, Starbucks, Starlink, Stellantis, Telefonica, Telegram, Tencent, Tesla, Theranos, ThyssenKrupp, Tiktok, TikTok,
TotalEnergies, Toyota, Transneft, Twitch, Uber, UniCredit, Unilever, Verizon, Vodafone, Volkswagen, Volvo, Walmart, Warner Bros, WeChat, WhatsApp,
Wirecard, Yandex, YouTube,
Anadolu, Asahi, Axios, Bellingcat, Bild, Bloomberg, Breitbart, Caixin, Clarin, Corriere, Euronews, Folha, Globo, Haaretz, Hurriyet,
HuffPost, Izvestia, Kyodo, Mediapart, Meduza, Newsmax, Newsweek, Nikkei, Novosti, Rappler, Sputnik, Tasnim, Telesur,
Televisa, Ukrinform, Univision, Vedomosti, Yomiuri, Yonhap, Ynet,
Al-Shabab, Al-Shabaab, Ansar Allah, Ansarullah, Antifa, ActBlue, Ciudadanos, Ennahda, Europol, Eurostat, Fidesz,
Frelimo, Fretilin, Frontex, FreedomWorks, Greenpeace, Interpol, Janjaweed, Jobbik, Kataib Hezbollah, Komeito, Kuomintang, Likud,
Mercosur, MoveOn, Mossad, Oath Keepers, Oxfam, Pakatan Harapan, Podemos, QAnon, Renamo, Shin Bet, Sumar, Swapo, Syriza, Tatmadaw, Unidas Podemos,
Yabloko, Zanu-PF,
Aso Rock, Bundesbank, Deutsche Bahn, Eduskunta, Evergrande, Gallup, Insulate Britain, Ipsos, Kantar, Morning Consult, Pemra, Quirinale, YouGov,
 Bundeswehr, Majlis, Riksbank
`)

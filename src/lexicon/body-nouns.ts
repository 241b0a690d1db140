/**
 * Nouns that say what kind of actor a phrase names. Lower case, singular. Collected for this project.
 */
import { wordSet } from './word-list.ts'

/** Heads of the names of organisations and of phrases for them: `the Ministry of Defence`, `the campaign`. */
export const BODY_NOUNS = wordSet(`
academy, administration, agency, airline, alliance, archdiocese, army, assembly, association, authority, automaker, bank, battalion, bench,
bloc, board, body, border guard, branch, brigade, broadcaster, brotherhood, bureau, business, cabinet, camp, campaign, carmaker, carrier, cartel, caucus, center, centre,
chain, chamber, chancellery, channel, charity, chipmaker, church, circuit, city, civil guard, clinic, club, co-operative, coalition, coast guard, coastguard, college, command, commission,
committee, community college, company, confederation, conference, congress, consortium, consulate, consultancy, convention,
cooperative, corporation, corps, council, county, court, daily, delegation, department, diocese, directorate,
district, division, drugmaker, embassy, enterprise, exchange, executive, faction, faculty, federation, firm, fleet, force,
forces, forum, foundation, franchise, front, fund, gang, gendarmerie, government, group, guard, guild, headquarters, hospital, house,
industry, initiative, inspectorate, institute, institution, insurer, intelligence, journal, judiciary, junta, jury, laboratory,
league, legislature, lender, library, lobby, lodge, magazine, manufacturer, mayoralty, militia, ministry, mission, mosque,
movement, municipality, museum, national guard, navy, network, newspaper, newsroom, nonprofit, observatory, office, operation,
opposition party, organisation, organization, outlet, pac, panel, paper, parish, parliament, partnership, party, patrol,
planemaker, police, politburo, post office, prefecture, presidency, presidential guard, press office, prosecution, prosecutor's office, province, publication, publisher,
railroad, railway, refiner, regime, regiment, registry, republic, republican guard, retailer, revolutionary guard, school, secretariat, section, seminary, senate, service, shipbuilder, site,
society, squad, startup, state, station, steelmaker, studio, subcommittee, subsidiary, summit, supplier, synagogue, syndicate,
synod, tabloid, task force, taskforce, team, television, temple, think tank, thinktank, town, treasury, tribe, tribunal, troupe,
trust, union, unit, university, utility, vatican, village, website, white house, wing, workshop
`)

/** Of what every state has one: a name with such a word tells whose it is only together with the country's. */
export const NATIONAL_BODY_NOUNS = wordSet(`
army, assembly, bank, congress, court, embassy, legislature, ministry, navy, parliament, senate, treasury
`)

/** Words that open the names of groups and nobody's: `Public Power Watch`, `Common Cause`. */
export const BODY_OPENERS = wordSet(
  'civil, common, consumer, federal, global, human, international, national, public, united, world',
)

/** Words that end the names of groups and papers: `Public Power Watch`, `River Action`, `Norland Mail`. */
export const BODY_ENDINGS = wordSet(
  'action, alert, defenders, dispatch, express, ledger, mail, mirror, rally, rights, rising, tv, voices, watch, works',
)

/** Nouns for persons with which papers are named: `the Norland Courier`. */
export const PAPERS_AS_PERSONS = wordSet(
  'advertiser, courier, economist, enquirer, examiner, guardian, inquirer, observer, pioneer, scotsman, sentinel, spectator, star, statesman',
)

/** Other words that end the names of papers: `the Norland Times`, `the Daily News`. */
export const PAPERS = wordSet(`
argus, chronicle, daily, dispatch, echo, express, gazette, globe, herald, independent, journal, ledger, mail, mirror, news, post, record,
register, review, standard, sun, telegraph, times, today, tribune, weekly, zeitung
`)

/** Papers and broadcasters abroad, in lower case, whose names have no such word. */
export const PAPERS_BY_NAME = wordSet(`
asahi shimbun, bild, corriere della sera, dagbladet, dagens nyheter, der spiegel, die welt, die zeit, el mundo, el país, el tiempo,
el universal, folha de s. paulo, gazeta wyborcza, haaretz, helsingin sanomat, hürriyet, il messaggero, izvestia, kommersant,
la jornada, la nación, la repubblica, la stampa, la vanguardia, le figaro, le monde, le parisien, le soir, libération, mainichi shimbun,
milliyet, neue zürcher zeitung, novaya gazeta, o globo, politiken, rossiyskaya gazeta, the economist, yomiuri shimbun
`)

/** Words that end the name of a company. */
export const COMPANY_SUFFIXES = wordSet(`
aerospace, ag, airlines, airways, analytics, associates, bank, beverages, brands, breweries, brewery, bulletin,
capital, chemicals, chronicle, co, communications, company, construction, consulting, corp, corporation, cosmetics,
diagnostics, dynamics, electric, electronics, energy, engineering, enquirer, enterprises, entertainment, examiner,
exploration, farms, finance, financial, foods, gas, gazette, globe, gmbh, group, healthcare, herald, holdings, hotels,
inc, industries, inquirer, instruments, insurance, interactive, international, investments, journal, laboratories,
labs, llc, llp, logistics, ltd, magazine, media, metals, minerals, mining, monitor, motors, networks, news, observer,
oil, partners, petrochemical, petrochemicals, petroleum, pharmaceuticals, pipelines, platforms, plc, post, press,
productions, products, properties, railways, realty, register, renewables, resorts, resources, restaurants, retail,
review, robotics, sa, securities, semiconductors, sentinel, services, shipping, shipyards, software, solutions,
steelworks, stores, studios, supermarkets, systems, technologies, technology, telecom, telecommunications, telegraph,
therapeutics, times, trading, tribune, utilities, ventures, waterworks, wireless
`)

/** Nouns that mean a number of people without being plural. */
export const COLLECTIVE_NOUNS = wordSet(`
audience, bipartisan group, both, bulk, camp, chorus, clergy, clique, cohort, community, congregation, couple,
cross-section, crowd, diaspora, dozens, duo, electorate, elite, establishment, everybody, everyone, family, few,
fraternity, generation, group, half, handful, hundreds, intelligentsia, leadership, left, majority, many, media,
middle class, millions, minority, mob, most, nation, no one, nobody, none, number, opposition, others, pair,
percent, plurality, population, press, public, quarter, right, scores, several, some, staff, third, those,
thousands, three, trio, two, west, wing, workforce, world, youth
`)

/** Nouns for texts, recordings and figures that say something. */
export const DOCUMENT_NOUNS = wordSet(`
accord, account, act, ad, advertisement, advisory, affidavit, agenda, agreement, amendment, analysis, announcement,
appendix, application, article, assessment, audio, audit, autobiography, autopsy, balance sheet, ballot, banner,
bible, bill, bill of rights, biography, blog, book, brief, briefing, broadcast, brochure, budget, bulletin, bylaws,
cable, calculation, census, chapter, charter, clause, clip, code, column, communique, communiqué, complaint,
constitution, contract, convention text, correspondence, coverage, data, database, decision, declaration, decree,
definition, deposition, diary, dispatch, doctrine, document, documentary, documentation, dossier, draft, e-mail,
edict, editorial, email, entry, episode, essay, estimate, evidence, excerpt, exit poll, experience, experiment,
figure, figures, file, filing, film, finding, findings, flier, footage, footnote, forecast, form, gospel, graph,
guidance, guideline, guidelines, handbook, headline, history, image, index, indictment, infographic, inquiry,
investigation, invitation, invoice, issue, item, judgement, judgment, law, lawsuit, leaflet, ledger, legislation, letter, list,
literature, log, logic, manifesto, manual, manuscript, map, measure, measures, mechanism, memo, memoir, memorandum,
message, minutes, model, motion, movie, myth, narrative, news release, newsletter, note, notebook, notice, novel,
numbers, obituary, op-ed, opinion, order, ordinance, outline, page, pamphlet, paper, passage, petition, photo,
photograph, placard, plan, plaque, platform, play, podcast, policy, poll, polling, polls, post, poster, posting,
press release, probe, proclamation, profile, program, programme, proposal, proposition, protocol, provision,
publication, questionnaire, quran, readout, record, recording, records, regulation, release, report, reporting,
research, resolution, results, review, roadmap, rule, ruling, rumor, rumour, scenario, schedule, science, script, scripture,
section, sign, song, speech, spot, statement, statistic, statistics, statute, story, strategy document, study,
subpoena, suit, summary, survey, surveys, table, tape, testimony, text, textbook, theory, title, tradition,
transcript, treatise, treaty, tweet, update, verdict, version, video, videotape, warning letter, warrant, webpage,
website, white paper, will, wording, writ
`)

/**
 * Nouns for persons, singular and lower case, by what they tell: gender, office, or only that a person is meant.
 * Collected for this project.
 */
import { wordSet } from './word-list.ts'

/** Nouns that say a man is meant. */
export const MALE_NOUNS = wordSet(`
anchorman, archbishop, archduke, assemblyman, ayatollah, baron, bishop, boy, boyfriend, brother, brother-in-law,
businessman, cardinal, chairman, clergyman, congressman, councilman, count, cowboy, crown prince, dad, duke, emperor,
ex-husband, father, father-in-law, fiancé, fireman, foreman, frontman, gentleman, grandfather, grandson, gunman,
henchman, husband, imam, king, lad, layman, lord, man, mullah, nephew, newsman, nobleman, patriarch, policeman,
pontiff, pope, prince, rabbi, salesman, serviceman, sheik, sheikh, son, son-in-law, spokesman, stepfather, stepson,
strongman, sultan, tsar, uncle, widower
`)

/** Nouns that say a woman is meant. */
export const FEMALE_NOUNS = wordSet(`
actress, anchorwoman, assemblywoman, aunt, baroness, bride, businesswoman, chairwoman, congresswoman, councilwoman,
countess, daughter, daughter-in-law, duchess, empress, ex-wife, fiancee, fiancée, first lady, girl, girlfriend,
granddaughter, grandmother, heiress, heroine, lady, mom, mother, mother-in-law, niece, noblewoman, nun, policewoman,
princess, queen, servicewoman, sister, sister-in-law, spokeswoman, stepdaughter, stepmother, tsarina, widow, wife,
woman
`)

/** Nouns for somebody who speaks for somebody else. */
export const SPOKES_NOUNS = wordSet(`
mouthpiece, press officer, press secretary, spokesman, spokesperson, spokeswoman
`)

/** Offices and ranks: what may stand before or beside a name as its title. */
export const OFFICES = wordSet(`
administrator, admiral, alderman, alderwoman, ambassador, archbishop, assemblyman, assemblywoman, assistant secretary,
attaché, attorney general, ayatollah, bishop, boss, brigadier, candidate, captain, cardinal, ceo, cfo, chair,
chairman, chairperson, chairwoman, chancellor, chief, chief executive, chief executive officer, chief justice,
chief of defence, chief of defense, chief of police, chief of staff, co-founder, colonel, commander, commissioner, committeeman, committeewoman,
commodore, comptroller, congressman, congressperson, congresswoman, constable, consul, controller, convener,
coordinator, corporal, councillor, councilman, councilor, councilwoman, counsel, counselor, crown prince, deacon,
dean, delegate, deputy, diplomat, director, director general, district attorney, editor, emir, emperor, envoy,
first lady, foreign minister, founder, front-runner, frontrunner, general, governor, governor general, head,
headmaster, headteacher, imam, inspector general, judge, justice, king, lawmaker, leader, legislator,
lieutenant governor, magistrate, majority leader, marshal, mayor, member of parliament, mep, minister,
minority leader, monarch, monsignor, mp, national security adviser, negotiator, nominee, officer, official, ombudsman,
ombudswoman, pastor, pontiff, pope, premier, president, president-elect, press secretary, priest, prime minister,
prince, princess, principal, prosecutor, queen, rabbi, rapporteur, registrar, representative, reverend, secretary,
secretary general, secretary of state, selectman, senator, sergeant, sheriff, solicitor general, speaker, spokesman,
spokesperson, spokeswoman, strongman, sultan, superintendent, surgeon general, taoiseach, treasurer, tánaiste,
undersecretary, vice chairman, vice president, whip
`)

/** Other nouns for a person. */
export const PERSON_NOUNS = wordSet(`
academic, accountant, accuser, activist, actor, actress, adult, adventurer, adversary, adviser, advisor, advocate,
agent, aide, ally, alpinist, alumnus, analyst, anarchist, anchor, announcer, antagonist, applicant, apprentice,
arbitrator, architect, artist, aspirant, assailant, assessor, assistant, associate, astronaut, athlete, attacker,
attendant, attendee, attorney, auctioneer, auditor, author, aviator, backbencher, backer, bailiff, baker, ballerina,
banker, barber, barrister, bartender, bassist, beekeeper, billionaire, biographer, blacksmith, blogger, bodybuilder,
bodyguard, bondsman, bookkeeper, botanist, broadcaster, broker, builder, bureaucrat, businesswoman, butcher, buyer,
bystander, caller, campaigner, canvasser, captive, caregiver, caretaker, caricaturist, carpenter, cartoonist,
caseworker, cashier, celebrity, cellist, centrist, challenger, champion, chaplain, chef, chemist, child,
choreographer, citizen, cleaner, cleric, clerk, client, climber, co-author, co-chair, co-host, co-moderator,
co-worker, coach, coauthor, cofounder, collaborator, colleague, columnist, comedian, commandant, commander-in-chief,
commentator, commenter, communist, competitor, composer, conductor, confidant, conservative, constituent, consultant,
consumer, contender, contestant, contractor, contributor, cook, cop, coroner, correspondent, cosponsor, counsellor,
counselor, counterpart, courier, cousin, coworker, creator, cricketer, critic, crooner, curator, customer, cyclist,
czar, d'affaires, dad, dancer, dealer, defector, defendant, defender, democrat, demonstrator, dentist, deserter,
designer, detainee, detective, developer, devotee, dictator, dispatcher, dissident, docker, dockworker, doctor,
documentarian, donor, driller, driver, drummer, economist, educator, electrician, employee, employer, enemy, engineer,
entertainer, entrepreneur, environmentalist, epidemiologist, escapee, ethicist, evangelical, evangelist, ex-president,
ex-wife, executive, exile, expert, explorer, exporter, extremist, fact-checker, fan, farmer, feminist, fencer, fiance,
fiancee, fighter, filmmaker, financier, firefighter, fisher, fisherman, fitter, foe, follower, footballer, forecaster,
foreigner, freshman, friend, fundraiser, general counsel, geneticist, goalkeeper, golfer, gop strategist, graduate,
groom, grower, guard, guest, guitarist, guru, guy, gymnast, hacker, hardliner, harpist, hawk, headman, headmistress,
heavyweight, heckler, heiress, herder, hero, historian, homeowner, hopeful, host, hostage, humorist, hurdler,
illustrator, immigrant, importer, impostor, impresario, incumbent, individual, industrialist, influencer, informant,
innovator, insider, inspector, instructor, insurgent, intellectual, interlocutor, intern, interpreter, interrogator,
interviewer, inventor, investigator, investor, ironworker, islamist, jailer, jeweler, jeweller, jihadist, jockey,
journalist, judoka, jurist, juror, keyboardist, kid, kidnapper, killer, laborer, landlord, landowner, landscaper,
lawyer, lecturer, leftist, liberal, libertarian, librarian, librettist, lieutenant, lifeguard, linguist, lobbyist,
logger, loser, loyalist, lyricist, magnate, maid, maker, manager, marathoner, mathematician, mechanic, mediator,
medic, member, mentor, merchant, meteorologist, midwife, migrant, militant, millionaire, miner, moderate, moderator,
mogul, mom, moneychanger, monitor, motorist, mountaineer, musician, narrator, nationalist, naturalist, navigator,
neighbor, neighbour, neurosurgeon, newcomer, newlywed, newsreader, nomad, notary, novelist, nurse, objector, observer,
occupant, occupier, officer, oligarch, olympian, onlooker, operative, operator, opponent, organiser, organist,
organizer, orphan, owner, pacifist, painter, panelist, paralegal, paralympian, paramedic, paramilitary, parent,
parliamentarian, participant, partner, passenger, passer-by, pathologist, patient, patriot, peacekeeper, pediatrician,
pensioner, percussionist, performer, person, petitioner, pharmacist, philanthropist, philosopher, photographer,
physician, physicist, pianist, pilot, pioneer, plaintiff, player, playwright, plumber, poet, police chief,
policymaker, politician, pollster, populist, postmaster, potter, practitioner, preacher, predecessor, prefect,
presenter, printmaker, prisoner, producer, professor, programmer, progressive, proponent, protagonist, protester,
protestor, provocateur, provost, psychiatrist, psychic, psychologist, publicist, publisher, pundit, pupil,
quarterback, radioman, rancher, ranger, rapper, reader, realtor, rebel, receptionist, recipient, recruit, reformer,
refugee, regent, regulator, relative, reporter, republican, researcher, resident, respondent, retiree, reviewer,
rival, rower, ruler, runner, sailor, satirist, saxophonist, scholar, schoolteacher, scientist, screener, screenwriter,
scribe, sculptor, seafarer, seamstress, secessionist, seller, separatist, settler, shareholder, shepherd, shipbroker,
shipowner, shipper, shooter, shopkeeper, shopper, sibling, signatory, singer, skater, skeptic, skier, smuggler,
snowboarder, socialist, socialite, sociologist, soldier, solicitor, soloist, songwriter, sophomore, source,
specialist, spectator, speechwriter, sponsor, spouse, sprinter, staffer, stakeholder, star, statesman, statistician,
steelworker, stevedore, steward, stockbroker, stonemason, stranger, strategist, striker, student, stylist, successor,
suffragist, superdelegate, supervisor, supporter, surfer, surgeon, surrogate, survivor, suspect, swimmer, sympathizer,
tailor, taxpayer, teacher, technician, technocrat, technologist, teen, teenager, tenant, terrorist, theologian,
theorist, therapist, thinker, toolmaker, tourist, trader, trafficker, trainer, translator, traveler, trooper, trucker,
trumpeter, trustee, tutor, tycoon, undertaker, urologist, user, usher, valuer, vendor, vet, veteran, veterinarian,
viceroy, victim, viewer, villager, violinist, visitor, vlogger, vocalist, volunteer, voter, waiter, waitress, warden,
warlord, watchdog, watchman, weaver, weightlifter, welder, whaler, whistle-blower, whistleblower, wholesaler,
winemaker, winner, witness, woodcutter, worker, worshiper, wrestler, writer, youngster, youth, zookeeper
`)

/** Nouns for a person that a newspaper also gives to a firm or an agency: “the *developer* said it would build”. */
export const NOUNS_OF_FIRMS_TOO = wordSet(`
advertiser, auctioneer, broadcaster, builder, buyer, contractor, dealer, defendant, developer, driller, employer, importer, insurer,
landlord, maker, manager, operator, organiser, organizer, owner, partner, plaintiff, producer, publisher, regulator, rival, seller,
sponsor, vendor, watchdog, wholesaler
`)

/** Plurals that do not end in s, and nouns that mean several people without being plural. */
export const PLURAL_PEOPLE = wordSet(`
alumni, businessmen, businesswomen, ceos, chairmen, children, clergy, clergymen, congressmen, congresswomen,
councilmen, elite, elites, firemen, folks, gunmen, kin, lawmen, leadership, men, meps, mps, others, people,
personnel, police, policemen, salesmen, servicemen, spokesmen, spokeswomen, staff, statesmen, troops, wives, women,
youths
`)

/** Offices that one goes by only with the word behind *of*. */
export const OFFICES_OF_TWO = wordSet(`
chief of mission, chief of staff, head of delegation, head of government, head of mission, head of state
`)

/** Offices whose field stands behind *of* as well and is no body: the secretary belongs to no `state`. */
export const OFFICES_OF_FIELDS = wordSet(`
chief of defence, chief of defense, chief of police, chief of protocol, minister of state, secretary of state
`)

/** What ministers and secretaries are *of*: `Foreign Affairs`, `Labour and Employment`. */
export const FIELDS_OF_OFFICE = wordSet(`
affairs, agriculture, aviation, business, commerce, communications, cooperation, culture, defence, defense, development,
digitalization, economic, economics, economy, education, electricity, employment, energy, environment, equality,
european, external, family, finance, fisheries, food, foreign, forestry, gas, health, home, homeland, housing,
immigration, industry, information, infrastructure, innovation, intelligence, interior, internal, investment, irrigation, justice,
labor, labour, lands, law, local, migration, mines, mining, municipal, national, natural, oil, orientation, parliamentary,
petroleum, planning, police, power, protection, public, railways, religious, research, resources, rural, sanitation,
science, security, social, sport, sports, state, telecommunications, tourism, trade, transport, transportation, treasury,
veterans, water, welfare, women, works, youth
`)

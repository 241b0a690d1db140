/**
 * Nouns for persons, singular and lower case, by what they tell: gender, office, or only that a person is meant.
 * Collected for this project.
 */
import { wordSet } from './word-list.ts'

/** Nouns that say a man is meant. */
export const MALE_NOUNS = wordSet(`
anchorman, archbishop, archduke, assemblyman, ayatollah, baron, bishop, boy, boyfriend, brother, brother-in-law,
businessman, cardinal, chairman, clergyman, congressman, councilman, count, cowboy, crown prince, dad, duke,
emperor, ex-husband, father, father-in-law, fireman, foreman, frontman, gentleman, grandfather, grandson, gunman,
henchman, husband, imam, king, lad, layman, lord, man, mullah, nephew, newsman, nobleman, patriarch, policeman,
pontiff, pope, prince, rabbi, salesman, serviceman, sheikh, son, son-in-law, spokesman, stepfather, stepson,
strongman, sultan, tsar, uncle, widower
`)

/** Nouns that say a woman is meant. */
export const FEMALE_NOUNS = wordSet(`
actress, anchorwoman, assemblywoman, aunt, baroness, bride, businesswoman, chairwoman, congresswoman, councilwoman,
countess, daughter, daughter-in-law, duchess, empress, ex-wife, first lady, girl, girlfriend, granddaughter,
grandmother, heiress, heroine, lady, mom, mother, mother-in-law, niece, noblewoman, nun, policewoman, princess,
queen, servicewoman, sister, sister-in-law, spokeswoman, stepdaughter, stepmother, tsarina, widow, wife, woman
`)

/** Nouns for somebody who speaks for somebody else. */
export const SPOKES_NOUNS = wordSet(`
mouthpiece, press officer, press secretary, spokesman, spokesperson, spokeswoman
`)

/** Offices and ranks: what may stand before or beside a name as its title. */
export const OFFICES = wordSet(`
administrator, admiral, ambassador, archbishop, assemblyman, assemblywoman, assistant secretary, attorney general,
ayatollah, bishop, boss, brigadier, candidate, captain, cardinal, ceo, cfo, chair, chairman, chairperson,
chairwoman, chancellor, chief, chief executive, chief executive officer, chief justice, chief of police,
chief of staff, co-founder, colonel, commander, commissioner, committeeman, committeewoman, comptroller, congressman,
congressperson,
congresswoman, consul, coordinator, councillor, councilman, councilwoman, counsel, counselor, crown prince, dean,
delegate, deputy, diplomat, director, director general, district attorney, editor, emir, emperor, envoy,
first lady, foreign minister, founder, front-runner, frontrunner, general, governor, governor general, head, imam,
inspector general, judge, justice, king, lawmaker, leader, legislator, lieutenant governor, majority leader,
marshal, mayor, member of parliament, mep, minister, minority leader, monarch, mp, national security adviser,
negotiator, nominee, officer, official, ombudsman, pastor, pontiff, pope, premier, president, president-elect,
press secretary, priest, prime minister, prince, princess, principal, prosecutor, queen, rabbi, rapporteur,
representative, secretary, secretary general, secretary of state, senator, sergeant, sheriff, solicitor general,
speaker, spokesman, spokesperson, spokeswoman, strongman, sultan, superintendent, surgeon general, treasurer,
undersecretary, vice chairman, vice president, whip
`)

/** Other nouns for a person. */
export const PERSON_NOUNS = wordSet(`
academic, accountant, accuser, activist, actor, adult, adversary, adviser, advisor, advocate, agent, aide, ally,
alumnus, analyst, anchor, announcer, applicant, architect, artist, aspirant, assailant, assistant, associate,
astronaut, athlete, attacker, attendant, attendee, attorney, author, backbencher, backer, baker, banker,
billionaire, biographer, blogger, bodyguard, broadcaster, broker, builder, bureaucrat, buyer, caller, campaigner,
caregiver, caretaker, celebrity, centrist, challenger, champion, chef, chemist, child, citizen, cleric, clerk,
client, co-author, co-chair, co-worker, coach, colleague, columnist, comedian, commander-in-chief, commentator,
communist, competitor, composer, confidant, conservative, constituent, consultant, consumer, contender, contestant,
contractor, contributor, cop, correspondent, cosponsor, counselor, counterpart, cousin, coworker, creator, critic,
customer, dad, dealer, defector, defendant, defender, democrat, demonstrator, designer, detainee, detective,
developer, devotee, dictator, dissident, doctor, donor, driver, economist, educator, employee, employer, enemy,
engineer, entrepreneur, environmentalist, epidemiologist, evangelical, evangelist, ex-president, ex-wife, executive, expert,
explorer, extremist, fan, farmer, feminist, fiance, fiancee, fighter, filmmaker, financier, firefighter, follower,
forecaster, friend, fundraiser, general counsel, gop strategist, graduate, guard, guest, guru, hacker, hardliner,
hawk, heavyweight, heckler, hero, historian, homeowner, hopeful, host, hostage, immigrant, incumbent, individual,
industrialist, influencer, informant, innovator, insider, inspector, instructor, insurgent, intellectual,
interpreter, interrogator, interviewer, inventor, investigator, investor, islamist, jihadist, journalist, juror,
kid, laborer, landlord, lawyer, lecturer, leftist, liberal, libertarian, librarian, lieutenant, lobbyist, loyalist,
maker, manager, mathematician, mechanic, mediator, medic, member, mentor, merchant, meteorologist, migrant,
militant, millionaire, moderate, moderator, mogul, mom, monitor, musician, narrator, nationalist, neighbor,
neighbour, newcomer, newlywed, novelist, nurse, objector, observer, occupant, officer, oligarch, onlooker,
operative, operator, opponent, organizer, owner, painter, panelist, paralegal, parent, parliamentarian,
participant, partner, passenger, patient, patriot, pediatrician, pensioner, performer, person, philanthropist,
philosopher, photographer, physician, physicist, pilot, pioneer, plaintiff, player, playwright, poet, police chief,
policymaker, politician, pollster, populist, practitioner, preacher, predecessor, presenter, prisoner, producer,
professor, programmer, progressive, proponent, protagonist, protester, protestor, provocateur, psychiatrist,
psychologist, publicist, publisher, pundit, pupil, rancher, reader, rebel, receptionist, recipient, recruit,
reformer, refugee, regulator, relative, reporter, republican, researcher, resident, respondent, retiree, reviewer,
rival, runner, sailor, scholar, scientist, screenwriter, secessionist, separatist, settler, shareholder, shooter,
sibling, signatory, singer, skeptic, socialist, sociologist, soldier, specialist, spectator, speechwriter, sponsor,
spouse, staffer, stakeholder, star, statesman, statistician, strategist, student, successor, superdelegate,
supervisor, supporter, surgeon, surrogate, survivor, suspect, sympathizer, teacher, technician, technocrat,
technologist, teen, teenager, tenant, terrorist, theorist, therapist, thinker, tourist, trader, trainer,
translator, traveler, trooper, trustee, tycoon, user, vendor, veteran, veterinarian, viceroy, victim, viewer,
villager, visitor, vlogger, volunteer, voter, warden, watchdog, whistle-blower, whistleblower, winner, witness,
worker, worshiper, writer, youngster, youth
`)

/** Plurals that do not end in s, and nouns that mean several people without being plural. */
export const PLURAL_PEOPLE = wordSet(`
alumni, businessmen, businesswomen, ceos, chairmen, children, clergy, clergymen, congressmen, congresswomen,
councilmen, elite, elites, firemen, folks, gunmen, kin, lawmen, leadership, men, meps, mps, others, people,
personnel, police, policemen, salesmen, servicemen, spokesmen, spokeswomen, staff, statesmen, troops, wives, women,
youths
`)

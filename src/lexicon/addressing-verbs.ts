/**
 * Verbs whose object is somebody to whom the act is directed, and nouns for what is written to somebody or asked of him. Collected for this project.
 */
import { wordSet } from './word-list.ts'

/** What is done to those who are to do something: `urged them to stay`, `called on them to stay`. */
export const ASKING_VERBS = wordSet(`
advise, appeal, ask, beg, beseech, call, challenge, command, encourage, exhort, implore, instruct, invite, order, persuade,
petition, plead, press, remind, request, tell, urge, warn
`)

/** Those of them that also mean something else, `told reporters the road was shut`, `ordered boats`: only `told them to go` asks. */
export const ASKING_TO_ACT = wordSet('call, challenge, command, order, persuade, remind, request, tell')

/** What is done to those of whom one thinks ill or well: `accused them of theft`, `thanked the crew`. */
export const JUDGING_VERBS = wordSet(`
accuse, admonish, applaud, assail, attack, berate, blame, blast, castigate, censure, chastise, chide, commend, condemn, congratulate,
criticise, criticize, denounce, deride, excoriate, fault, hail, lambast, lambaste, laud, mock, praise, rebuke, reprimand,
reproach, ridicule, scold, slam, thank, upbraid
`)

/** What one means to do against somebody: `threatened to sue the bank`, `said he would fire the general`. */
export const HARMING_VERBS = wordSet(`
annihilate, arrest, assassinate, attack, bankrupt, ban, blacklist, bomb, bombard, censure, crush, defund, deport, depose,
destroy, dismiss, evict, execute, expel, extradite, fine, fire, impeach, imprison, indict, invade, jail, kill, oust, overthrow,
penalise, penalize, prosecute, punish, sack, sanction, shell, subpoena, sue, topple, unseat
`)

/** `In a letter to the governor, they asked …`: what is written to the one who is asked in it. */
export const WRITTEN_TO = wordSet('e-mail, email, letter, memo, memorandum, message, note, petition, telegram')

/** `an apology from the network`: what only somebody can give. */
export const ASKED_FROM = wordSet(`
aid, answer, apology, assistance, assurance, clarification, clarity, commitment, compensation, concession, cooperation, damages,
explanation, guarantee, help, leadership, pledge, reply, response, support
`)

/** `the sheriff's resignation`: what its owner himself is to do. */
export const OWN_STEPS = wordSet('apology, compliance, departure, recusal, resignation, retreat, surrender, withdrawal')

import { describe, expect, test } from 'vitest'
import { typeContext } from '../../../src/attribution/type/context.ts'
import { TYPE_RULES } from '../../../src/attribution/type/rules/index.ts'
import { marked } from './claims.ts'

/** What one rule says of a marked sentence. */
function vote(name: string, markup: string) {
  const { parsed, spans } = marked(markup)
  return TYPE_RULES.find((rule) => rule.name === name)!.vote(typeContext(parsed, spans))?.type ?? null
}

test.each([
  ['[s Kask] [c said] [k Moscow lied].', true],
  ['[s Kask] [c said] [k Moscow lies about the border].', true],
  ['[s The guide] [c said] [k Narva lies on the border].', false],
])('alleged-wrong is sure of a lie and not of where a town lies: %s', (markup, isSure) => {
  const { parsed, spans } = marked(markup)
  const rule = TYPE_RULES.find(({ name }) => name === 'alleged-wrong')!
  expect(rule.vote(typeContext(parsed, spans))?.sure ?? false).toBe(isSure)
})

describe.each([
  ['framed-cue', '[s Norland] [c asked] [k whether the port was open].', 'question'],
  ['framed-cue', '[s Norland] [c asked] [k the council to open the port].', 'request'],
  ['framed-cue', '[s Norland] [c rejected] [k the offer].', null],
  ['framed-cue', '[s The ministry] [c appealed] [k the decision].', 'rejection'],
  ['framed-cue', '[s Norland] [c challenged] [k him to prove it].', 'request'],
  ['subjunctive', '[s Norland] [c insisted] [k that the council withdraw its inspectors].', 'demand'],
  ['subjunctive', '[s Norland] [c insisted] [k that the council was wrong].', null],
  ['denied-request', '[s The court] [c denied] [k the request for bail].', 'rejection'],
  ['denied-request', '[s The minister] [c denied] [k the report].', null],
  ['response-on-condition', '[s Norland] [c promised] [k a response if the ships came near].', 'threat'],
  ['response-on-condition', '[s Norland] [c promised] [k a response within a week].', null],
  ['response-on-condition', '[s Norland] [c warned] [k that it would respond with force if they came near].', 'threat'],
  ['response-on-condition', '[s Analysts] [c warned] [k that Norland would respond if they came near].', null],
  ['harm-on-condition', '[s She] [c said] [k there would be consequences if the strait were closed].', 'threat'],
  ['harm-on-condition', '[s She] [c said] [k the talks would go on if both sides agreed].', null],
  ['obligation', '[s The envoy] [c said] [k the alliance must withdraw].', 'demand'],
  ['obligation', '[s The envoy] [c said] [k the alliance withdrew].', null],
  ['another-thing', '[s Supporters of the plant] [c said] [k it would create 85 jobs].', 'prediction'],
  ['another-thing', '[s Mayor Ruiz] [c said] [k it would be a disaster].', 'criticism'],
  ['another-thing', '[s Lumina] [c said] [k it would take a year to rebuild the bridge].', 'prediction'],
  ['another-thing', '[s Lumina] [c said] [k it would take legal action].', null],
  ['another-thing', '[s The company] [c said] [k it would create 85 jobs].', null],
  ['another-thing', '[s A spokeswoman] [c said] [k it would appeal].', null],
  ['set-phrase', '[k "It dies on my desk,"] [s the governor] [c said].', 'rejection'],
  ['set-phrase', '[k "If this bill reaches me, it dies on my desk,"] [s the governor] [c said].', 'threat'],
  ['set-phrase', '[k "If that is the plan, it is dead on arrival,"] [s he] [c said].', null],
  ['harm-on-condition', '[k "If they close the gate, we will close ours,"] [s the mayor] [c said].', 'threat'],
  ['harm-on-condition', '[k "If they play inside, we will play outside,"] [s the mayor] [c said].', null],
  ['set-phrase', '[s The senator] [c said] [k the bill was dead on arrival].', 'rejection'],
  ['set-phrase', '[s Doctors] [c said] [k the patient was dead on arrival].', null],
  ['set-phrase', '[s The envoy] [c said] [k nothing was off the table].', null],
  ['set-phrase', '[k "You will regret this,"] [s he] [c told] the council.', 'threat'],
  ['advice', '[s She] [c said] [k the talks should resume].', 'proposal'],
  ['order', '[k “Stop the strikes,”] [s the envoy] [c said].', 'demand'],
  ['asked-in-transcript', '[k “Who paid for it?”] [s she] [c said].', null],
  ['refusal', '[s He] [c said] [k the terms were unacceptable].', 'rejection'],
  ['refusal', '[s He] [c said] [k the terms were generous].', null],
  ['refusal', '[s He] [c said] [k he would not sign the treaty].', 'rejection'],
  ['refusal', '[s He] [c said] [k he would not rule it out].', null],
  ['refusal', '[k "I cannot recall such a winter,"] [s she] [c said].', null],
  ['advice', '[k "This is a hard hour. It is time to close the mine,"] [s she] [c said].', 'proposal'],
  ['advice', '[k "It was the first time it closed,"] [s she] [c said].', null],
  ['own-attitude', '[s Norland] [c said] [k it was "deeply concerned" by the verdict].', 'belief'],
  ['carried', '[s The bloc] [c expressed] [k the intention to widen its ban].', 'intention'],
  ['carried', '[s The envoy] [c voiced] [k strong opposition to the ban].', 'rejection'],
  ['carried', '[s The union leader] [c issued] [k the threat on Friday].', 'threat'],
  ['carried', '[s Norland] [c repeated] [k its call for talks].', 'request'],
  ['framed-cue', '[s Labour] [c asked] [k Mayor Ann Lund if farmers had to wait].', 'question'],
  ['framed-cue', '[s Labour] [c asked] [k the mayor to say whether farmers would wait].', 'request'],
  ['carried', '[s The envoy] [c expressed] [k concern about the ban].', null],
  ['own-act', '[s The minister] [c said] [k she would sign the treaty].', 'intention'],
  ['own-act', '[s The minister] [c said] [k prices would fall].', null],
  ['own-act', 'She vetoed the bill, [c saying] [k it would drain the desert].', null],
  ['own-act', '[s Gov. Church] vetoed the bill, [c saying] [k it would sign away the rivers].', null],
  ['own-act', '[s Gov. Marsh] vetoed the bill, [c saying] [k it would “drain the desert”].', null],
  ['own-act', '[s He] [c said] [k it will turn farmers against the party].', null],
  ['own-act', '[s Norland’s ministry of fisheries] [c said] [k it would appeal the ruling].', 'intention'],
  ['own-act', '[s A spokeswoman for the mill] [c said] [k it would appeal the ruling].', 'intention'],
  ['own-act', '[s Iceland] [c said] [k it would withdraw its trawlers].', 'intention'],
  ['own-act', '[s The EPA] [c announced] [k that it will propose a limit].', 'intention'],
  ['own-act', '[s The ministry] [c said] [k it would cost a billion crowns].', null],
  ['own-attitude', '[s He] [c said] [k he opposed the plan].', 'rejection'],
  ['own-attitude', '[s She] [c said] [k she was hopeful].', 'belief'],
  ['own-attitude', '[s She] [c said] [k she asked for water].', null],
  ['reported-belief', '[s He] [c said] [k he believed the talks were over].', 'belief'],
  ['reported-belief', '[k “I believe the talks are over,”] [s he] [c said].', null],
  ['own-attitude', '[s The minister] [c said] [k his country would accept the offer].', 'agreement'],
  ['own-attitude', '[s The minister] [c said] [k the country would accept the offer].', null],
  ['own-act', '[s The envoy] [c said] [k “Our new coalition government will sign the treaty”].', 'intention'],
  ['no-objection', '[s She] [c said] [k Norland did not rule out a strike].', 'statement'],
  ['no-objection', '[s He] [c said] [k he did not rule anything out].', 'statement'],
  ['no-objection', '[k “We are not opposed to the plan,”] [s she] [c said].', 'agreement'],
  ['no-objection', '[s The minister] [c said] [k he did not dispute the figure].', 'confirmation'],
  ['no-objection', '[s The minister] [c said] [k he opposed the plan].', null],
  ['alleged-wrong', '[s Addis] recalled its envoy, [c saying] [k Cairo had broken its word].', 'accusation'],
  ['alleged-wrong', '[s Norland] [c said] [k Cairo would break its word].', null],
  ['alleged-wrong', '[s The weather office] [c said] [k the flood had broken the dam].', null],
  ['harm-on-condition', '[s She] [c said] [k Norland would pay for new wells if any went dry].', null],
  ['harm-on-condition', '[s She] [c said] [k Norland would pay dearly if it shut the strait].', 'threat'],
  ['withheld', '[s He] [c could not accept] [k the terms].', 'rejection'],
  ['withheld', '[s The ministry] [c did not comment on] [k the report].', 'rejection'],
  ['withheld', '[s He] [c accepted] [k the terms].', null],
  ['withheld', '[s She] [c would not say] [k whether the talks go on].', 'rejection'],
  ['withheld', '[s The government] [c has not said] [k whether it will accept the offer].', 'statement'],
  ['withheld', '[s The government] [c has said] [k it will accept the offer].', null],
  ['withheld', '[s Norland] [c has not ruled out] [k a strike].', 'statement'],
  ['withheld', '[s Norland] [c did not dispute] [k the report].', 'confirmation'],
  ['withheld', '[s Farmers] [c do not oppose] [k the plan].', 'agreement'],
  ['withheld', '[s Officials] [c would neither confirm nor deny] [k the report].', 'rejection'],
  ['withheld', '[s Norland] [c disputed] [k the report].', null],
  ['asked-in-transcript', '[s QUESTION][c :] [k Will you resign?]', 'question'],
  ['forecast', '[s Analysts] [c say] [k prices will fall].', 'prediction'],
  ['label', '[s She] [c called] [k the plan a disgrace].', 'criticism'],
  ['label', '[s She] [c called] [k the plan a triumph].', 'praise'],
  ['derogatory', '[s He] [c said] [k the deal was a disaster].', 'criticism'],
  ['alleged-wrong', '[s The opposition] [c said] [k the ministry had rigged the count].', 'accusation'],
  ['withheld', '[s He] praised the law, without [c saying] [k what it costs].', 'statement'],
  ['defence', '[s Arden] [c defended] [k the cuts that the mayor condemned].', 'agreement'],
  ['defence', '[s Arden] [c defended] [k himself].', null],
  ['suggested-fact', '[s Norland] [c suggested] [k that the boats broke loose].', 'statement'],
  ['suggested-fact', '[s An aide] [c suggested] [k that the senator would give way].', 'statement'],
  ['suggested-fact', '[s Norland] [c suggested] [k that the boats be searched].', null],
  ['suggested-fact', '[s Norland] [c suggested] [k that the council should meet].', null],
  ['suggested-fact', '[s Norland] [c suggested] [k that the council put the vote off].', null],
] as const)('%s', (rule, markup, type) => {
  test(`${markup} is ${type ?? 'not for it'}`, () => expect(vote(rule, markup)).toBe(type))
})

test('every rule has its own name', () => {
  expect(new Set(TYPE_RULES.map(({ name }) => name)).size).toBe(TYPE_RULES.length)
})

import { describe, expect, test } from 'vitest'
import { attributionOf, outerQuotations } from '../../src/attribution/act.ts'
import { typeClaims } from '../../src/attribution/type/index.ts'
import { marked } from './type/claims.ts'

const act = (markup: string) => {
  const { parsed, spans } = marked(markup)
  const relation = { ...spans, parent: null, confidence: 1, rule: 'test', reasons: [] }
  return attributionOf(parsed, relation, typeClaims(parsed, [relation])[0]!, outerQuotations(parsed))
}

describe('a negated act', () => {
  test.each([
    '[s Norland] [c did not rule out] [k sanctions].',
    '[s The envoy] has never [c said] [k that the talks failed].',
    '[s No one] [c demanded] [k a recount].',
    '[s The inquiry] [c stopped short of accusing] [k the mine of fraud].',
    '[s She] did not on Tuesday [c confirm] [k the report].',
    '[s She] did not at any time on Tuesday [c confirm] [k the report].',
    '[s She] never in two days of talks [c accepted] [k the offer].',
    'Nor will [s the library in the old harbour] [c accept] [k the money].',
    'Neither did [s the senator] [c endorse] [k the plan].',
    '[s The governor] avoided [c criticising] [k the mine].',
    '[s The panel] [c refrained from openly blaming] [k the ministry].',
    '[s The president] fell short of [c endorsing] [k the plan].',
    '[s The premier] [c shied away from accusing] [k Norland of theft].',
    '[s The minister] hailed the law without [c saying] [k what it costs].',
  ])('%s', (markup) => expect(act(markup).negated).toBe(true))

  test.each([
    '[s Norland] [c ruled out] [k sanctions].',
    '[s The envoy] [c said] [k he would not sign].',
    '[s The envoy], who is not well, [c said] [k the talks would go on].',
    '[s He] [c denied] [k having lied].',
    '[s Lund], who did not at any time sit down, [c said] [k he would go].',
    'What she did not win in the north [s she] [c demanded] [k of the south].',
    '[s He] [c could not accept] [k the terms].',
    '[s He] [c did not dispute] [k the report].',
    '[s They] [c will not discuss] [k who asked whom].',
    '[s The envoy] [c declined to condemn] [k the attack].',
    '[s The panel] [c refrained from] [k naming the states].',
    'There is no shortage of [c indignation about] [k the plan].',
    '[s The envoy] not only [c blamed] [k the mine] but the ministry.',
    '[s The results] [c demonstrate without doubt] [k that voters are angry].',
    '[s The minister], who avoided the hall, [c said] [k the talks would go on].',
  ])('is not: %s', (markup) => expect(act(markup).negated).toBe(false))
})

describe('a hedged act', () => {
  test.each([
    '[s Norland] reportedly [c demanded] [k a recount].',
    '[s Norland] appears to [c have rejected] [k the offer].',
    '[s The council] may [c reject] [k the plan].',
    '[s The envoy] is believed to have [c warned] [k the council].',
  ])('%s', (markup) => expect(act(markup).hedged).toBe(true))

  test.each([
    '[s Norland] [c demanded] [k a recount].',
    '[s The envoy] [c said] [k the council may reject the plan].',
    '[s Norland] [c appears] [k to be ready].',
    '[s Norland] [c could not accept] [k the terms].',
    '[s She] said that a deal could be reached and [c asked] [k both sides to talk].',
    '[k The dam] [c was once believed] [k to be safe].',
    '[s The envoy] [c is looking] [k to bring both sides together].',
    '[s Voters] [c are more likely to say] [k that it was over].',
    '[s She] looked away and [c said] [k it was over].',
  ])('is not: %s', (markup) => expect(act(markup).hedged).toBe(false))
})

describe('the form of quotation', () => {
  test.each([
    ['[k “We will not sign,”] [s the envoy] [c said]. [k “Never.”]', 'direct'],
    ['[s The envoy] [c said] [k that “we will not sign”].', 'direct'],
    ['[s The envoy] [c said] [k he would “never” sign].', 'mixed'],
    ['[s The envoy] [c said] [k he would never sign].', 'indirect'],
    ['[s The envoy], a “hawk”, [c said] [k he would never sign].', 'indirect'],
    ['[s The envoy] [c said] [k he would "never" sign].', 'mixed'],
  ])('%s is %s', (markup, form) => expect(act(markup).quotation).toBe(form))
})

test('an act brings its reasons after those of the relation', () => {
  expect(act('[s Norland] [c demanded] [k a recount].').reasons[0]).toMatchObject({ about: 'type' })
})

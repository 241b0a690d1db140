import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openStore, type Store } from '../../db/store.ts'
import type { AnalysedActor, Analysis } from '../../src/domain/analysis.ts'
import type { ActorRef, Claim, ClaimResponse } from '../../src/domain/claim.ts'
import type { ClaimType } from '../../src/domain/claim-type.ts'
import { articleId, claimId } from '../../src/domain/identity.ts'
import { networkToGexf } from '../../src/network-gexf.ts'
import { createService, type Service } from '../../src/service.ts'

const NORLAND: ActorRef = { id: 'norland', name: 'Norland', kind: 'country', country: 'NL' }
const SOUDAN: ActorRef = { id: 'soudan', name: 'Soudan', kind: 'country', country: 'SD' }
const LEAGUE: ActorRef = { id: 'league', name: 'Harbour League', kind: 'organization', country: null }
const LINDT: ActorRef = { id: 'lindt', name: 'Eva Lindt', kind: 'person', country: 'NL' }
const AIDES: ActorRef = { id: 'aides', name: 'Harbour League officials', kind: 'group', country: null }
const BOTH: ActorRef = { id: 'both', name: 'Eva Lindt and Norland', kind: 'group', country: null }
const TIES: Record<string, Partial<AnalysedActor>> = {
  lindt: { roles: ['foreign minister'] },
  aides: { memberOf: [LEAGUE] },
  both: { members: [LINDT, NORLAND] },
}

type Line = {
  by: ActorRef
  type: ClaimType
  to?: ActorRef[]
  text: string
  answers?: number
  negated?: boolean
  /** How sure it is what it answers. */
  sure?: number
  /** The claim that it is nested in. */
  within?: number
}

/** An analysis that finds these claims, one in each line of the text. */
function analysisOf(id: string, lines: readonly Line[]): Analysis {
  const text = lines.map((line) => line.text).join('\n')
  const starts = lines.map((line) => text.indexOf(line.text))
  const ids = starts.map((start) => claimId(id, start, start))
  const claims = lines.map(
    ({ by, type, to = [], text, answers, negated = false, sure = 0.9, within }, index): Claim => {
      const span = { start: starts[index]!, end: starts[index]! + text.length, text }
      const responseTo: ClaimResponse | null =
        answers === undefined
          ? null
          : { claimId: ids[answers]!, stance: 'against', confidence: sure, rule: 'in-article', evidence: [] }
      const rest = {
        quotation: 'indirect',
        hedged: false,
        dates: [],
        cameo: '10',
        confidence: 0.9,
      } as const
      return {
        ...rest,
        id: ids[index]!,
        parentId: within === undefined ? null : ids[within]!,
        type,
        negated,
        responseTo,
        summary: text,
        source: null,
        cue: { ...span, lemma: 'say' },
        content: [span],
        speaker: { ...by, resolvedBy: 'name', members: [] },
        targets: to,
        evidence: { sentence: span, rule: 'test' },
        reasons: [],
      }
    },
  )
  const actors = [NORLAND, SOUDAN, LEAGUE, LINDT, AIDES, BOTH].map((actor): AnalysedActor => {
    const none = { aliases: [], roles: [], members: [], memberOf: [], onBehalfOf: [], mentions: [] }
    return { ...actor, ...none, ...TIES[actor.id] }
  })
  return { version: '1', language: 'en', zones: [], claims, actors }
}

let store: Store
let service: Service
let lines: readonly Line[] = []
let posted = 0

beforeEach(async () => {
  store = await openStore('sqlite::memory:')
  service = createService(store, async (input) => analysisOf(articleId(input), lines))
})
afterEach(() => store.close())

function post(publishedAt: string, found: readonly Line[], publisher = 'Herald') {
  lines = found
  posted++
  const text = found.map((line) => line.text).join('\n')
  return service.addArticle({ text, url: `https://a.example/${posted}`, publishedAt, publisher })
}
const disputes = async () => (await service.listDisputes({}, {})).items

const DEMAND: Line = {
  by: NORLAND,
  type: 'demand',
  to: [LEAGUE],
  text: 'that the league withdraw its patrol boats from the northern harbour',
}
const AGAIN: Line = {
  by: LINDT,
  type: 'demand',
  to: [LEAGUE],
  text: 'all patrol boats must leave the northern bay and harbour',
}
const OTHER: Line = {
  by: NORLAND,
  type: 'demand',
  to: [LEAGUE],
  text: 'that it publish the accounts of the pension fund',
}
const NO: Line = {
  by: AIDES,
  type: 'rejection',
  to: [NORLAND],
  text: 'the withdrawal of patrol boats from the harbour',
}
const YES: Line = {
  by: AIDES,
  type: 'agreement',
  to: [LINDT],
  text: 'a withdrawal of the patrol boats from the harbour by May',
}

describe('disputes', () => {
  test('gather what one side demands of another on one matter, whoever speaks for it', async () => {
    await post('2024-01-01', [DEMAND, OTHER])
    await post('2024-01-05', [AGAIN])
    const [harbour, pensions, ...rest] = await disputes()
    expect(rest).toEqual([])
    expect(harbour).toMatchObject({
      status: 'unanswered',
      speaker: { name: 'Norland' },
      targets: [{ name: 'Harbour League' }],
    })
    expect(harbour!.counts).toEqual({ claims: 2, responses: 0, articles: 2 })
    expect(harbour!.repeatedBy[0]!.speaker!.name).toBe('Eva Lindt')
    expect(pensions!.counts.claims).toBe(1)
  })

  test('need one word in common within an article, and none where a claim hardly says anything', async () => {
    const boats: Line = { ...DEMAND, text: 'that no boat of the league come near the lighthouse' }
    const demands: Line = { ...DEMAND, text: 'its demands' }
    await post('2024-01-01', [DEMAND, boats, demands])
    expect(await disputes()).toMatchObject([{ counts: { claims: 3 } }])
    await post('2024-01-02', [{ ...boats, text: 'that a boat be sold' }])
    expect(await disputes()).toHaveLength(2)
  })

  test('are apart where all that they share is a place', async () => {
    const fish: Line = { ...DEMAND, text: 'that the league stop its fishing in Upper Vardania' }
    const press: Line = { ...DEMAND, text: 'that it open Upper Vardania to foreign journalists' }
    const vote: Line = { ...DEMAND, text: 'a referendum in Upper Vardania' }
    await post('2024-01-01', [fish, press])
    await post('2024-01-02', [vote])
    expect(await disputes()).toHaveLength(3)
    await post('2024-01-03', [{ ...NO, text: 'any taxes on Upper Vardania' }])
    expect((await disputes()).map(({ status }) => status)).toEqual(['unanswered', 'unanswered', 'unanswered'])
    await post('2024-01-04', [{ ...vote, text: 'that Upper Vardania have its referendum' }])
    expect((await disputes()).map(({ counts }) => counts.claims)).toEqual([2, 1, 1])
  })

  test('are the same in a copy of the text, however little a claim says, and when a copy is read again or deleted', async () => {
    const talk: Line = { ...DEMAND, type: 'request', text: 'to talk' }
    const first = await post('2024-01-01', [talk], 'Herald')
    const copy = await post('2024-01-02', [talk], 'Courier')
    expect(await disputes()).toMatchObject([{ counts: { claims: 2, articles: 2 } }])
    await service.reanalyse(first.article.id)
    await service.reanalyse(copy.article.id)
    expect(await disputes()).toMatchObject([{ counts: { claims: 2, articles: 2 } }])
    await service.removeArticle(first.article.id)
    expect(await disputes()).toMatchObject([{ counts: { claims: 1, articles: 1 } }])
  })

  test('are of the state that two speak for together, with whom their demand would bind', async () => {
    await post('2024-01-01', [DEMAND])
    await post('2024-01-05', [{ ...AGAIN, by: BOTH, to: [] }])
    await post('2024-01-06', [{ ...DEMAND, to: [], text: 'a written guarantee from Egypt on navigation' }])
    await post('2024-01-07', [{ ...DEMAND, to: [], text: 'that Egypt give a guarantee on navigation' }])
    const [guarantee, harbour, ...rest] = await disputes()
    expect(rest).toEqual([])
    expect(harbour).toMatchObject({ counts: { claims: 2, articles: 2 } })
    expect(guarantee).toMatchObject({ counts: { claims: 2, articles: 2 } })
  })

  test('part where time has passed', async () => {
    await post('2023-01-01', [DEMAND])
    await post('2024-01-05', [{ ...AGAIN, text: `${AGAIN.text} before the herring season opens again` }])
    expect(await disputes()).toHaveLength(2)
  })

  test('gather the answers of other articles, with what shows that they answer', async () => {
    const { claims } = await post('2024-01-01', [DEMAND])
    const answer = await post('2024-01-02', [NO])
    expect(answer.claims[0]!.responseTo).toMatchObject({
      claimId: claims[0]!.id,
      stance: 'against',
      rule: 'across-sides-swapped',
    })
    expect(answer.claims[0]!.responseTo!.evidence.map(({ text }) => text)).toEqual(['withdrawal', 'patrol', 'boats'])
    expect(await disputes()).toMatchObject([{ status: 'rejected', responses: [{ stance: 'against' }] }])
    await post('2024-01-03', [YES])
    expect(await disputes()).toMatchObject([{ status: 'contested', counts: { claims: 1, responses: 2, articles: 1 } }])
    const found = await service.listDisputes(
      { status: 'contested', target: claims[0]!.targets[0]!.id, type: 'demand' },
      {},
    )
    expect(found.items).toHaveLength(1)
    expect(await service.countDisputes({ status: 'rejected' })).toBe(0)
  })

  test('take no answer from before, from the same side, to somebody else, or about something else', async () => {
    await post('2024-01-05', [DEMAND])
    await post('2024-01-01', [NO])
    await post('2024-01-06', [{ ...NO, by: LINDT, to: [] }])
    await post('2024-01-07', [{ ...NO, to: [SOUDAN] }])
    await post('2024-01-08', [{ ...NO, text: 'an increase of the fishing quota for herring' }])
    expect(await disputes()).toMatchObject([{ status: 'unanswered' }])
  })

  test('a negated rejection is no rejection', async () => {
    await post('2024-01-01', [DEMAND])
    await post('2024-01-02', [{ ...NO, negated: true }])
    expect(await disputes()).toMatchObject([{ status: 'accepted' }])
  })

  test('lose what an article brought when it goes, and leave nothing behind', async () => {
    const first = await post('2024-01-01', [DEMAND])
    const second = await post('2024-01-05', [AGAIN])
    const answer = await post('2024-01-06', [NO])
    await service.removeArticle(answer.article.id)
    expect(await disputes()).toMatchObject([{ status: 'unanswered', counts: { claims: 2, responses: 0 } }])
    await service.removeArticle(first.article.id)
    expect(await disputes()).toMatchObject([{ counts: { claims: 1 }, claim: { id: second.claims[0]!.id } }])
    await service.removeArticle(second.article.id)
    for (const table of ['disputes', 'dispute_words', 'claim_groups', 'group_bands', 'actors', 'actor_keys'] as const) {
      expect(await store.db.selectFrom(table).selectAll().execute()).toEqual([])
    }
  })
})

describe('claim groups', () => {
  test('hold the same claim across articles, a text that is carried again once', async () => {
    const first = await post('2024-01-01', [DEMAND], 'Herald')
    await post('2024-01-02', [DEMAND], 'Courier')
    const varied = { ...DEMAND, text: 'the league must withdraw all its patrol boats from the northern harbour' }
    const last = await post('2024-01-03', [varied], 'Gazette')
    const group = (await service.getClaimGroup(last.claims[0]!.groupId!))!
    expect(group.first.id).toBe(first.claims[0]!.id)
    expect(group).toMatchObject({ publishers: ['Herald', 'Courier', 'Gazette'], count: 3, distinct: 2 })
  })

  test('are apart for other speakers and other claims', async () => {
    const { claims } = await post('2024-01-01', [DEMAND, { ...DEMAND, by: SOUDAN, text: `${DEMAND.text} now` }, OTHER])
    expect(new Set(claims.map(({ groupId }) => groupId)).size).toBe(3)
    const { claims: short } = await post('2024-01-02', [{ ...DEMAND, text: 'no comment' }])
    expect(short[0]!.groupId).toBeNull()
  })
})

test('what somebody says that they demand is said once, by the nested claim', async () => {
  const said: Line = { ...DEMAND, type: 'statement', text: DEMAND.text.replace('from', 'out of') }
  const { claims } = await post('2024-01-01', [said, { ...DEMAND, within: 0 }, { ...OTHER, within: 1 }])
  const group = (await service.getClaimGroup(claims[1]!.groupId!))!
  expect(group).toMatchObject({ count: 1, distinct: 1, first: { id: claims[1]!.id } })
  expect(claims.map(({ groupId }) => groupId !== null)).toEqual([false, true, true])
  await post('2024-01-02', [
    { ...said, type: 'demand' },
    { ...DEMAND, within: 0 },
  ])
  expect((await disputes()).map(({ counts }) => counts.claims).sort()).toEqual([1, 2])
})

test('a timeline shows what an actor went back on', async () => {
  const { claims } = await post('2024-01-02', [NO])
  await post('2024-02-01', [YES])
  const id = claims[0]!.speaker!.id
  const first = (await service.actorTimeline(id, { limit: 1 }))!
  const second = (await service.actorTimeline(id, { limit: 1, cursor: first.next! }))!
  expect([first, second].map(({ items }) => items[0]!.claim.type)).toEqual(['rejection', 'agreement'])
  expect([first, second].map(({ items }) => items[0]!.reverses)).toEqual([null, claims[0]!.id])
  expect(await service.actorTimeline('act_0', {})).toBeNull()
})

test('the network has signed edges, and is written as GEXF', async () => {
  await post('2024-01-01', [DEMAND, OTHER])
  await post('2024-01-02', [NO, { ...YES, to: [NORLAND] }])
  const network = await service.network({})
  const [asking, answering] = ['demand', 'rejection'].map((type) => network.edges.find(({ types }) => type in types))
  expect(asking).toMatchObject({ weight: 2, sign: -1, types: { demand: 2 }, for: 0, against: 0 })
  expect(answering).toMatchObject({ weight: 2, sign: 0, for: 1, against: 1 })
  expect(network.edges).toHaveLength(2)
  expect(network.nodes.map(({ name }) => name).sort()).toEqual([
    'Harbour League',
    'Harbour League officials',
    'Norland',
  ])
  expect((await service.network({ minWeight: 3 })).edges).toEqual([])
  expect((await service.network({ to: '2024-01-01', type: 'demand', actor: asking!.source })).edges).toEqual([asking])
  const gexf = networkToGexf({
    ...network,
    nodes: network.nodes.map((node) => ({ ...node, name: `<${node.name}>\0` })),
  })
  expect(gexf).toContain('&lt;Norland>')
  expect(gexf.match(/<edge /g)).toHaveLength(2)
})

test('the network has signs of three places, and counts the answers that count in disputes', async () => {
  const doubtful: Line = { ...NO, text: 'that the boats had ever left', answers: 0, sure: 0.29 }
  await post('2024-01-01', [OTHER, doubtful, { ...YES, to: [NORLAND] }, { ...NO, text: 'any inspection' }])
  const { edges } = await service.network({})
  expect(edges.find(({ types }) => 'rejection' in types)).toMatchObject({ weight: 3, sign: -0.333, against: 0 })
})

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkStore } from '../../db/maintenance.ts'
import { type Client, openClient } from '../setup/client.ts'

/** Five outlets on one quarrel, written for this test, in order of publication: each names the two sides in its own way. */
const NEWS = [
  [
    '2024-03-04',
    'Associated Wire',
    `MOSCOW (AW) — Russia demanded Monday that NATO withdraw its warships from the Black Sea and dismantle a missile interceptor base in Romania.

“NATO must remove its naval group from the Black Sea, and it must do so completely,” Deputy Foreign Minister Alexei M. Gradov told reporters.`,
  ],
  [
    '2024-03-06',
    'Rutland News',
    `BRUSSELS, March 6 (Rutland) - NATO on Wednesday rejected a Russian demand that it withdraw its ships from the Black Sea.

Moscow on Monday published a memorandum demanding that the alliance remove its naval group and shut the interceptor site in Romania.`,
  ],
  [
    '2024-03-11',
    'The New York Ledger',
    `MOSCOW — A week after presenting the West with a list of demands, the Kremlin on Monday said it would settle for nothing less.

Foreign Minister Pavel S. Arkhipov insisted that the United States and its allies take their destroyers out of the Black Sea and give a legally binding guarantee that they would not come back.`,
  ],
  [
    '2024-03-14',
    'BNC',
    `The British defence secretary, Alan Whitcombe, tells MPs that Britain will not pull HMS Arden out of the Black Sea.

Kenya's president, Joseph Otieno, says that Kenya will not pull its peacekeepers out of Haiti.`,
  ],
  [
    '2024-03-27',
    'Associated Wire',
    `BRUSSELS (AW) — NATO delivered its written answer to Moscow on Wednesday, refusing to withdraw ships from the Black Sea or to close a missile defense base in Romania.`,
  ],
] as const

type Named = { name: string }
type Said = { publishedAt: string; publisher: string }
type Claim = { type: string; article: Said; speaker: Named; responseTo: { evidence: { text: string }[] } }
type Dispute = {
  speaker: Named
  targets: Named[]
  status: string
  counts: { claims: number; articles: number; responses: number }
  claim: Claim
  repeatedBy: Claim[]
  responses: { stance: string; claim: Claim }[]
}

let client: Client
let disputes: Dispute[]
beforeAll(async () => {
  client = await openClient()
  for (const [publishedAt, publisher, text] of NEWS) await client.post('/v1/articles', { text, publishedAt, publisher })
  disputes = (await client.get('/v1/disputes')).body.items
})
afterAll(() => client.close())

describe('several articles on one conflict', () => {
  test('give one dispute of its two sides, whoever speaks for them and whatever they are called', () => {
    expect(disputes).toHaveLength(1)
    const [{ speaker, targets, claim, repeatedBy, counts }] = disputes as [Dispute]
    expect([speaker.name, ...targets.map(({ name }) => name)]).toEqual(['Russia', 'NATO'])
    const said = [claim, ...repeatedBy].map((each) => [each.article.publishedAt, each.speaker.name])
    expect(said).toEqual([
      ['2024-03-04', 'Russia'],
      ['2024-03-04', 'Alexei M. Gradov'],
      ['2024-03-06', 'Russia'],
      ['2024-03-06', 'Russia'],
      ['2024-03-11', 'Pavel S. Arkhipov'],
    ])
    expect(counts).toMatchObject({ claims: 5, articles: 3 })
  })

  test('are answered against by the alliance and by its members, each time with what shows it', () => {
    const { status, responses } = disputes[0]!
    expect(status).toBe('rejected')
    const said = responses.map(({ claim }) => [claim.article.publisher, claim.speaker.name])
    expect(said).toEqual([
      ['Rutland News', 'NATO'],
      ['BNC', 'Alan Whitcombe'],
      ['Associated Wire', 'NATO'],
    ])
    for (const { stance, claim } of responses) {
      expect(stance).toBe('against')
      expect(claim.responseTo.evidence.length).toBeGreaterThan(0)
    }
  })

  test('are a table with who answered how, each once, and with ids to join by', async () => {
    const { text } = await client.get('/v1/disputes?format=csv')
    const [names, cells] = text.split('\r\n').map((line) => line.split(','))
    const cell = (name: string) => cells![names!.indexOf(name)]
    expect([cell('against'), cell('for')]).toEqual(['NATO; Alan Whitcombe', ''])
    const [nato] = (await client.get('/v1/actors?q=nato')).body.items
    expect(cell('targetIds')).toBe(nato.id)
  })

  test('are with the same sides after an article is taken away, and after one is read again', async () => {
    const found = (await client.get('/v1/articles?publisher=Rutland%20News')).body.items
    const sides = async () => {
      const [{ speaker, targets, counts }] = (await client.get('/v1/disputes')).body.items
      return [speaker.name, targets[0].name, counts.claims]
    }
    await client.service.reanalyse(found[0].id)
    expect(await sides()).toEqual(['Russia', 'NATO', 5])
    await client.send({ method: 'DELETE', url: `/v1/articles/${found[0].id}` })
    expect(await sides()).toEqual(['Russia', 'NATO', 3])
  })
})

describe('a list of disputes', () => {
  let own: Client
  beforeAll(async () => {
    own = await openClient()
  })
  afterAll(() => own.close())
  const post = async (publishedAt: string, text: string) =>
    (await own.post('/v1/articles', { text, publishedAt, publisher: publishedAt })).body.article.id as string
  const ASKED = 'Chad demanded that Niger reopen the old river bridge at Malanville.'
  const REFUSED = 'Niger rejected the demand by Chad that it reopen the old river bridge at Malanville.'
  const day = (number: number) => `2024-05-${String(number).padStart(2, '0')}`
  const listed = async () => (await own.get('/v1/disputes')).body.items as (Dispute & { id: string })[]
  const alone = async ({ id }: { id: string }) => (await own.get(`/v1/disputes/${id}`)).body as Dispute
  const actor = async (name: string) => (await own.get(`/v1/actors?q=${name}`)).body.items[0].id

  test('says of each what the dispute says, whatever was corrected', async () => {
    const first = await post(day(1), ASKED)
    const refused = await post(day(2), REFUSED)
    await post(day(3), ASKED)
    await post(
      day(4),
      `${REFUSED} Mali backed the demand by Chad that Niger reopen the old river bridge at Malanville.`,
    )
    const [chad, mali] = [await actor('chad'), await actor('mali')]
    const changes: [responses: number, change: () => Promise<unknown>][] = [
      [3, async () => {}],
      [3, () => own.send({ method: 'PATCH', url: `/v1/articles/${refused}`, payload: { publishedAt: day(9) } })],
      [3, () => own.service.reanalyse(first)],
      [2, () => own.post(`/v1/actors/${chad}/merge`, { actors: [mali] })],
      [3, () => own.post(`/v1/actors/${chad}/split`, { actor: mali })],
      [2, () => own.send({ method: 'DELETE', url: `/v1/articles/${refused}` })],
      [2, () => own.send({ method: 'DELETE', url: `/v1/articles/${first}` })],
    ]
    for (const [index, [responses, change]] of changes.entries()) {
      await change()
      const [dispute] = await listed()
      expect(dispute!.responses.length, `change ${index}`).toBe(responses)
      expect(await alone(dispute!)).toEqual(dispute)
      const { counts, repeatedBy } = dispute!
      expect([counts.responses, counts.claims]).toEqual([responses, 1 + repeatedBy.length])
      expect(await checkStore(own.store.db)).toEqual([])
    }
  })

  test('shows the first claim, the latest ten others and the latest ten answers, and counts all', async () => {
    for (let number = 1; number <= 14; number++) await post(`2024-06-${number + 10}`, `${ASKED} ${REFUSED}`)
    const [dispute] = await listed()
    const whole = await alone(dispute!)
    expect(dispute!.counts).toEqual(whole.counts)
    expect(dispute!.counts.claims).toBeGreaterThan(12)
    expect(dispute!.claim).toEqual(whole.claim)
    expect(dispute!.repeatedBy).toEqual(whole.repeatedBy.slice(-10))
    expect(dispute!.responses).toEqual(whole.responses.slice(-10))
    expect([whole.repeatedBy.length + 1, whole.responses.length]).toEqual([whole.counts.claims, whole.counts.responses])
  })
})

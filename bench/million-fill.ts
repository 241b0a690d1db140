import SQLite, { type Database } from 'better-sqlite3'
import { FACETS } from '../db/search/facets.ts'
import { CLAIM_TYPE_NAMES, type ClaimType } from '../src/domain/claim-type.ts'
import { DISPUTE_STATUSES, DISPUTED_TYPES } from '../src/domain/dispute.ts'
import { generateArticle } from './articles.ts'

const CLAIMS_PER_ARTICLE = 25
const ACTORS = 5000
const WORDS = 'Berg Hansen Okafor Tanaka Silva Novak Meyer Aydin Rojas Haddad Dubois Lindt Council Union'.split(' ')
const COUNTRIES = ['NO', 'SE', 'FR', 'DE', 'JP', 'BR', 'KE', 'EG', 'IN', 'CA']

/** Fills a migrated database with claims that look like news's: few actors, words and types are in most, most in few. */
export function fill(file: string, count: number): void {
  const db = new SQLite(file)
  db.pragma('synchronous = OFF')
  const addArticle = articleWriter(db)
  const addClaim = claimWriter(db)
  db.transaction(() => {
    fillActors(db)
    for (let number = 0; number * CLAIMS_PER_ARTICLE < count; number++) {
      const { at, text, publisher } = addArticle(number)
      const sentences = text.split(/(?<=\.) /u)
      for (let position = 0; position < CLAIMS_PER_ARTICLE; position++)
        addClaim(number, position, { at, publisher, said: sentences[position % sentences.length]! })
    }
  })()
  db.exec('analyze')
  db.close()
}

/** Zipf's law, nearly: the cube of an even distribution. */
const skewed = (n: number, size: number) => Math.floor(size * ((n * 0.618034) % 1) ** 3)

function fillActors(db: Database): void {
  const actor = db.prepare('insert into actors (id, root_id, side_id, name, kind, country) values (?, ?, ?, ?, ?, ?)')
  const name = db.prepare(
    "insert into actor_names (base_id, kind, name, folded, count) values (?, 'name', ?, lower(?), 1)",
  )
  for (let n = 0; n < ACTORS; n++) {
    const called = `${WORDS[n % WORDS.length]} ${WORDS[(n * 7) % WORDS.length]} ${n}`
    const id = `act_${n}`
    actor.run(id, id, id, called, ['person', 'country', 'organization'][n % 3]!, COUNTRIES[n % 10]!)
    name.run(`act_${n}`, called, called)
  }
}

/** What writes the article of a number, one every two hours from 2015 on. */
function articleWriter(db: Database) {
  const article =
    db.prepare(`insert into articles (seq, id, text_hash, text, title, publisher, published_at, language, zones,
    analysis_version, analysed_at, milliseconds, created_at, at, claim_count)
    values (?, ?, ?, ?, ?, ?, ?, 'en', '[]', '1', ?, 1, ?, ?, ${CLAIMS_PER_ARTICLE})`)
  const search = db.prepare(`insert into articles_search (rowid, title, text)
    values (cast(? as integer) / 1000 * 1073741824 + cast(? as integer), ?, ?)`)
  return (number: number) => {
    const { text, title, publisher, publishedAt } = generateArticle(number % 5000)
    const at = Date.UTC(2015, 0, 1) + number * 7_200_000
    const id = `art_${number}`
    article.run(number + 1, id, id, text, title, publisher, publishedAt, publishedAt, publishedAt, at)
    search.run(at, number + 1, title, text)
    return { at, text, publisher }
  }
}

type Said = { readonly at: number; readonly publisher: string | undefined; readonly said: string }

/** What writes a claim of an article, with its target, and with its dispute and an answer where it is of a type that has them. */
function claimWriter(db: Database) {
  const claim =
    db.prepare(`insert into claims (seq, id, article_id, position, at, type, summary, cue, content, quotation,
    speaker_id, speaker_base_id, speaker_resolved_by, country, publisher, negated, hedged, dates, cameo, confidence, sentence, rule)
    values (?, ?, ?, ?, ?, ?, ?, '{"start":0,"end":4,"text":"said","lemma":"say"}', ?, ?, ?, ?, 'name', ?, ?, 0, 0, '[]', '01', ?, ?, 'verb-clause')`)
  const target = db.prepare(
    'insert into claim_targets (claim_id, position, actor_id, base_id, at, seq) values (?, 0, ?, ?, ?, ?)',
  )
  const search = db.prepare(`insert into claims_search (rowid, text, speaker, facets)
    select at / 1000 * 1073741824 + seq, ?, ?, ${FACETS} from claims where seq = ?`)
  const dispute = disputeWriter(db)
  return (number: number, position: number, { at, publisher, said }: Said) => {
    const seq = number * CLAIMS_PER_ARTICLE + position + 1
    const speaker = skewed(seq, ACTORS)
    const span = JSON.stringify({ start: 0, end: said.length, text: said })
    const type = CLAIM_TYPE_NAMES[skewed(seq * 3, CLAIM_TYPE_NAMES.length)]!
    const form = ['indirect', 'direct', 'mixed'][seq % 3]!
    const confidence = (seq * 0.7548777) % 1
    const spoken = [`act_${speaker}`, `act_${speaker}`, COUNTRIES[speaker % 10]!] as const
    const content = `[${span}]`
    const place = [seq, `clm_${seq}`, `art_${number}`, position, at] as const
    claim.run(...place, type, said, content, form, ...spoken, publisher, confidence, span)
    const other = `act_${skewed(seq * 7, ACTORS)}`
    if (seq % 3 === 0) {
      target.run(`clm_${seq}`, other, other, at, seq)
      dispute({ seq, at, type, said, speaker: `act_${speaker}`, other })
    }
    search.run(said, `Actor ${speaker}`, seq)
  }
}

type Disputed = {
  readonly seq: number
  readonly at: number
  readonly type: ClaimType
  readonly said: string
  readonly speaker: string
  readonly other: string
}

/** What brings a claim of a disputed type to a dispute, every third to a new one, and lets the claim before it answer. */
function disputeWriter(db: Database) {
  const dispute = db.prepare(`insert into disputes (id, party, target, opened_at, last_at, status)
    values (?, ?, ?, ?, ?, ?)`)
  const asked = db.prepare(`insert into dispute_targets (dispute_id, dispute_seq, target, position)
    select id, seq, target, 0 from disputes where id = ?`)
  const disputeClaim = db.prepare(
    "insert into dispute_claims (claim_id, dispute_id, dispute_seq, at, words, speaker_base_id, type, article_id) values (?, ?, (select seq from disputes where id = ?), ?, '[]', ?, ?, (select article_id from claims where id = ?))",
  )
  const search = db.prepare(`insert into disputes_search (rowid, text)
    select (disputes.seq << 30) + claims.seq, ? from disputes, claims where disputes.id = ? and claims.seq = ?`)
  const answer = db.prepare(`insert into answers (claim_id, answered_id, stance, confidence, rule, evidence)
    values (?, ?, ?, 0.5, 'same-matter', '[]')`)
  let claims = 0
  let opened = ''
  return ({ seq, at, type, said, speaker, other }: Disputed) => {
    if (!(DISPUTED_TYPES as readonly ClaimType[]).includes(type)) return
    if (claims++ % 3 === 0) {
      opened = `dsp_${seq}`
      dispute.run(opened, speaker, other, at, at, DISPUTE_STATUSES[claims % DISPUTE_STATUSES.length]!)
      asked.run(opened)
    }
    disputeClaim.run(`clm_${seq}`, opened, opened, at, speaker, type, `clm_${seq}`)
    search.run(said, opened, seq)
    if (seq > 1) answer.run(`clm_${seq - 1}`, `clm_${seq}`, seq % 2 ? 'for' : 'against')
  }
}

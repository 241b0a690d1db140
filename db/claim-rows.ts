import type { Insertable, Selectable } from 'kysely'
import type { ActorRef, Claim, ClaimResponse } from '../src/domain/claim.ts'
import type { StoredClaim } from '../src/domain/stored-claim.ts'
import type { ArticleTable, ClaimTable } from './schema.ts'

/** A claim as it is read, with what its article says of itself. */
export type ClaimRow = Selectable<ClaimTable> &
  Pick<Selectable<ArticleTable>, 'title' | 'url' | 'published_at'> & {
    /** The group as which a merge shows the claim's. */
    readonly shown_group_id: string | null
  }

/** What stands around a claim in other tables. */
export type Around = {
  readonly actor: (id: string) => ActorRef
  readonly members: (claim: ClaimRow) => readonly ActorRef[]
  readonly targets: (claim: ClaimRow) => readonly ActorRef[]
  readonly answer: (claim: ClaimRow) => ClaimResponse | null
}

/** What a claim's row takes from elsewhere: its article, the registry's actors by the ids of the analysis, its matter. */
export type ClaimSetting = {
  readonly article: { readonly id: string; readonly at: number; readonly publisher: string | null }
  readonly actors: ReadonlyMap<string, { readonly baseId: string; readonly actorId: string }>
  readonly groups: ReadonlyMap<string, string>
  readonly parties: ReadonlyMap<string, string>
  /** The numbers that claims had before their article was analysed again. */
  readonly seqs: ReadonlyMap<string, number>
}

/** The row of a claim, the `position`th of its article from 0 on. */
export function toRow(claim: Claim, position: number, setting: ClaimSetting): Insertable<ClaimTable> {
  const { article, actors } = setting
  const speaker = claim.speaker && actors.get(claim.speaker.id)!
  const seq = setting.seqs.get(claim.id)
  return {
    ...(seq !== undefined && { seq }),
    id: claim.id,
    article_id: article.id,
    position,
    at: article.at,
    type: claim.type,
    summary: claim.summary,
    source: claim.source && JSON.stringify(claim.source),
    cue: JSON.stringify(claim.cue),
    content: JSON.stringify(claim.content),
    quotation: claim.quotation,
    speaker_id: speaker?.actorId ?? null,
    speaker_base_id: speaker?.baseId ?? null,
    country: claim.speaker?.country ?? null,
    publisher: article.publisher,
    speaker_resolved_by: claim.speaker?.resolvedBy ?? null,
    negated: Number(claim.negated),
    hedged: Number(claim.hedged),
    parent_id: claim.parentId,
    dates: JSON.stringify(claim.dates),
    cameo: claim.cameo,
    confidence: claim.confidence,
    sentence: JSON.stringify(claim.evidence.sentence),
    rule: claim.evidence.rule,
    group_id: setting.groups.get(claim.id) ?? null,
    party: setting.parties.get(claim.id) ?? null,
  }
}

/** The claim of a row, with what stands around it. */
export function fromRow(row: ClaimRow, around: Around): StoredClaim {
  return {
    id: row.id,
    articleId: row.article_id,
    article: { title: row.title, url: row.url, publisher: row.publisher, publishedAt: row.published_at },
    type: row.type as Claim['type'],
    summary: row.summary,
    source: row.source === null ? null : JSON.parse(row.source),
    cue: JSON.parse(row.cue),
    content: JSON.parse(row.content),
    quotation: row.quotation as Claim['quotation'],
    speaker:
      row.speaker_id === null
        ? null
        : { ...around.actor(row.speaker_id), resolvedBy: row.speaker_resolved_by ?? '', members: around.members(row) },
    targets: around.targets(row),
    negated: row.negated === 1,
    hedged: row.hedged === 1,
    parentId: row.parent_id,
    responseTo: around.answer(row),
    dates: JSON.parse(row.dates),
    cameo: row.cameo,
    confidence: row.confidence,
    groupId: row.shown_group_id ?? row.group_id,
    evidence: { sentence: JSON.parse(row.sentence), rule: row.rule },
  }
}

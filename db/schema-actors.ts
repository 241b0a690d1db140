import type { Generated } from 'kysely'

/**
 * The registry's tables. `base_id` is the actor that names point to, `actor_id` and `root_id` the one it is shown as,
 * `side_id` the base whose side it counts as in matters.
 */
export type ActorTables = {
  actors: { id: string; root_id: string; side_id: string | null; name: string; kind: string; country: string | null }
  appearances: AppearanceTable
  /** How many appearances support that a base is known by a key. */
  actor_keys: { key: string; base_id: string; count: number }
  /** Triggers keep `names_search` in step with it. */
  actor_names: {
    seq: Generated<number>
    base_id: string
    kind: ActorNameKind
    name: string
    folded: string
    count: number
  }
  actor_ties: { base_id: string; tie: ActorTie; other_id: string; count: number }
  /** `article_id` is the article whose names showed the two to be one; null where a person said so. */
  actor_merges: { from_id: string; into_id: string; article_id: string | null }
  /** In this article, what names take for the base is another actor: a person said so. */
  actor_splits: { article_id: string; base_id: string; new_id: string }
  /** A person told these two apart: names never tie them again. */
  actors_apart: { one_id: string; other_id: string }
}

export type ActorNameKind = 'name' | 'alias' | 'role'
export type ActorTie = 'member' | 'memberOf' | 'onBehalfOf'

/** What one article says of an actor; the ties are JSON lists of base ids, `keys` those that it supports. */
export type AppearanceTable = {
  article_id: string
  base_id: string
  actor_id: string
  at: number
  name: string
  aliases: string
  roles: string
  members: string
  member_of: string
  on_behalf_of: string
  mentions: string
  keys: string
}

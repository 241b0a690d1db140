import { COMPANY_SUFFIXES } from '../../lexicon/body-nouns.ts'
import { wordSet } from '../../lexicon/word-list.ts'
import type { Entity } from '../entity.ts'

const COMPANIES = wordSet('company, corporation, firm')
const MEDIA = wordSet('network, newspaper, outlet, paper, publication, website')
const AGENCIES = wordSet('agency, bureau, regulator')

/** Nouns of public bodies that are called neither an agency nor a group; of those that are no agency; of those that are no group. */
const NEITHER = 'army, cabinet, congress, court, government, house, legislature, parliament, senate, white house'
const NO_AGENCY = wordSet(
  `${NEITHER}, assembly, caucus, coalition, committee, force, forces, party, republicans, subcommittee, tribunal, union`,
)
const NO_GROUP = wordSet(`${NEITHER}, administration, agency, department, ministry, navy, treasury`)
/** Of a name with one of these nouns the body is public: `the company` after the Senate is another's. */
const PUBLIC = new Set([
  ...[...NO_AGENCY, ...NO_GROUP],
  ...wordSet(`
alliance, authority, bureau, chamber, commission, council, directorate, embassy, guard, inspectorate, mission, movement, municipality,
office, organisation, organization, police
`),
])

/**
 * Whether a body with this name may be called `the company`, `the agency`, `the paper`, `the group`: a company by any name but a
 * public body's, an agency or a newspaper hardly by one that says it is a company.
 * @param entity an organisation that has a name
 */
export function mayBeCalled(noun: string, { words, heads }: Entity): boolean {
  const last = words.at(-1)!.toLowerCase()
  const is = (nouns: ReadonlySet<string>) => nouns.has(last) || [...heads].some((head) => nouns.has(head))
  if (COMPANIES.has(noun)) return !is(PUBLIC)
  if (COMPANY_SUFFIXES.has(last.replace(/\.$/, ''))) return false
  if (MEDIA.has(noun)) return !is(PUBLIC)
  return !is(AGENCIES.has(noun) ? NO_AGENCY : NO_GROUP)
}

import type { Migration } from 'kysely'
import * as articles from './0001-articles.ts'
import * as actors from './0002-actors.ts'
import * as claims from './0003-claims.ts'
import * as matters from './0004-matters.ts'
import * as search from './0005-search.ts'
import * as jobs from './0006-jobs.ts'
import * as moreSearch from './0007-more-search.ts'
import * as fasterLists from './0008-faster-lists.ts'
import * as countsByType from './0009-counts-by-type.ts'
import * as facets from './0010-facets.ts'
import * as fasterDisputes from './0011-faster-disputes.ts'
import * as askedSides from './0012-asked-sides.ts'
import * as correctedSides from './0013-corrected-sides.ts'
import * as heardJobs from './0014-heard-jobs.ts'
import * as allTargets from './0015-all-targets.ts'
import * as mergedGroups from './0016-merged-groups.ts'
import * as fasterNetwork from './0017-faster-network.ts'
import * as disputeFigures from './0018-dispute-figures.ts'
import * as disputedAnswers from './0019-disputed-answers.ts'

/** In the order in which they run. Append only: what has run somewhere is never edited. */
export const MIGRATIONS: Record<string, Migration> = {
  '0001-articles': articles,
  '0002-actors': actors,
  '0003-claims': claims,
  '0004-matters': matters,
  '0005-search': search,
  '0006-jobs': jobs,
  '0007-more-search': moreSearch,
  '0008-faster-lists': fasterLists,
  '0009-counts-by-type': countsByType,
  '0010-facets': facets,
  '0011-faster-disputes': fasterDisputes,
  '0012-asked-sides': askedSides,
  '0013-corrected-sides': correctedSides,
  '0014-heard-jobs': heardJobs,
  '0015-all-targets': allTargets,
  '0016-merged-groups': mergedGroups,
  '0017-faster-network': fasterNetwork,
  '0018-dispute-figures': disputeFigures,
  '0019-disputed-answers': disputedAnswers,
}

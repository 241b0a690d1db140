import { actorRoutes } from './actors.ts'
import { annotatedRoutes } from './annotated.ts'
import type { App, RouteContext } from './app.ts'
import { articleChangeRoutes } from './article-changes.ts'
import { articleRoutes } from './articles.ts'
import { batchRoutes } from './batch.ts'
import { claimGroupRoutes } from './claim-groups.ts'
import { claimRoutes } from './claims.ts'
import { disputeRoutes } from './disputes.ts'
import { docsRoutes } from './docs.ts'
import { extractRoutes } from './extract.ts'
import { healthRoutes } from './health.ts'
import { jobRoutes } from './jobs.ts'
import { metricsRoutes } from './metrics.ts'
import { networkRoutes } from './network.ts'
import { problemRoutes } from './problems.ts'
import { timelineRoutes } from './timeline.ts'

/** Every resource that the service has, in the order of the document. */
const RESOURCES = [
  // First, for it measures the others.
  metricsRoutes,
  extractRoutes,
  articleRoutes,
  articleChangeRoutes,
  batchRoutes,
  annotatedRoutes,
  claimRoutes,
  claimGroupRoutes,
  actorRoutes,
  timelineRoutes,
  disputeRoutes,
  networkRoutes,
  jobRoutes,
  healthRoutes,
  problemRoutes,
  docsRoutes,
]

export async function registerRoutes(app: App, context: RouteContext): Promise<void> {
  for (const register of RESOURCES) await register(app, context)
}

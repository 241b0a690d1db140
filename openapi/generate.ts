import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript'
import { openStore } from '../db/store.ts'
import { analyse } from '../src/analyse.ts'
import { buildApp } from '../src/app.ts'
import { createService } from '../src/service.ts'
import { packageFolder } from '../src/version.ts'
import { recordExamples } from './examples/record.ts'

// npm run openapi [-- --record]: writes openapi/openapi.json and the client's types as the app describes itself; with --record the examples
// are first asked anew of the service.
const write = (name: string, value: unknown) =>
  writeFileSync(join(packageFolder(), 'openapi', name), `${JSON.stringify(value, null, 2)}\n`)

const store = await openStore('sqlite::memory:')
const service = createService(store, async (input) => analyse(input))
if (process.argv.includes('--record')) {
  const app = await buildApp(service)
  write('examples.json', await recordExamples(app))
  await app.close()
}
const app = await buildApp(service)
await app.ready()
const document = app.swagger()
write('openapi.json', document)
const types = astToString(await openapiTS(document as OpenAPI3))
writeFileSync(join(packageFolder(), 'openapi', 'client-types.ts'), `// Made by npm run openapi.\n${types}`)
await app.close()
await store.close()

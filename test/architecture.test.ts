import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const folders = ['src', 'routes', 'db', 'openapi', 'training', 'bench'].filter((folder) =>
  existsSync(join(root, folder)),
)
const files = folders.flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(folder, file)),
)

type Import = { readonly file: string; readonly to: string; readonly typeOnly: boolean }

/** Every import of every file: relative ones as paths from the root, packages by name. */
const imports: Import[] = files.flatMap((file) => {
  const code = readFileSync(join(root, file), 'utf8')
  return [...code.matchAll(/^(?:import|export)\s+(type\s)?[^'"`;]*?from\s+'([^']+)'/gm)].map((match) => {
    const target = match[2]!
    const to = target.startsWith('.') ? relative(root, resolve(root, dirname(file), target)) : target
    return { file, to, typeOnly: Boolean(match[1]) }
  })
})

const STAGES = ['article', 'tokens', 'tags', 'syntax', 'attribution', 'actors', 'responses']

/** The imports of files under `from` that reach into the repository but match none of `allowed`. */
function strays(from: string, allowed: readonly string[]): string[] {
  return imports
    .filter(({ file, to }) => file.startsWith(from) && /^(src|routes|db|openapi|training|bench|test)\//.test(to))
    .filter(({ to }) => !to.startsWith(from) && !allowed.some((prefix) => to.startsWith(prefix)))
    .map(({ file, to }) => `${file} imports ${to}`)
}

/** The files that import a package and are not its one door. */
function sideDoors(name: RegExp, doors: RegExp): string[] {
  return imports
    .filter(({ file, to }) => name.test(to) && !doors.test(file))
    .map(({ file, to }) => `${file} imports ${to}`)
}

describe('imports point one way', () => {
  test('the domain imports only itself', () => expect(strays('src/domain/', [])).toEqual([]))
  test('the lexicon imports only itself and the domain', () => {
    expect(strays('src/lexicon/', ['src/domain/'])).toEqual([])
  })
  test('the model reader imports only itself', () => expect(strays('src/model/', [])).toEqual([]))
  for (const stage of STAGES) {
    test(`the ${stage} stage imports itself, domain, lexicon and model`, () => {
      expect(strays(`src/${stage}/`, ['src/domain/', 'src/lexicon/', 'src/model/'])).toEqual([])
    })
  }
  test('names, and phrases made of them, are read before anybody is known', () => {
    const words = ['src/domain/', 'src/lexicon/', 'src/actors/token-shape.ts']
    expect(strays('src/actors/names/', [...words, 'src/actors/phrases/phrase.ts'])).toEqual([])
    expect(strays('src/actors/phrases/', [...words, 'src/actors/names/'])).toEqual([])
  })
  test('nothing that runs imports what trains', () => {
    const inward = imports.filter(
      ({ file, to }) => /^(src|routes|db|openapi)\//.test(file) && /^(training|bench|test)\//.test(to),
    )
    expect(inward).toEqual([])
  })
  test('routes know the service as a type only', () => {
    const values = imports.filter(
      ({ file, to, typeOnly }) => file.startsWith('routes/') && /^src\/(?:\w+-)?service\.ts$/.test(to) && !typeOnly,
    )
    expect(values).toEqual([])
  })
})

describe('each big dependency has one door', () => {
  test('compromise', () =>
    expect(sideDoors(/^compromise/, /^(src\/lexicon\/compromise|training\/lexicon\/|bench\/)/)).toEqual([]))
  test('SQLite and Kysely', () => expect(sideDoors(/^(better-sqlite3|kysely)/, /^(db|bench)\//)).toEqual([]))
  test('the environment', () => {
    const readers = files.filter(
      (file) => /^(src|routes|db|openapi)\//.test(file) && /process\.env/.test(readFileSync(join(root, file), 'utf8')),
    )
    expect(
      readers.filter(
        (file) => !['src/config.ts', 'src/server.ts', 'src/run-import.ts', 'src/run-maintain.ts'].includes(file),
      ),
    ).toEqual([])
  })
})

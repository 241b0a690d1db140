type Schemas = Record<string, unknown>
type Document = { components?: { schemas?: Schemas } }

const REF = /"#\/components\/schemas\/([^"]+)"/gu

/**
 * Tidies the component schemas: the zod provider registers every named schema twice, `Claim` for answers and
 * `ClaimInput` for requests, whether or not both occur. What nothing refers to is dropped, and a request's schema takes
 * the plain name where answers have none or the same.
 */
export function tidySchemas<T extends object>(document: T): T {
  const { components, ...rest } = document as T & Document
  const schemas = components?.schemas ?? {}
  const used = [...reachable(rest, schemas)].sort()
  const nameOf = (name: string): string => {
    const plain = name.replace(/Input$/u, '')
    return used.includes(plain) && !sameButForNames(schemas[name], schemas[plain]) ? name : plain
  }
  const kept = Object.fromEntries(used.map((name) => [nameOf(name), schemas[name]]))
  const tidied = JSON.stringify({ ...document, components: { ...components, schemas: kept } })
  return JSON.parse(tidied.replace(REF, (_ref, name: string) => `"#/components/schemas/${nameOf(name)}"`))
}

/** The names of the schemas that `value` refers to, by itself or through others. */
function reachable(value: unknown, schemas: Schemas, names = new Set<string>()): Set<string> {
  for (const [, name] of JSON.stringify(value ?? null).matchAll(REF)) {
    if (names.has(name!)) continue
    names.add(name!)
    reachable(schemas[name!], schemas, names)
  }
  return names
}

function sameButForNames(a: unknown, b: unknown): boolean {
  const plain = (schema: unknown) => JSON.stringify(schema).replaceAll('Input"', '"')
  return plain(a) === plain(b)
}

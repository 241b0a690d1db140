type Document = { components?: { schemas?: Record<string, unknown> } }

/**
 * Drops component schemas that nothing refers to: the zod provider registers every named schema twice, as `Claim` for
 * answers and `ClaimInput` for requests, whether or not both occur.
 */
export function pruneSchemas<T extends object>(document: T): T {
  const { components, ...rest } = document as T & Document
  const schemas = components?.schemas ?? {}
  const reached = new Set<string>()
  const visit = (value: unknown): void => {
    for (const [, name] of JSON.stringify(value).matchAll(/"#\/components\/schemas\/([^"]+)"/gu)) {
      if (reached.has(name!)) continue
      reached.add(name!)
      visit(schemas[name!] ?? null)
    }
  }
  visit(rest)
  const kept = Object.entries(schemas).filter(([name]) => reached.has(name))
  return { ...document, components: { ...components, schemas: Object.fromEntries(kept.sort()) } }
}

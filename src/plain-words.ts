import type { z } from 'zod'

/** What zod calls the things that a value may be. */
const THINGS: Readonly<Record<string, string>> = {
  array: 'list',
  boolean: 'boolean',
  int: 'whole number',
  number: 'number',
  object: 'JSON object',
  record: 'JSON object',
  string: 'string',
}

/** What is wrong with a value, in words for whoever gave it: `limit: is more than 200`. Undefined where zod's own must do. */
export const inPlainWords: z.core.$ZodErrorMap = (issue) => {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'is needed' : THINGS[issue.expected] && `is no ${THINGS[issue.expected]}`
    case 'invalid_value':
      if (issue.input === undefined) return 'is needed'
      return issue.values.length === 1 ? `is not ${String(issue.values[0])}` : `is none of ${issue.values.join(', ')}`
    case 'too_small':
      if (issue.origin === 'number' || issue.origin === 'int') return `is less than ${issue.minimum}`
      return Number(issue.minimum) === 1 ? 'is empty' : `has fewer than ${issue.minimum} ${partsOf(issue.origin)}`
    case 'too_big':
      if (issue.origin === 'number' || issue.origin === 'int') return `is more than ${issue.maximum}`
      return `has more than ${issue.maximum} ${partsOf(issue.origin)}`
    default:
      return undefined
  }
}

function partsOf(origin: string): string {
  return origin === 'string' ? 'characters' : 'items'
}

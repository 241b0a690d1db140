import { METHODS } from 'node:http'
import type { FastifyInstance } from 'fastify'
import { Problem } from '../errors.ts'

/**
 * Answers, on every path that the app knows, OPTIONS with the methods it takes and all other methods with 405
 * (RFC 9110, 15.5.6), both with `Allow`. Fastify alone would say 404, and so it would to
 * methods that node's parser lets through and it does not know (PROPFIND, LOCK). Call before the routes, and `answerOthers` after them.
 */
export function trackMethods(app: FastifyInstance): { answerOthers(): void } {
  const unknown = METHODS.filter((method) => !app.supportedMethods.includes(method))
  for (const method of unknown) app.addHttpMethod(method)
  const methodsOf = new Map<string, Set<string>>()
  app.addHook('onRoute', ({ url, method }) => {
    const known = methodsOf.get(url) ?? new Set()
    for (const name of [method].flat()) known.add(name)
    methodsOf.set(url, known)
  })
  return {
    answerOthers() {
      for (const [url, known] of [...methodsOf]) {
        const allow = [...known, 'OPTIONS']
          .filter((name, i, all) => all.indexOf(name) === i)
          .sort()
          .join(', ')
        const others = app.supportedMethods.filter((method) => !known.has(method) && method !== 'OPTIONS')
        const refuse = () => {
          throw new Problem('method-not-allowed', `This resource takes ${allow}.`, { headers: { allow } })
        }
        // Refused on arrival, before the body is looked at.
        app.route({ method: others, url, schema: { hide: true }, onRequest: refuse, handler: refuse })
        if (!known.has('OPTIONS'))
          app.options(url, { schema: { hide: true } }, (_request, reply) =>
            reply.code(204).header('allow', allow).send(),
          )
      }
    },
  }
}

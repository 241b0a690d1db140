/** Verbs by which something seems so to nobody in particular: “the talks *appear* to have failed”. */
export const SEEMING: ReadonlySet<string> = new Set(['appear', 'seem'])

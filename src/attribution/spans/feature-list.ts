import { mix } from '../../model/hash.ts'

/**
 * Hashed features of one thing that is scored, in a buffer that is used again for the next. `groups` remembers which
 * question each feature answers, so that an explanation can name what counted.
 */
export type FeatureList = { readonly ids: Int32Array; readonly groups: Uint8Array; size: number }

/** Makes an empty list with room for `capacity` features. */
export function featureList(capacity = 512): FeatureList {
  return { ids: new Int32Array(capacity), groups: new Uint8Array(capacity), size: 0 }
}

/** Adds the feature "template has this value"; `group` defaults to the template. Templates are below 256. */
export function add(list: FeatureList, template: number, value: number, group = template): void {
  list.ids[list.size] = mix(template + 1, value)
  list.groups[list.size] = group
  list.size++
}

/** Adds the feature "template has this pair of values". Most features are pairs: one call for both steps is faster than two. */
export function addPair(list: FeatureList, template: number, a: number, b: number): void {
  add(list, template, mix(a, b))
}

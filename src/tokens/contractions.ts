/** `don't` → do + n't; `they'll` → they + 'll; `Russia's` → Russia + 's */
const CLITIC = /(?:n['’]t|['’](?:s|ll|re|ve|d|m))$/i

/** Words that the treebanks cut in two though no apostrophe shows where: `cannot` → can + not, `gonna` → gon + na. */
const JOINED: ReadonlyMap<string, number> = new Map([
  ['cannot', 3],
  ['gonna', 3],
  ['wanna', 3],
  ['gotta', 3],
  ['gimme', 3],
  ['lemme', 3],
  ['dont', 2],
  ['doesnt', 4],
  ['didnt', 3],
  ['couldnt', 5],
  ['wouldnt', 5],
  ['isnt', 2],
  ['arent', 3],
  ['wasnt', 3],
])

const APOSTROPHE = /['’]/
/** `1990's` */
const DECADE = /^\p{N}+0['’]s$/u

/** Where to cut a word, as lengths of its parts that add up to the word's; a word that stays whole is its one part. */
export function cutContraction(word: string): number[] {
  const joined = word.length < 8 ? JOINED.get(word.toLowerCase()) : undefined
  if (joined !== undefined) return [joined, word.length - joined]
  if (!APOSTROPHE.test(word) || DECADE.test(word)) return [word.length]
  const parts: number[] = []
  let rest = word
  for (let match = CLITIC.exec(rest); match && match.index > 0; match = CLITIC.exec(rest)) {
    parts.unshift(match[0].length)
    rest = rest.slice(0, match.index)
  }
  return [rest.length, ...parts]
}

/** Pasts that do not end in *-ed*, of verbs that report, by lemma. Sorted by code unit. Written for this project. */
export const IRREGULAR_PASTS: Readonly<Record<string, string>> = {
  bear: 'bore',
  become: 'became',
  begin: 'began',
  bet: 'bet',
  break: 'broke',
  bring: 'brought',
  broadcast: 'broadcast',
  build: 'built',
  buy: 'bought',
  cast: 'cast',
  catch: 'caught',
  choose: 'chose',
  come: 'came',
  cut: 'cut',
  dig: 'dug',
  do: 'did',
  draw: 'drew',
  fall: 'fell',
  feel: 'felt',
  fight: 'fought',
  find: 'found',
  forbid: 'forbade',
  forecast: 'forecast',
  foresee: 'foresaw',
  foretell: 'foretold',
  forget: 'forgot',
  forgive: 'forgave',
  get: 'got',
  give: 'gave',
  go: 'went',
  have: 'had',
  hear: 'heard',
  hit: 'hit',
  hold: 'held',
  keep: 'kept',
  know: 'knew',
  lay: 'laid',
  lead: 'led',
  leave: 'left',
  let: 'let',
  lose: 'lost',
  make: 'made',
  mean: 'meant',
  meet: 'met',
  mislead: 'misled',
  pay: 'paid',
  put: 'put',
  quit: 'quit',
  read: 'read',
  retell: 'retold',
  rethink: 'rethought',
  rise: 'rose',
  run: 'ran',
  say: 'said',
  see: 'saw',
  seek: 'sought',
  send: 'sent',
  set: 'set',
  shake: 'shook',
  shoot: 'shot',
  shut: 'shut',
  sing: 'sang',
  sit: 'sat',
  speak: 'spoke',
  spin: 'spun',
  spread: 'spread',
  stand: 'stood',
  stick: 'stuck',
  strike: 'struck',
  swear: 'swore',
  take: 'took',
  teach: 'taught',
  tear: 'tore',
  tell: 'told',
  think: 'thought',
  throw: 'threw',
  understand: 'understood',
  undertake: 'undertook',
  uphold: 'upheld',
  win: 'won',
  withdraw: 'withdrew',
  withhold: 'withheld',
  write: 'wrote',
}

/** Verbs of several syllables that double their last letter: *admitted*, but *offered*. */
const DOUBLING: ReadonlySet<string> = new Set(
  (
    'abhor admit cancel commit compel concur confer control counsel deadpan defer demur deter dispel equip expel extol incur infer ' +
    'label marvel occur omit permit prefer propel rebel rebut recap refer regret repel signal submit transmit'
  ).split(' '),
)
/** One syllable with one short vowel: *slam*, *quip*. */
const SHORT = /^(?:[^aeiouy]|qu)*[aeiou][bdglmnprt]$/u

/** The past of a verb by its lemma: `brag` → `bragged`, `deny` → `denied`, `think` → `thought`. */
export function pastOf(lemma: string): string {
  if (Object.hasOwn(IRREGULAR_PASTS, lemma)) return IRREGULAR_PASTS[lemma]!
  if (lemma.endsWith('e')) return `${lemma}d`
  if (/[^aeiou]y$/u.test(lemma)) return `${lemma.slice(0, -1)}ied`
  return DOUBLING.has(lemma) || SHORT.test(lemma) ? `${lemma}${lemma.at(-1)}ed` : `${lemma}ed`
}

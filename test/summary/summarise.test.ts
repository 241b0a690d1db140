import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readArticle } from '../../src/article/index.ts'
import type { Attribution } from '../../src/domain/attribution.ts'
import type { ActorRef } from '../../src/domain/claim.ts'
import type { ClaimType } from '../../src/domain/claim-type.ts'
import type { Span } from '../../src/domain/span.ts'
import { type Parties, summarise } from '../../src/summary/index.ts'
import { parse } from '../../src/syntax/index.ts'
import { tag } from '../../src/tags/index.ts'
import { tokenize } from '../../src/tokens/index.ts'

const actor = (name: string, kind: ActorRef['kind'] = 'country'): ActorRef => ({ id: name, name, kind, country: null })

/** Spans of a text with its parts marked: source, cue, content, and what the content opens with. */
function spansOf(markup: string) {
  const found: Record<string, Span[]> = { s: [], c: [], k: [], o: [] }
  const open: [string, number][] = []
  let text = ''
  for (const [, tag, close, plain] of markup.matchAll(/\[([scko]) |(\])|([^[\]]+)/g)) {
    if (tag) open.push([tag, text.length])
    else if (close) {
      const [of, start] = open.pop()!
      found[of]!.push({ start, end: text.length })
    } else text += plain
  }
  return { text, found }
}

const parsedOf = (text: string) =>
  parse(text, tag(tokenize({ ...readArticle({ text }), body: [{ start: 0, end: text.length }] })))

/** The line of a claim that is marked in a text. */
function line(markup: string, act: Partial<Attribution> & { type: ClaimType }, more: Partial<Parties> = {}): string {
  const { text, found } = spansOf(markup)
  const parsed = parsedOf(text)
  const cue = found.c![0]!
  const sentence = parsed.sentences.findIndex(({ end }) => end > cue.start)
  const words = parsed.sentences[sentence]!.tokens.filter(({ start, end }) => start >= cue.start && end <= cue.end)
  const verb = words.find(({ upos }) => upos === 'VERB') ?? words.at(-1)!
  const attribution = {
    source: found.s![0] ?? null,
    cue,
    content: found.k!,
    sentence,
    cueLemma: verb.lemma,
    quotation: 'indirect',
    negated: false,
    hedged: false,
    rule: 'verb-object-or-clause',
    ...act,
  } as unknown as Attribution
  return summarise(parsed, attribution, {
    speaker: actor('Norland'),
    targets: [],
    opening: found.o![0] ?? null,
    ...more,
  })
}

const at = (...names: string[]) => ({ targets: names.map((name) => actor(name)) })

describe('the line of a claim', () => {
  test('is a sentence in the article’s words, with the speaker’s name', () => {
    expect(line('[s It] [c demanded] [k that Sund withdraw its inspectors].', { type: 'demand' }, at('Sund'))).toBe(
      'Norland demanded that Sund withdraw its inspectors',
    )
    expect(line('[s They] [c vowed] on Monday [k to rebuild the harbour].', { type: 'promise' })).toBe(
      'Norland vowed to rebuild the harbour',
    )
    expect(line('[s The ministry] [c has ruled out] [k a strike].', { type: 'rejection' })).toBe(
      'Norland has ruled out a strike',
    )
    expect(line('[s The ministry] [c announced] [k it would leave the treaty].', { type: 'intention' })).toBe(
      'Norland announced it would leave the treaty',
    )
    expect(line('[s The senators] [c said] [k the bill that Arden wrote was a disgrace].', { type: 'criticism' })).toBe(
      'Norland said the bill that Arden wrote was a disgrace',
    )
    expect(line('[s The bureau] [c said] [k it was disappointed by the veto].', { type: 'criticism' })).toBe(
      'Norland said it was disappointed by the veto',
    )
    expect(line('[s She] [c called] [k the answer cowardly].', { type: 'criticism' })).toBe(
      'Norland called the answer cowardly',
    )
    expect(line('[s The court] [c requires] [k the agency to hear the farmers].', { type: 'demand' })).toBe(
      'Norland requires the agency to hear the farmers',
    )
  })

  test('says of several papers what they have said', () => {
    const act = { type: 'statement' } as const
    const papers = { speaker: actor('reports', 'document') }
    expect(line('[s Reports] citing officials [c have indicated] [k that Arden would go].', act, papers)).toBe(
      'Reports have indicated that Arden would go',
    )
    const law = { speaker: actor('legislation', 'document') }
    expect(line('[s The laws] [c require] [k that clinics close at noon].', { type: 'demand' }, law)).toBe(
      'Legislation required that clinics close at noon',
    )
  })

  test('tells who was told where the article does', () => {
    const act = { type: 'promise' } as const
    expect(line('[s Lund] [c promised] voters [k that she would stay].', act, at('Sund'))).toBe(
      'Norland promised voters that she would stay',
    )
    expect(line('[s Lund] [c promised] on Monday [k that she would stay].', act)).toBe(
      'Norland promised that she would stay',
    )
  })

  test('tells what is told of a noun, and what is done to one another', () => {
    expect(line('It made [k a request] that [s Lund] [c said] [k he was looking at].', { type: 'statement' })).toBe(
      'Norland said of the request: he was looking at',
    )
    const both = { ...actor('Norland and Sund', 'group'), members: [actor('Norland'), actor('Sund')] }
    expect(
      line(
        '[s Norland and Sund] trade [c accusations over] [k the closed crossing].',
        { type: 'accusation', rule: 'noun' },
        {
          ...at('Norland', 'Sund'),
          speaker: both,
        },
      ),
    ).toBe('Norland and Sund accused each other over the closed crossing')
    expect(line('[s Lund], [c labelling] [k Sund a thief], left.', { type: 'accusation' })).toBe(
      'Norland labelled Sund a thief',
    )
    expect(line('[s Lund’s] [c allegation of] [k fraud] was heard.', { type: 'accusation', rule: 'noun' })).toBe(
      'Norland alleged fraud',
    )
    const act = { type: 'accusation', rule: 'noun' } as const
    expect(line('[s Lund’s] [c allegation of] [k Sund’s raids on the port] was heard.', act, at('Sund'))).toBe(
      'Norland alleged Sund’s raids on the port',
    )
    expect(line('[s Lund’s] [c accusation against] [k the court of Sund] was heard.', act, at('Sund'))).toBe(
      'Norland accused the court of Sund',
    )
  })

  test('is in the words of its type where the article’s do not go with the name', () => {
    expect(line('[s The envoy] left, [c accusing] [k Sund of lying].', { type: 'accusation' })).toBe(
      'Norland accused Sund of lying',
    )
    expect(line('“[s We] [c reject] [k the offer],” he said.', { type: 'rejection' })).toBe(
      'Norland rejected the offer',
    )
    expect(line('[k The bloc] [c was criticised] by [s the ministry].', { type: 'criticism' })).toBe(
      'Norland criticised the bloc',
    )
    expect(line('It heard of [s Norland’s] [c demand] [k for a truce].', { type: 'demand', rule: 'noun' })).toBe(
      'Norland demanded a truce',
    )
    expect(line('[c Asked] [k whether he would resign], he laughed.', { type: 'question' }, at('Sund'))).toBe(
      'Norland asked Sund whether he would resign',
    )
    expect(line('[c Asked about] [k the vote], he laughed.', { type: 'question' }, at('Sund'))).toBe(
      'Norland asked Sund about the vote',
    )
    expect(line('[c Asked] [k about the vote], he left.', { type: 'question' }, at('Sund'))).toBe(
      'Norland asked Sund about the vote',
    )
    expect(line('[s Police] [c put] [k it at 8,000].', { type: 'statement' })).toBe('Norland put it at 8,000')
  })

  test('puts a colon before a quotation only', () => {
    expect(line('[k “We will stay,”] [s the minister] [c said].', { type: 'intention', quotation: 'direct' })).toBe(
      'Norland said: “We will stay”',
    )
    expect(line('[s The minister] [c warned]: [k “Do not come back.”]', { type: 'warning', quotation: 'direct' })).toBe(
      'Norland warned: “Do not come back.”',
    )
    const own = line('“[s I] [c told] them [k I would look at it],” she said.', {
      type: 'statement',
      quotation: 'direct',
    })
    expect(own).toBe('Norland said: “I would look at it”')
  })

  test('tells whom a word like said was about or at, where the content does not name him', () => {
    const said = (type: ClaimType, content: string) => line(`[s She] [c said] [k ${content}].`, { type }, at('Sund'))
    expect(said('rejection', 'she would not approve it')).toBe('Norland objected to Sund: she would not approve it')
    expect(said('denial', 'that was untrue')).toBe('Norland denied it: that was untrue')
    expect(said('criticism', 'the answer was a disgrace')).toBe('Norland said of Sund: the answer was a disgrace')
    expect(said('demand', 'that the boats must leave')).toBe('Norland demanded of Sund: the boats must leave')
    expect(said('statement', 'that it rained')).toBe('Norland said that it rained')
  })

  test('names whom the act is at where the content opens with him', () => {
    const directed = (markup: string, type: ClaimType, more = {}) => line(markup, { type, ...more }, at('Sund'))
    expect(directed('[s It] [c accused] [k [o its neighbour] on Tuesday of lying].', 'accusation')).toBe(
      'Norland accused Sund of lying',
    )
    expect(directed('[s It] [c urged] [k [o the island] to return to the table].', 'request')).toBe(
      'Norland urged Sund to return to the table',
    )
    expect(directed('Its [c demand] that [k [o the island] not to fish].', 'demand')).toBe(
      'Norland demanded that Sund not fish',
    )
    expect(directed('[s It] [c mocked] [k [o him]].', 'criticism')).toBe('Norland mocked Sund')
    expect(directed('[s She] [c called for] [k [o a panel] to look at it].', 'request', { hedged: true })).toBe(
      'Norland reportedly called for Sund to look at it',
    )
    const panel = { targets: [actor('independent panel', 'group')] }
    expect(line('[s She] [c called for] [k [o an independent panel] to look].', { type: 'request' }, panel)).toBe(
      'Norland called for an independent panel to look',
    )
    expect(line('[s She] [c asked] [k both sides to return].', { type: 'request' }, at('Sund', 'Arland'))).toBe(
      'Norland asked Sund and Arland to return',
    )
    expect(line('[s She] [c urged] [k both sides to return].', { type: 'request' })).toBe(
      'Norland urged both sides to return',
    )
  })

  test('says whose demand it was, where that claim is known to be answered', () => {
    const rejected = (more: object) => line('[s It] [c rejected] [k the demand].', { type: 'rejection' }, more)
    const demandOf = (name: string) => ({ by: actor(name), type: 'demand' as const })
    expect(rejected({ ...at('Sund'), answered: demandOf('Sund') })).toBe('Norland rejected Sund’s demand')
    expect(rejected({ ...at('Sund'), answered: demandOf('Arland') })).toBe('Norland rejected the demand')
    expect(rejected({ ...at('Sund'), answered: { by: actor('Sund'), type: 'praise' } })).toBe(
      'Norland rejected the demand',
    )
    expect(rejected(at('Sund'))).toBe('Norland rejected the demand')
    const charge = line(
      'It was angry, [k a charge that] [s Norland] [c rejected] [k as grotesque].',
      { type: 'rejection' },
      { ...at('Sund'), answered: { by: actor('Sund'), type: 'accusation' } },
    )
    expect(charge).toBe('Norland rejected Sund’s charge as grotesque')
  })

  test('tells what was not said or done in the words of the article', () => {
    const not = (markup: string, type: ClaimType, speaker = actor('Norland')) =>
      line(markup, { type, negated: true }, { speaker })
    expect(not('[s It] [c has not ruled out] [k a strike].', 'statement')).toBe('Norland has not ruled out a strike')
    expect(not('[s It] [c couldn’t accept] [k the terms].', 'rejection')).toBe('Norland couldn’t accept the terms')
    expect(not("[s I] [c don't intend] [k to resign].", 'intention')).toBe("Norland doesn't intend to resign")
    expect(not('[s We] [c have not decided] [k to resign].', 'intention')).toBe('Norland has not decided to resign')
    expect(not('[s It] [c did not say] [k whether it would leave].', 'statement')).toBe(
      'Norland did not say whether it would leave',
    )
    expect(not('[s Nobody] [c accused] [k Sund of theft].', 'accusation', actor('No one'))).toBe(
      'No one accused Sund of theft',
    )
    expect(not('[s She] [c refrained from blaming] [k the mine].', 'criticism')).toBe(
      'Norland refrained from blaming the mine',
    )
    expect(not('[s She] [c stopped short of calling] [k him a liar].', 'criticism')).toBe(
      'Norland stopped short of calling him a liar',
    )
    expect(not('[s Nobody] [c criticising] [k the mine].', 'criticism')).toBe('Norland did not criticise the mine')
  })

  test('never tells a negated act as done', () => {
    const no = { type: 'demand', negated: true } as const
    expect(line('[s Neither state] [c wants] [k a rupture].', no, { speaker: actor('Sund', 'group') })).toBe(
      'Sund did not demand a rupture',
    )
    expect(line('[s She] [c would say] only [k that it rained].', { type: 'statement' })).toBe(
      'Norland would say only that it rained',
    )
  })

  test('puts what a relative pronoun stands for where it belongs', () => {
    const called = '[k A condition that] [s Norland] [c called] [k unacceptable] came up.'
    expect(line(called, { type: 'criticism' })).toBe('Norland called a condition unacceptable')
    const comment = 'It heard [k a charge that] [s Norland] [c declined] [k to comment on].'
    expect(line(comment, { type: 'rejection' })).toBe('Norland declined to comment on a charge')
    const hold = 'It ended [k a hold on money], which [s Norland] [c said] [k would hurt farmers].'
    expect(line(hold, { type: 'criticism' })).toBe('Norland said a hold on money would hurt farmers')
  })

  test('does not deny a denial, nor turn a doubt round', () => {
    expect(line('[s It] [c has insisted] [k it did nothing wrong].', { type: 'denial' })).toBe(
      'Norland has insisted it did nothing wrong',
    )
    expect(line('[s It] [c argued] [k it was not to blame].', { type: 'denial' })).toBe(
      'Norland denied it: it was not to blame',
    )
    expect(line('[s He], [c doubting] [k that it will rain], left.', { type: 'belief' })).toBe(
      'Norland doubted that it will rain',
    )
    expect(line('[s He], [c refusing] [k to name them], left.', { type: 'rejection' })).toBe(
      'Norland refused to name them',
    )
    expect(line('[s He] [c called] [k it] off.', { type: 'rejection' })).toBe('Norland rejected it')
  })

  test('has no capitals of a headline in its verb', () => {
    const berg = { speaker: actor('Anna Berg', 'person') }
    expect(line('[s Mayor] [c Vows] [k to Veto the Deal]', { type: 'promise' }, berg)).toMatch(/^Anna Berg vows to/)
  })
  test('begins with a capital, and names the source where no speaker is known', () => {
    expect(line('[s two ministers] [c said] [k it rained].', { type: 'statement' }, { speaker: null })).toBe(
      'Two ministers said it rained',
    )
    expect(line('[c Saying] [k that it rained], he left.', { type: 'statement' }, { speaker: null })).toBe(
      'Someone unnamed said that it rained',
    )
  })

  test('lists several targets, and not too many', () => {
    const said = '[s She] [c said] [k it must stop].'
    expect(line(said, { type: 'demand' }, at('Va', 'Wa', 'Xa', 'Ya'))).toContain('of Va, Wa, Xa and others')
  })

  test('joins pieces, cuts long ones at a word and pairs quotation marks', () => {
    const direct = { type: 'statement', quotation: 'direct' } as const
    expect(line('[k “No,”] [s she] [c said]. [k “It is never.”]', direct)).toBe('Norland said: “No,” … “It is never.”')
    const long = line(`[s She] [c said] [k “${'word '.repeat(100)}end.”]`, direct)
    expect(long.length).toBeLessThan(230)
    expect(long).toMatch(/word …”$/)
  })

  test('is short for any content', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 600 }), (words) => {
        const content = `${words.replace(/[[\]]/g, '')}x`
        expect(line(`[s She] [c said] [k ${content}]`, { type: 'statement' }).length).toBeLessThan(240)
      }),
      { numRuns: 30 },
    )
  })
})

test.each([
  ['[s His] [c warning] [k that the bridge would fail] was ignored.', 'He warned that the bridge would fail'],
  ['[s The firm’s] [c promise] [k that it would hire] was kept.', 'The firm promised that it would hire'],
])('whose act it is stands before the verb as its subject: %s', (markup, summary) => {
  const type = markup.includes('warning') ? 'warning' : 'promise'
  expect(line(markup, { type }, { speaker: null })).toBe(summary)
})

test('a noun with its clause is a thing, whatever the clause is like', () => {
  const markup = '[k Norway’s demand that Iceland halve its catch] [c was rejected] by [s Reykjavik].'
  expect(line(markup, { type: 'rejection' })).toBe('Norland rejected Norway’s demand that Iceland halve its catch')
})

test('what begins with *it* is a clause', () => {
  const markup = '[s The town] dropped the plan, [c saying] [k it cost too much].'
  expect(line(markup, { type: 'criticism' })).toBe('Norland said it cost too much')
})

test.each([
  [
    '[k Minsk] [c has been accused] by [s Norland] [k of taking hostages].',
    'accusation',
    'Norland accused Minsk of taking hostages',
  ],
  [
    'The army left, [k a condition] [s Norland] [c called] [k unacceptable].',
    'criticism',
    'Norland called a condition unacceptable',
  ],
  ['[k The talks], [s she] [c said], [k had failed].', 'statement', 'Norland said the talks had failed'],
] as const)('a content that its cue parts reads on: %s', (markup, type, summary) => {
  expect(line(markup, { type })).toBe(summary)
})

test.each([
  [
    '[k The betting] [c was once thought] [k to be a gold mine].',
    'belief',
    'Norland thought the betting to be a gold mine',
  ],
  ['[k The plan] [c is seen as] [k a way out].', 'belief', 'Norland saw the plan as a way out'],
  ['It is [k a cure that] [c has been described] [k as a hoax].', 'statement', 'Norland described a cure as a hoax'],
  ['[k The parents] [c were advised] [k to move].', 'proposal', 'Norland advised the parents to move'],
  ['[k He] [c is thought] [k to be ill].', 'belief', 'Norland thought him to be ill'],
  ['[k This], Lund [c was told], [k is the least].', 'statement', 'Norland said: this is the least'],
  ['[k The chair] [c is reviled] by [s the left].', 'criticism', 'Norland reviled the chair'],
  ['[k What] [s Lund] [c described] [k as a “gift”] was none.', 'statement', 'Norland described it as a “gift”'],
] as const)('a passive is told of whoever did it: %s', (markup, type, summary) => {
  const speaker = actor('Norland')
  expect(line(markup, { type, ...(markup.includes('[s') ? {} : { source: null }) }, { speaker })).toBe(summary)
})

test.each([
  ['The crowd cheered [s Lund], [c bragging about] [k his wall].', 'statement', 'Norland bragged about his wall'],
  ['[s She] left early, [c referring to] [k the vote].', 'statement', 'Norland referred to the vote'],
  ['[s Troops] are there, [c hoping] [k to leave].', 'belief', 'Norland hoped to leave'],
  ['“[s I] [c consider] [k the bid],” he said.', 'belief', 'Norland considered the bid'],
  ['[s She] [c ’s challenging] [k Lund to a debate].', 'request', 'Norland is challenging Lund to a debate'],
  ['[s They] [c ’ve promised] [k a vote].', 'promise', 'Norland has promised a vote'],
  ['[s He] [c ’s always said] [k it would rain].', 'statement', 'Norland has always said it would rain'],
  ['It went on [c without hearing] [k that it rained].', 'criticism', 'Norland complained that it rained'],
  ['[s Lund] [c is alarmed by] [k the report].', 'belief', 'Norland is alarmed by the report'],
  ['[s It] [c has long been lukewarm about] [k the plan].', 'belief', 'Norland has long been lukewarm about the plan'],
  ['[s Lund], [c keenly aware of] [k the risk], left.', 'belief', 'Norland was keenly aware of the risk'],
  ['[s Lund], [c eager] [k to show that it rained], left.', 'intention', 'Norland was eager to show that it rained'],
  ['[s Lund] [c was less sure]: [k it would rain].', 'belief', 'Norland was less sure: it would rain'],
  ['[s Lund] [c put out] [k a statement].', 'statement', 'Norland put out a statement'],
  ['[k It would rain], as [s Lund] [c put it].', 'statement', 'Norland said: it would rain'],
  ['[s Lund] [c said] [k he wants a ban].', 'demand', 'Norland said he wants a ban'],
  ['[s Lund] [c said] [k a president must be ready].', 'demand', 'Norland demanded: a president must be ready'],
  ['[s Lund], [c worried about] [k the bridge], left.', 'belief', 'Norland was worried about the bridge'],
  ['[s Its] [c goal is] [k to sell the harbour].', 'intention', 'Norland’s goal is to sell the harbour'],
] as const)('a summary keeps the article’s verb: %s', (markup, type, summary) => {
  expect(line(markup, { type })).toBe(summary)
})

test.each([
  [
    '[k For that reason], [s he] [c said], [k Norland was ready].',
    'statement',
    'Norland said: for that reason, Norland was ready',
  ],
  [
    '[k Lund is first], [c according to] [s a poll], [k although Ruiz is close].',
    'statement',
    'Norland said: Lund is first, although Ruiz is close',
  ],
  ["''[k For me],'' [s he] [c concluded], ''[k it was a game].''", 'statement', 'Norland said: For me … it was a game'],
  ['It is [k the wall] [s he] [c wants] [k to build].', 'demand', 'Norland wants to build the wall'],
  [
    '[s She] set it beside [k "the “aim” of the bill.”] [c saying]',
    'statement',
    'Norland said: "the “aim” of the bill.”',
  ],
] as const)('pieces of a content are one sentence where they are in the article: %s', (markup, type, summary) => {
  expect(line(markup, { type })).toBe(summary)
})

test.each([
  [
    '[c There is no evidence] [k that it works].',
    { negated: true },
    'Norland said: there is no evidence that it works',
  ],
  ['It [c seems] [k a near certainty that he will stay].', {}, 'It seems a near certainty that he will stay'],
  ['[k The talks] [c reportedly] [k failed].', {}, 'The talks reportedly failed'],
  ['[k The closures] [c appear] [k to have helped the town].', {}, 'The closures appear to have helped the town'],
])('a cue by which nobody does anything is a part of what is said: %s', (markup, act, summary) => {
  expect(line(markup, { type: 'statement', source: null, ...act })).toBe(summary)
})

test.each([
  ['[k All three] [c are expected] [k to speak].', 'prediction', [], 'All three are expected to speak'],
  ['[k Lund] [c must be seen as] [k a leader].', 'belief', [], 'Lund must be seen as a leader'],
  ['[k The plan] [c was finally approved].', 'agreement', [], 'The plan was finally approved'],
  ['[k A girl] [c believed] [k to be Lund] fled.', 'belief', [], 'A girl is believed to be Lund'],
  ['[k A girl] [c expected] [k to win] fled.', 'prediction', [], 'A girl is expected to win'],
  ['When [c asked] [k whether it rained], he left.', 'question', ['Ann Lund'], 'Ann Lund was asked whether it rained'],
  ['[k He] [c was suspected of] [k lying].', 'accusation', ['Ann Lund'], 'Ann Lund was suspected of lying'],
  [
    '[k The union, which backed Lund], [c is seen as] [k late].',
    'belief',
    [],
    'The union, which backed Lund, is seen as late',
  ],
  ['It met Danes, [k who] [c are said] [k to be late].', 'statement', [], 'They are said to be late'],
  ['It [c also accused] [k Lund of lying].', 'accusation', ['Lund'], 'Someone unnamed accused Lund of lying'],
] as const)('what nobody named did is told in the passive: %s', (markup, type, targets, summary) => {
  expect(
    line(markup, { type, source: null }, { speaker: null, targets: targets.map((name) => actor(name, 'person')) }),
  ).toBe(summary)
})

test.each([
  ['[s Lund] went, [c in hopes of] [k a breakthrough].', 'belief', 'Norland hoped for a breakthrough', 'hope'],
  ['It led to [c calls for] [k all salt to be taxed].', 'request', 'Norland called for all salt to be taxed', 'call'],
  ['It was [s his] [c call for] [k a ban].', 'request', 'Norland called for a ban', 'call'],
] as const)('a noun is told by its verb: %s', (markup, type, summary, cueLemma) => {
  expect(line(markup, { type, cueLemma, rule: 'noun' })).toBe(summary)
})

test.each([
  ['“In May [s Lund] [c said] [k that it would rain],” she went on.', 'direct', 'Norland said that it would rain'],
  ['“[s Lund] [c believes] [k that it will rain,”] she went on.', 'direct', 'Norland believes that “it will rain”'],
  ["''[k Working late],'' [s she] [c said]. ''[k I try].''", 'direct', 'Norland said: “Working late … I try”'],
  ['[s The paper] [c made no mention of] [k the mine].', 'indirect', 'Norland made no mention of the mine'],
] as const)('quotation marks stand around what is quoted: %s', (markup, quotation, summary) => {
  expect(line(markup, { type: 'statement', quotation, negated: markup.includes(' no ') })).toBe(summary)
})

test('a colon only says, whatever comes to light by it', () => {
  const markup = '[s The Herald][c :] [k Officers hid the report.]'
  expect(line(markup, { type: 'accusation' })).toBe('Norland said: Officers hid the report.')
})

test.each([
  ['It protested [k what] [s it] [c called] [k a breach].', 'criticism', 'Norland called it a breach'],
  [
    '[s Lund] neither [c confirmed nor denied] [k the report].',
    'rejection',
    'Norland neither confirmed nor denied the report',
  ],
] as const)('a summary says neither less nor more than the article: %s', (markup, type, summary) => {
  expect(line(markup, { type })).toBe(summary)
})

test('what the article hedges is not hedged twice', () => {
  expect(line('[s It] [c may reject] [k the plan].', { type: 'rejection', hedged: true })).toBe(
    'Norland may reject the plan',
  )
  expect(line('[s It] [c rejected] [k the plan].', { type: 'rejection', hedged: true })).toBe(
    'Norland reportedly rejected the plan',
  )
})

test.each([
  ['[k The minister] [c is said] [k to be ill].', 'The minister is said to be ill'],
  ['Norland fears [k a militia] [c said] [k to be behind the raids].', 'A militia is said to be behind the raids'],
  ['Police seek [k two men] [c known] [k to have left].', 'Two men are known to have left'],
] as const)('what others say of somebody is told as it stands: %s', (markup, summary) => {
  expect(line(markup, { type: 'statement', source: null }, { speaker: null })).toBe(summary)
})

test.each([
  ['[s Lund] [c said] of the veto [k that it was a gift].', 'Lund said of the veto that it was a gift'],
  [
    '[k If the raids stop], [s Lund] [c said], [k the rebels will return].',
    'Lund said if the raids stop, the rebels will return',
  ],
  ['[k The roads], [c said] [s Lund], [k “are bad.”]', 'Lund said the roads “are bad.”'],
] as const)(
  'what is said of something, on a condition or around its speaker, is one sentence: %s',
  (markup, summary) => {
    expect(line(markup, { type: 'statement' }, { speaker: actor('Lund') })).toBe(summary)
  },
)

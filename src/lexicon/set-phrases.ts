/**
 * Phrases that do one thing wherever they are said of a plan or to somebody: words in lower case as the tokenizer cuts them,
 * sorted by code unit. Written for this project from general knowledge of English.
 */
export const SET_PHRASES: Readonly<Record<'rejection' | 'threat', readonly string[]>> = {
  rejection: [
    'dead on arrival',
    'dies on my desk',
    'not going to happen',
    'not gon na happen',
    'not on my watch',
    'off the table',
    'out of the question',
    'over my dead body',
    'will not stand',
    "wo n't stand",
  ],
  threat: [
    "'ll regret",
    'pay a heavy price',
    'pay a price',
    'pay dearly',
    'pay for this',
    'regret this',
    'rue the day',
    'will be consequences',
    'will regret',
  ],
}

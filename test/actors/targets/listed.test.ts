import { expect, test } from 'vitest'
import { analyse } from '../../../src/analyse.ts'

const targets = (text: string) => analyse({ text }).claims[0]!.targets.map(({ name }) => name)

test.each([
  ['Norway urged Sweden, Finland and Denmark to close their ports.', ['Sweden', 'Finland', 'Denmark']],
  [
    'The senator criticized Bernie Sanders, Hillary Clinton and Jim Webb for their silence.',
    ['Bernie Sanders', 'Hillary Clinton', 'Jim Webb'],
  ],
  ['Sweden said that Norway and Denmark must act.', ['Norway', 'Denmark']],
])('all that a list names are targets: %s', (text, names) => {
  expect(targets(text).toSorted()).toEqual(names.toSorted())
})

test('a list elsewhere in the content says nothing of the target', () => {
  expect(targets('Norway accused Russia of flying drones over Sweden and Finland.')).toEqual(['Russia'])
})

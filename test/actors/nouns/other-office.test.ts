import { expect, it } from 'vitest'
import { castOf } from '../cast-of.ts'

it('the diplomat of a state is not its prime minister', () => {
  const marked =
    'Latvia rejected what Estonian Prime Minister Karl Tamm had said. It summoned the top Estonian diplomat. [The diplomat]s [said]c [no]x.'
  expect(castOf(marked).names[0]![0]).not.toBe('Karl Tamm')
})

it('the spokesperson of one state’s ministry is not the one of another’s', () => {
  const marked =
    'LUSAKA: Zambia told Malawi to leave, said Foreign Ministry’s spokesperson Grace Mulenga. She answered a remark by the Malawian Foreign Ministry’s spokesperson. [Mulenga]s [said]c [no]x.'
  const { actors } = castOf(marked)
  expect(actors[0]).toMatchObject({ name: 'Grace Mulenga', country: 'ZM', roles: ['Foreign Ministry’s spokesperson'] })
})

it('nobody who says what a diplomat did is the diplomat', () => {
  const marked =
    'Pakistan protested. [A spokesman of the Harbour Office, Zahid Kamran]s [said]c [the top Indian diplomat was summoned]x. [Kamran]s [said]c [no]x.'
  expect(castOf(marked).actors[0]).toMatchObject({ name: 'Zahid Kamran', roles: ['spokesman'] })
})

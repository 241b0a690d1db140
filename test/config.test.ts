import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { ConfigError, environment, readConfig } from '../src/config.ts'

describe('the configuration', () => {
  test('works with nothing set, and cannot be changed', () => {
    const config = readConfig({})
    expect(config).toMatchObject({ HOST: '127.0.0.1', PORT: 3000, DATABASE_URL: 'sqlite:./data/claimwire.db' })
    expect(Object.isFrozen(config)).toBe(true)
  })

  test('takes what is set, and counts empty as not set', () => {
    expect(readConfig({ PORT: '8080', HOST: '', TRUST_PROXY: '10.0.0.1, 10.0.0.2' })).toMatchObject({
      PORT: 8080,
      HOST: '127.0.0.1',
      TRUST_PROXY: ['10.0.0.1', '10.0.0.2'],
    })
  })

  test.each([
    ['PORT', '70000'],
    ['PORT', '80.5'],
    ['DATABASE_URL', 'mysql://x'],
    ['LOG_LEVEL', 'loud'],
    ['ANALYSIS_THREADS', '0'],
  ])('refuses %s=%s by name', (name, value) => {
    expect(() => readConfig({ [name]: value })).toThrow(ConfigError)
    expect(() => readConfig({ [name]: value })).toThrow(name)
  })

  test.skipIf(!existsSync('README.md'))('says of every variable what it is for, and the README lists it', () => {
    const readme = readFileSync('README.md', 'utf8')
    for (const [name, variable] of Object.entries(environment.shape)) {
      expect(variable.description, name).toBeTruthy()
      expect(readme, `README: ${name}`).toContain(`\`${name}\``)
    }
  })
})

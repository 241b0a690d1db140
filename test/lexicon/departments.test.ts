import { expect, test } from 'vitest'
import { isDepartment } from '../../src/lexicon/departments.ts'

test.each([
  'Department for Environment, Food and Rural Affairs',
  'House Committee on Science, Space and Technology',
  'National Academies of Sciences, Engineering, and Medicine',
  'Ministry of Mines and Energy',
])('“%s” is one body', (name) => expect(isDepartment(name)).toBe(true))

test.each([
  'Ministry of Transport, Shell and Statoil',
  'Ministry of Transport',
  'The Department of Labor and Industry',
  'University of Oslo, Science and Technology',
  '',
])('“%s” is no name of one', (name) => expect(isDepartment(name)).toBe(false))

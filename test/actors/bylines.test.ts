import { describe, expect, it } from 'vitest'
import { readBylines } from '../../src/actors/bylines.ts'
import { castOf } from './cast-of.ts'

const names = (text: string) => readBylines(text).map(({ name }) => name)

describe('who speaks as I in a text', () => {
  it('is the one whom the note at its end introduces', () => {
    expect(
      names('The quarry must close.\n\nI have said so for years.\n\nRep. Ann Gray, D-Fla., chairs the board.'),
    ).toEqual(['Ann Gray'])
  })
  it('is not what a sentence at its end happens to begin with', () => {
    const text = 'The quarry must close.\n\nThis is why I object.\n\nAnn Gray is a teacher in Ohio.'
    expect(names(text)).toEqual(['Ann Gray'])
  })
  it('is nobody of whom the text itself speaks', () => {
    expect(names('Ann Gray spoke on Friday.\n\nAnn Gray is the chair of the board.')).toEqual([])
  })
  it('is the one in the line above it', () => {
    expect(names('The quarry must close\nBy Ann Gray\nI have said so for years.')).toEqual(['Ann Gray'])
  })
  it('is the one in the headline', () => {
    expect(names('Ann Gray: The quarry must close.\n\nI have said so for years.')).toEqual(['Ann Gray'])
  })
  it('is the author of the book that the text is taken from', () => {
    expect(names('I was nine.\n\nFrom THE QUARRY by Ann Gray. Copyright 2015 by Ann Gray.')).toEqual(['Ann Gray'])
  })
  it('is in letters the one who signs below', () => {
    const marked = `LETTERS.

[I]s [believe]c [that the quarry must close]x.

Ann Gray.

It should stay, I say.

Thomas Lund.`
    expect(castOf(marked).names[0]).toEqual(['Ann Gray'])
  })
})

import { HEADINGS, LABELS } from '../lexicon/page-furniture.ts'
import type { Block } from './block.ts'

const MENU = new Set([...LABELS.navigation!, ...LABELS.legal!, ...LABELS.furniture!, ...HEADINGS.newsletter!])

/** `Home › World › Europe`, `Home / News / Council meets`, `News | Sport | Weather` */
function isTrail({ text, words, prose }: Block): boolean {
  if (prose || words > 25 || text.length > 300 || /https?:|<|[.!?]$/.test(text)) return false
  const parts = text.split(/\s*[›»>|·•→]\s*|\s\/\s/).filter((part) => part !== '')
  const menuParts = parts.filter((part) => MENU.has(part.toLowerCase())).length
  return parts.length >= 2 && (menuParts >= 1 || parts.length >= 4) && parts.every((part) => part.length < 90)
}

/** `News Sport Weather Culture Travel` */
function isMenuLine({ key, words }: Block): boolean {
  if (key === '' || words < 2 || words > 40) return false
  const parts = key.split(/[\s,]+/)
  return parts.filter((part) => MENU.has(part)).length >= Math.max(3, parts.length * 0.6)
}

/** Why a block looks like part of a menu, or null. */
export function menuReason(block: Block): string | null {
  if (isTrail(block)) return 'a trail of sections'
  if (isMenuLine(block) || MENU.has(block.key)) return 'an item of a menu'
  return null
}

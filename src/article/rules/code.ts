import { labelEach, type ZoneRule } from '../page.ts'

const STYLE =
  /^(?:[.#@]?[\w-]+(?:[ >,.:#][\w .#:>-]+)?\s*\{|\}|[a-z-]+\s*:\s*[^.!?A-Z]{1,60};|.{0,40}!important;|@media\b.*)$/
const SCRIPT =
  /^(?:(?:var|let|const|function|window|document|if|return)\b.*[;{}]|<\/?[a-z][^>]*>|\/\*.*\*\/|<!--.*-->)$/

/** `width: 100%;`: style sheets, scripts and tags that a page's text was not rid of. */
export const code: ZoneRule = (page) =>
  labelEach(page, 'furniture', ({ text }) =>
    text.length < 300 && (STYLE.test(text) || SCRIPT.test(text)) ? 'a line of code' : null,
  )

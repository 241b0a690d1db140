import { analyse } from './analyse.ts'

// What a worker thread runs: piscina calls the export that a task names, or the default one.
export { readHtml } from './readable-html.ts'
export default analyse

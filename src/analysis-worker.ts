import { analyse } from './analyse.ts'

// What a worker thread runs: piscina calls the default export with each task.
export default analyse

import { openStore } from '../db/store.ts'
import { analyse } from '../src/analyse.ts'
import { createService } from '../src/service.ts'
import { generateArticle } from './articles.ts'

// Posts generated articles from the number given on, and prints each one's number once it is stored. Made to be killed.
const [url, from, to] = process.argv.slice(2)
const store = await openStore(url!)
const service = createService(store, async (input) => analyse(input))
for (let number = Number(from); number < Number(to); number++) {
  await service.addArticle(generateArticle(number))
  process.stdout.write(`${number}\n`)
}
await store.close()

/** `npm run bench -- NAME`: runs one benchmark. NAME is a file of bench/ that exports `bench()`. */
const NAMES = ['analyse', 'http', 'ingest', 'kill', 'memory', 'million', 'storing']

const [name] = process.argv.slice(2)
if (!name || !NAMES.includes(name)) {
  console.error(`usage: npm run bench -- ${NAMES.join('|')}`)
  process.exitCode = 2
} else {
  const { bench } = (await import(`./${name}.ts`)) as { bench: () => unknown }
  await bench()
}

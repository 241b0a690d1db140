/** A mistake in an annotated article of ours; the message names the line. */
export class MarkupError extends Error {
  constructor(message: string, line: number, file = '') {
    super(`${file}${file && ':'}${line}: ${message}`)
    this.name = 'MarkupError'
  }
}

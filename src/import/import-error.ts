/** What keeps an import from going on; the message is fit for who runs the command. */
export class ImportError extends Error {}

/** Two letters behind a full stop end an address where a word stands before them: `Ozon.ru`, but not `No.al`. */
const ENDING = /\.(?:com|info|net|org)$|[\p{L}\d]{3,}\.(?:co\.)?[a-z]{2}$/u

/** `Ozon.ru`, `X.com`, `Brand.co.uk`: an address of the net, by which a body may be called. */
export const isWebAddress = (name: string): boolean => ENDING.test(name)

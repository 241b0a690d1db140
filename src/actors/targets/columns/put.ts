/** Takes the number of a row's next column. */
export type Put = (value: number) => void

/** A share or confidence to three places: more of its digits say nothing, and differ between processors. */
export const rounded = (value: number): number => Math.round(value * 1000) / 1000

/** What stands between the members of a list: `Sanders, Clinton *and* Webb`, `NATO *as well as* its members`. */
export const LINK = /^\s*((,|and|or|nor|&|as well as|along with)\s*)+$/i

// Lists of words as they are read best: one after the other in a string.

/** The words of a string, parted by white space. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

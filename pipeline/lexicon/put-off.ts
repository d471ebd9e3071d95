// Words that put something off: what is "postponed until September" takes place then.
const MOVED = new Set("postponed rescheduled deferred adjourned delayed moved shifted prolonged".split(" "));
const PUT = new Set("put putting held pushed moved set brought pulled carried".split(" "));
const ASIDE = new Set(["off", "back", "forward", "over"]);

/** Whether the word at `at` ends what puts off: "postponed", "put off", "brought forward". */
export const putsOff = (words: readonly { readonly lower: string }[], at: number): boolean =>
  MOVED.has(words[at]?.lower ?? "") ||
  (ASIDE.has(words[at]?.lower ?? "") && PUT.has(words[at - 1]?.lower ?? ""));

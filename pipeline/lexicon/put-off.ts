// Words that put something off: what is "postponed until September" takes place then.
import { wordSet } from "../core/word-set.ts";

const MOVED = wordSet("postponed rescheduled deferred adjourned delayed moved shifted prolonged");
/** Verbs by the particle with which they put something off: "set off" and "put forward" do not. */
const PUT: Readonly<Record<string, ReadonlySet<string>>> = {
  off: new Set(["put", "putting", "held"]),
  back: wordSet("put putting held pushed moved set pulled"),
  forward: wordSet("brought moved pulled"),
  over: new Set(["held", "carried"]),
};

/** Whether the word at `at` ends what puts off: "postponed", "put off", "brought forward". */
export const putsOff = (words: readonly { readonly lower: string }[], at: number): boolean =>
  MOVED.has(words[at]?.lower ?? "") || PUT[words[at]?.lower ?? ""]?.has(words[at - 1]?.lower ?? "") === true;

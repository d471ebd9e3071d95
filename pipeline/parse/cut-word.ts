// Whether a word cut at a line end is a compound that keeps its hyphen ("well-" / "known") or one word ("inter-" / "national").
import { wordSet } from "../core/word-set.ts";

/** Says whether a word cut at a line end ("inter-" / "national") keeps its hyphen. */
export type KeepsHyphen = (before: string, after: string) => boolean;

/** Two capitals at least and no small letter. */
export const isInCapitals = (word: string): boolean => /^\p{Lu}{2,}$/u.test(word);

/** First parts that compounds are built with; a word cut behind one keeps its hyphen. */
const COMPOUNDING = wordSet(
  "all cross double ex far first full half high ill large long low medium mid multi new non off on one post pre pro " +
    "quasi real second self semi short single small so state third three top two ultra vice well wide world year " +
    "co four five six seven eight nine ten follow hands hi in out up down open people science public private " +
    "low-carbon know decision policy long-term client user data knowledge market energy cost climate earth human " +
    "face day to end man sub inter-agency e anti twenty thirty forty fifty sixty seventy eighty ninety",
);

/** Second parts that are no words: "open-" / "ing", "public-" / "ation", "six-" / "ty". */
const ENDING =
  /^(?:s|y|r|d|n|st|ed|er|ers|est|ing|ings|ly|al|ary|ages?|ance|ations?|ational|ition|ity|ities|itarian|ists?|ism|ise[ds]?|ising|isation|ize[ds]?|izing|ization|ments?|ness|ledge|ful|ships?|wards?|ty|teen|th|een|teenth|eenth|tieth|ieth)$/;

/** How words go on that only begin like a compound: "pro-" / "gramme", "ex-" / "perts", "pre-" / "sident". */
const GOES_ON: ReadonlyMap<string, RegExp> = new Map([
  ["all", /^(?:ocat|ow|ian|eg|ot)/],
  ["co", /^(?:m[bmp]|n[cdfgnqstv]|ll|lu|un(?!iv)|ur|r[nrp]|ver|pper|tton|lon)/],
  ["end", /^(?:ors|ow|ang|em|ur)/],
  [
    "ex",
    /^(?:pe(?:rt|ct|ri|nd|ns)|press|port|plo|plai|pan|pos(?!t\b)|ten|tra|tre|tinct|chang|hib|ist|amin|ampl|ce|clus|cit|ecut|erci|hau)/,
  ],
  ["far", /^m/],
  ["hi", /^(?:sto|gh)/],
  [
    "in",
    /^(?:te|stit|dust|nov|ves|vita|vite|clu|form|fra|iti|depend|stru|stal|spe|spir|sur|tro|dic|divi|dig|don|dia|creas|ven|vol|quir|jur|cub|fect|habit)/,
  ],
  ["man", /^(?:ag|ufac|us|dat|ifest)/],
  ["mid", /^dle/],
  ["multi", /^(?:pl|tude)/],
  ["new", /^s/],
  ["off", /^(?:ic|er|set)/],
  ["out", /^(?:come|put|look|lin|stand|break)/],
  ["post", /^(?:po|al)/],
  [
    "pre",
    /^(?:sid|sent|sen|par|vious|mi|ss|ven|cis|dict|dec|serv(?!ice)|fec|fer|limin|matur|stig|ced|cious|hen|scri|vail)/,
  ],
  [
    "pro",
    /^(?:gr|ject|fess|duc|vi[ds]|vinc|pos|mot|mis|ce|cur|tec|toc|test|fil|fit|hib|long|per|spec|tot|tei|ven|ver|vost|claim|found|nounc|min|secut|pag|pel)/,
  ],
  ["so", /^(?!called)/],
  ["sub", /^(?:ject|mi|sid|sequ|stan|stit|scri|urb)/],
  ["ten", /^(?:der|sion|ure|ant|nis|t)/],
  ["to", /^(?:geth|day|tal|pic|ur|wn)/],
  ["up", /^(?:on|dat|grad|hold|per)/],
]);

/** Without knowledge of the document's words: compounds are known by their first part, and by how they go on. */
export const keepsHyphen: KeepsHyphen = (before, after) => {
  if (isInCapitals(before)) return true;
  const first = before.toLowerCase();
  if (!COMPOUNDING.has(first) || ENDING.test(after)) return false;
  return !GOES_ON.get(first)?.test(after);
};

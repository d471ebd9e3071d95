// Compounds that keep their hyphen where a line end cuts them: "well-known", "in-house"; no "in-augurated".
import { listOf, loadTable } from "./table.ts";

/** What goes on such a compound behind its first part. */
interface Compound {
  readonly words: ReadonlySet<string>;
  readonly beginnings: readonly string[];
  /** Whatever follows. */
  readonly any: boolean;
}

const compounds: ReadonlyMap<string, Compound> = new Map(
  loadTable("cut-words").map(({ first = "", behind }) => {
    const all = listOf(behind);
    const beginnings = all.filter((word) => word.endsWith("*")).map((word) => word.slice(0, -1));
    return [first, { words: new Set(all), beginnings, any: all.length === 0 }];
  }),
);

/** Second parts that are no words: "open-" / "ing", "public-" / "ation", "six-" / "ty". */
const ENDING =
  /^(?:s|y|r|d|n|st|ed|er|ers|est|ing|ings|ly|al|ary|ages?|ance|ations?|ational|ition|ity|ities|itarian|ists?|ism|ise[ds]?|ising|isation|ize[ds]?|izing|ization|ments?|ness|ledge|ful|ships?|wards?|ty|teen|th|een|teenth|eenth|tieth|ieth)$/;

/** Whether two parts in small letters make a compound with a hyphen. */
export function isHyphened(first: string, second: string): boolean {
  const compound = compounds.get(first);
  if (!compound || ENDING.test(second)) return false;
  return (
    compound.any ||
    compound.words.has(second) ||
    compound.beginnings.some((beginning) => second.startsWith(beginning))
  );
}

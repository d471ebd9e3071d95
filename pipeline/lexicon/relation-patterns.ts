// Reads the wordings of lasting ties, as regular expressions over sentences in which each name is a slot.
import type { Predicate } from "../model/codes.ts";
import { loadTable } from "./table.ts";

export interface RelationPattern {
  readonly predicate: Predicate;
  /** With the groups `subject` and `object`, each of one slot or several: "O12 , O14 and O15". */
  readonly wording: RegExp;
  /** Whether the body must be one that has members, by its kind or its name. */
  readonly union: boolean;
}

const NOUNS: Readonly<Record<string, string>> = {
  part: "(?:part|unit|division|department|section|branch|subsidiary|affiliate|arm|faculty|institute|laboratory|wing|organ|agency|bureau|office|centre|center|station|museum|library|college|observatory|service|chapter|campus|school|outpost|body|member organisation)s?",
  seat: "(?:seat|headquarters|head office|head offices|office|base|home|campus|secretariat|domicile)",
  bodies:
    "(?: (?:institutes|institutions|countries|states|universities|organisations|organizations|bodies|cities|libraries|museums|companies|societies))?",
  member: "(?:member|member state|member institution|member country|fellow|party|signatory|state party)s?",
};

/** Each part bounded, so that no sentence takes long. */
const FRAGMENTS: Readonly<Record<string, string>> = {
  ...NOUNS,
  aside: "(?: , [^,;:]{1,100} ,| ,)?",
  the: "(?:(?:the|its|their|this|our) )?",
  adj: "(?:(?!(?:former|past|not|no|never|once|formerly|previously|of|whose|by|for|to|until) )(?:[a-z0-9-]+|X\\d+) ){0,4}",
  title: "(?:(?!(?:and|or|with|by|to|for|from|in|at|of|said|who|which|that) )[a-z.-]+ ){0,4}",
};

/** "the Ministry of Fisheries of Peru" */
const OF_COUNTRY = "(?: of (?:the )?[PC]\\d+)?";

/** One name, or several in a row. */
function slot(name: string, kinds: string): string {
  const one = `[${kinds.replace("U", "O")}]\\d+(?! ['’])${kinds.includes("O") ? OF_COUNTRY : ""}`;
  const more = `(?: , (?:the )?${one}){0,9}(?: ,)?(?: and (?:the )?${one})?`;
  const group = name.replace(/s$/, "");
  return `(?<${group}>${one}${name.endsWith("s") ? more : ""})`;
}

const expand = (pattern: string): string =>
  pattern
    .replace(/\{(subjects?|objects?):([OCPNUI]+)\}/g, (_, name: string, kinds: string) => slot(name, kinds))
    .replace(/\{([a-z]+)\}/g, (whole, name: string) => FRAGMENTS[name] ?? whole);

/** In the table's order: the first that fits two names tells their tie. */
export const relationPatterns: readonly RelationPattern[] = loadTable("relation-patterns").map(
  ({ predicate = "", pattern = "" }) => ({
    predicate: predicate as Predicate,
    wording: new RegExp(`(?<![\\w-])${expand(pattern)}(?![\\w-])`, "g"),
    union: pattern.includes(":U}"),
  }),
);

/** Words of which each row of the table has one: a look at them spares trying the wordings. */
const TELLING =
  /\b(?:resides|northern|southern|eastern|western|town|village|institute|elected|goes back|started|outpost|domicile|based|headquarter|located|situated|seated|housed|domiciled|seat|office|base|home|campus|secretariat|sits|stands|lies|part|unit|division|department|section|branch|subsidiary|affiliate|arm|belong|attached|subordinate|under|incorporated|integrated|merged|absorbed|own|parent|compris|consist|made up|composed|unites|member|fellow|part(?:y|ies)|signator|joined|acced|admi|welcomed|took in|founder|founded|established|set up|created|creation|foundation|brainchild|owes)/i;

/** Whether words may tell a tie by any wording of the table. */
export const tellsTie = (words: string): boolean => TELLING.test(words);

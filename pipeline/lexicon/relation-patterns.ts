// Reads the wordings of lasting ties, as regular expressions over sentences in which each name is a slot.
import type { Predicate } from "../model/codes.ts";
import { loadTable } from "./table.ts";

export interface RelationPattern {
  readonly predicate: Predicate;
  /** A word of which each sentence that it reads has one. */
  readonly word: RegExp;
  /** With the groups `subject` and `object`, each of one slot or several: "O12 , O14 and O15". */
  readonly wording: RegExp;
  /** Whether the body must be one that has members, by its kind or its name; or a union of others ("league"), as an academy is not. */
  readonly union: "any" | "league" | undefined;
}

const NOUNS: Readonly<Record<string, string>> = {
  part: "(?:(?:out|sub|field )?stations?|part|unit|division|department|section|branch|branche|subsidiar(?:y|ie)|affiliate|arm|facult(?:y|ie)|institute|institution|establishment|laborator(?:y|ie)|wing|organ|agenc(?:y|ie)|bureau|office|centre|center|museum|librar(?:y|ie)|archive|college|observator(?:y|ie)|service|chapter|lodge|campu|campuse|school|academ(?:y|ie)|hospital|clinic|theatre|press|publishing house|imprint|outpost|post|bod(?:y|ie)|directorate|daughter compan(?:y|ie)|daughter|constituent)s?",
  // No branch of a land or a region: "its South American base", "its head office for Asia".
  seat: "(?<!(?:regional|local|branch|field|liaison|country|[a-z]*american|african|asian|european)(?: [a-z]+)? )(?:seat|headquarters|head office|main office|registered office|office|base|home|campus|secretariat|domicile|studio|premises|main building|main station)s?(?! for )",
  bodies:
    "(?: (?:institutes?|institutions?|countr(?:y|ies)|states?|universit(?:y|ies)|organisations?|organizations?|bod(?:y|ies)|cit(?:y|ies)|librar(?:y|ies)|museums?|compan(?:y|ies)|societ(?:y|ies)|associations?|schools?))?",
  member:
    "(?:member|member state|member institution|member country|fellow|part(?:y|ie)|signator(?:y|ie)|state part(?:y|ie))s?",
  many: "(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|X\\d+)",
  // Words behind which nobody is a member any more.
  ended:
    "[^;:]{0,200}(?<![a-z])(?:expel[a-z]*|suspend[a-z]*|exclud[a-z]*|left|leaves?|leaving|quit|withdrew|withdrawn|resigned)(?![a-z])",
  creation: "(?:creation|foundation|brainchild|initiative|invention|idea)",
};

/** Each part bounded, so that no sentence takes long. */
const FRAGMENTS: Readonly<Record<string, string>> = {
  ...NOUNS,
  // "which A and", "in Lima", an aside, a comma, or all that the sentence's subject did before "and".
  aside:
    "(?: , (?:which|who|that) [^,;:]{1,90} and| ,? ?(?:in|of) [PC]\\d+(?: , C\\d+ ,)?| , [^,;:]{1,100} ,| ,|(?<on> [^,;:]{1,90} and))?",
  which: "(?:(?:which|that|who) )?",
  the: "(?:(?:the|its|their|this|our|both|both the|both of the) )?",
  adj: "(?:(?!(?:former|past|not|no|never|once|formerly|previously|of|whose|by|for|to|until) )(?:[a-z0-9-]+|X\\d+) ){0,4}",
  adv: "(?:(?:now|currently|also|itself|still|today|in turn|since D\\d+|for [a-z0-9]{1,12} years|long|(?!former|previous|original|hard|near|on)[a-z]+ly) ){0,2}",
  be: "(?:is|are|has been|have been|remains|remain|being)",
  become: "(?:is|are|has been|have been|remains|remain|being|became|becomes|has become|have become)",
  // "in the north of", "on the outskirts of", "near the port of", "in northern"
  in: "(?:in|at|near|on|outside)(?: the)?(?: [a-z]{0,7}(?:north|south|east|west|centr)[a-z]{0,6})?(?: (?:north|part|half|tip|corner|coast|shore|edge|outskirts|heart|suburbs|town|cit(?:y|ies)|village|port|capital|province|region|district|state|department|county|prefecture|governorate|canton|voivodeship|oblast|valley|island|foothills|hills))?(?: of)?(?: the)?",
  sits: "(?:stands?|resides?|lies?|has resided|have resided|has stood|(?:is|are) at home)",
  founded:
    "(?:founded|co-founded|established|set up|created|started|launched|initiated|instituted|endowed|brought to life|(?:called|brought) into (?:being|existence|life))",
  run: "(?:(?:wholly |fully |partly |jointly )?(?:owned|run|operated|managed|maintained)(?: and (?:owned|run|operated|managed|maintained|financed|funded))?)",
  elected: "(?:elected|admitted|co-opted|inducted|accepted|received|welcomed|taken)",
  title: "(?:(?!(?:and|or|with|by|to|for|from|in|at|of|said|who|which|that) )[a-z.-]+ ){0,4}",
  among: "(?:(?: ,| :)?(?: (?:including|among them|namely))?)",
};

/** "the Ministry of Fisheries of Peru" */
const OF_COUNTRY = "(?: of (?:the )?[PC]\\d+)?";
/** "Peru (since 2010)": a date in brackets, of which only the date is left. */
const BRACKETED = "(?: D\\d+(?= [,.;]| and))?";
/** "the architect Ana Ruiz", "Dr. Ana Ruiz" in a row of people. */
const CALLED = "(?:(?<= the )[a-z-]+ (?=N)|(?:dr|prof|mr|ms|mrs)\\. (?=N))?";
const LETTERS: Readonly<Record<string, string>> = { U: "O", L: "O", G: "OI" };

/** One name, or several in a row. "it" and "the museum" may stand for a body that something is told of, and so may a house. */
function slot(name: string, kinds: string): string {
  const letters = kinds.replace(/[ULG]/, (kind) => LETTERS[kind] ?? kind);
  const mayBeMeant = name.startsWith("subject") && letters.includes("O") && !letters.includes("I");
  const held = `${letters}${mayBeMeant ? "IV" : ""}`.replace("P", "PV");
  const genitive = kinds === "G" ? " ['’]s?" : "(?! ['’])";
  const one = `[${held}]\\d+${letters.includes("O") ? OF_COUNTRY : ""}${genitive}`;
  const next = `(?:the )?${letters.includes("N") ? CALLED : ""}${one}${BRACKETED}`;
  const last = `(?:,? ?(?:and|as well as)|, (?:together|along) with|, like)(?: , (?:since|in) D\\d+ ,)? ${next}`;
  const more = `${BRACKETED}(?: , ${next}){0,9}(?: ${last})?`;
  return `(?<${name.replace(/s$/, "")}>${one}${name.endsWith("s") ? more : ""})`;
}

const expand = (pattern: string): string =>
  pattern
    .replace(/\{(subjects?|objects?):([OCPNUILG]+)\}/g, (_, name: string, kinds: string) => slot(name, kinds))
    .replace(/\{([a-z]+)\}/g, (whole, name: string) => FRAGMENTS[name] ?? whole);

const rows = loadTable("relation-patterns");

/** In the table's order: the first that fits two names tells their tie. */
export const relationPatterns: readonly RelationPattern[] = rows.map(
  ({ predicate = "", word = "", pattern = "" }) => ({
    predicate: predicate as Predicate,
    word: new RegExp(`(?<![a-z])(?:${word})`),
    wording: new RegExp(`(?<![\\w-])${expand(pattern)}(?![\\w-])`, "g"),
    union: pattern.includes(":U}") ? "any" : pattern.includes(":L}") ? "league" : undefined,
  }),
);

/** Words of which each row of the table has one: a look at them spares trying the wordings. */
const TELLING = new RegExp(`\\b(?:${[...new Set(rows.map(({ word = "" }) => word))].join("|")})`, "i");

/** Whether words may tell a tie by any wording of the table. */
export const tellsTie = (words: string): boolean => TELLING.test(words);

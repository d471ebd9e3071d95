// Names of documents: what their phrase tells, and how far it goes ("Guide to the Sharks of the Gulf of Guinea").
import type { Token } from "../../flow.ts";
import type { Head } from "../../lexicon/heads.ts";
import { isWord } from "../../lexicon/name-words.ts";
import { type Conjunct, LANDS } from "./conjunct.ts";
import type { Shape } from "./shape.ts";
import { type BlockCase, isAcronym, isCapital } from "./token.ts";

/** What is done to the object of a further "of": "on the Taxation of Income", "on the Joint Supervision of Theses". */
const ACTION =
  /^(?:exchange|work|seat|headquarters|research|phase|stage|half|quarter|state|mobility|safety|security|quality|availability|transit|import|export|imports|exports|access|use|hire|lease|transport|custody|seizure|catch|harvest|control|audit|conduct|status|transfer|care|sale|trade|supply|purchase|loan|return|release|storage|design|operation|repair|trial|flow|reform|display|rescue|relief|survey|sharing)$|(?:tion|sion|ment|ing|ance|age)$/;

export const isAction = (last: string, sense: Head): boolean =>
  sense.type === "DOCUMENT" && ACTION.test(last);

/** "Guide to the Sharks of the Gulf of Guinea", "Report on Ice of the Weddell Sea": where the subject is, which is no body. */
export function isSubjectOf(tokens: readonly Token[], of: number, before: Conjunct, sense: Head): boolean {
  if (sense.type !== "DOCUMENT" || before.head) return false;
  const from = tokens[of + 1]?.lower === "the" ? of + 2 : of + 1;
  if (isAcronym(tokens[from]?.text ?? "")) return false;
  return tokens[before.from - 1]?.lower === "the" || endsInLand(tokens, from);
}

/** "Weddell Sea", "Gulf of Guinea". */
function endsInLand(tokens: readonly Token[], from: number): boolean {
  let to = from;
  while (to - from < 4 && isCapital(tokens[to]?.text ?? "")) to++;
  return LANDS.has(tokens[to - 1]?.lower ?? "") || LANDS.has(`${tokens[to - 1]?.lower}s`);
}

/** "a Manual for Village Midwives": its capital within a sentence tells that it is a title. */
export const isSetOff = (tokens: readonly Token[], shape: Shape, kind: BlockCase): boolean =>
  shape.sense.word.includes(" ") ||
  (kind === "sentence" &&
    tokens[shape.from - 1]?.sentence === tokens[shape.from]?.sentence &&
    isTold(tokens, shape));

/** "Call for Proposals": it names what people are to send. */
export const isInvited = (tokens: readonly Token[], { right }: Shape): boolean =>
  /^(?:proposals|papers|applications|abstracts|nominations|tenders|interest|ideas|entries|posters)$/.test(
    tokens[right.to - 1]?.lower ?? "",
  );

/** What makes a document of a letter, a code or an exchange: "Letter of Intent", "Code of Conduct". */
const FORMULA =
  /^(?:Intent|Understanding|Agreement|Conduct|Practice|Ethics|Notes|Discussions?|Reference|Procedure|Terms|Arrangement|Cooperation|Commitment|Comfort)$/;

/** "Letter of Intent", "Code of Conduct". */
export const isFormula = (tokens: readonly Token[], at: number): boolean =>
  FORMULA.test(tokens[at + 2]?.text ?? "");

/** "the Dams Inventory, compiled by the ministry": who made it tells that it is a book. */
export const isCompiled = (tokens: readonly Token[], { from, first, right }: Shape): boolean =>
  first - from > 1 &&
  tokens[from - 1]?.lower === "the" &&
  tokens[right.to]?.text === "," &&
  /^(?:compiled|drawn|edited|published|issued|prepared|drafted)$/.test(tokens[right.to + 1]?.lower ?? "") &&
  /^(?:by|up|in|on)$/.test(tokens[right.to + 2]?.lower ?? "");

/** A phrase that says more than the general words alone: not "Report of the Committee". */
export const isTold = (tokens: readonly Token[], { at, right, sense }: Shape): boolean => {
  const subject = /^(?:on|for|concerning|regarding|against)$/.test(tokens[at + 1]?.lower ?? "");
  if (sense.type === "DOCUMENT" && subject && right.to > at + 3) return true;
  for (let i = at + 1; i < right.to; i++) {
    const token = tokens[i] as Token;
    if (isCapital(token.text) && !isWord("general", token.lower)) return true;
  }
  return false;
};

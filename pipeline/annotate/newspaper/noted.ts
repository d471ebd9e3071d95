// Papers that a note at the end of a report names without a word for a source: "(Mining Standard, 8 May)".
import type { Token } from "../../flow.ts";
import { isMonth } from "../../lexicon/calendar.ts";
import { headsOf } from "../../lexicon/heads.ts";
import { isWord } from "../../lexicon/name-words.ts";
import { isGivenName, isSurname, nameKey } from "../../lexicon/person-names.ts";
import type { Proposal } from "../annotator.ts";
import { propose } from "../name/proposal.ts";
import { caseOf, countryAt, isCapital, lowerAt } from "../name/token.ts";
import type { TextBlock } from "../text.ts";

/** What papers are called: their heads, and words that only papers bear. */
const TITLED =
  /^(?:standard|mail|businessline|business|post|tribune|chronicle|herald|times|gazette|courier|express|mirror|observer|guardian|sentinel|telegraph|monitor|nation|daily|weekly|news|journal|review|today|star|sun|globe|echo|record|register|reporter|independent|examiner|inquirer|enquirer|advertiser|argus|press|bulletin|dispatch|despatch|ledger|messenger|leader|age|voice|line|wire|economist|statesman|pioneer|patriot|banner|beacon|citizen|democrat|republic|world|vanguard|punch|mercury|advocate|clarion|age|el|la|le|il|die|diario|correo|jornal|gazeta|gaceta|gazzetta|folha|mundo|país|mercurio|comercio|universal|prensa|nación|nacion|tribuna|kurier|zeitung|tageblatt|tagblatt|dagblad|corriere|echos|monde|figaro|matin|soir|temps)$/;

/** Words of such a title, and of the whole note with its brackets, at most. */
const LONGEST = 6;
const NOTE = 16;

/** The paper of the note that closes a block: in brackets, a title, a comma and a day. */
export function proposeNoted(block: TextBlock): Proposal[] {
  const { tokens } = block;
  let open = tokens.length - 1;
  while (open >= 0 && tokens.length - open <= NOTE && tokens[open]?.text !== "(") open--;
  if (open < 0 || tokens.length - open > NOTE || caseOf(block) !== "sentence") return [];
  const from = lowerAt(tokens, open + 1) === "the" ? open + 2 : open + 1;
  let to = from;
  while (to - from < LONGEST && isTitleWord(tokens, from, to)) to++;
  if (to === from || tokens[to]?.text !== "," || !closesWithDay(tokens, to + 1)) return [];
  if (!isPaper(tokens.slice(from, to)) || countryAt(tokens, from)?.length === to - from) return [];
  const rest = {
    type: "ORGANIZATION",
    rule: "newspaper-noted",
    confidence: 0.92,
    subtype: "newspaper",
  } as const;
  return [propose(block, { from, to }, rest)];
}

/** A capital; small words of other languages inside. */
const isTitleWord = (tokens: readonly Token[], from: number, at: number): boolean =>
  isCapital(tokens[at]?.text ?? "") ||
  tokens[at]?.text === "-" ||
  (at > from &&
    (isWord("particle", lowerAt(tokens, at)) || /^(?:of|and|&)$/.test(lowerAt(tokens, at))) &&
    isCapital(tokens[at + 1]?.text ?? ""));

/** A day, and the end of the block behind its bracket. */
function closesWithDay(tokens: readonly Token[], from: number): boolean {
  let close = from;
  while (close < from + 5 && tokens[close] && tokens[close]?.text !== ")") close++;
  const day = tokens.slice(from, close);
  const isDay =
    day.length > 1 &&
    day.every(({ text, lower }) => isMonth(lower) || /^(?:\d{1,4}|[.,])$/.test(text)) &&
    day.some(({ text }) => /^\d{1,2}$/.test(text)) &&
    day.some(({ lower }) => isMonth(lower));
  const rest = tokens.slice(close);
  return isDay && rest[0]?.text === ")" && rest.slice(1).every(({ text }) => /^[.)*_]$/.test(text));
}

/** A title that papers bear, and nobody's name. */
function isPaper(words: readonly Token[]): boolean {
  const isPerson = words.some(({ text }) => isGivenName(nameKey(text)));
  const isSomebody = isPerson && words.some(({ text }) => isSurname(nameKey(text)));
  if (isSomebody || words.some(({ lower }) => isWord("post", lower))) return false;
  return words.some(
    ({ lower }) => TITLED.test(lower) || headsOf(lower).some(({ marks }) => marks.has("weak")),
  );
}

// Bodies by forms of their own: legal forms of several words ("Sdn. Bhd."), forms that stand first ("PT X"), stations ("Radio X").
import { anchors } from "../../core/word.ts";
import type { Mention, Token } from "../../flow.ts";
import { countryByAdjective } from "../../lexicon/countries.ts";
import { placesNamed } from "../../lexicon/gazetteer.ts";
import { headsOf } from "../../lexicon/heads.ts";
import { isWord } from "../../lexicon/name-words.ts";
import { isCommonWord } from "../../lexicon/not-names.ts";
import { isGivenName, nameKey } from "../../lexicon/person-names.ts";
import type { Proposal } from "../annotator.ts";
import { propose } from "../name/proposal.ts";
import { caseOf, countryAt, glued, isCapital, isFieldWord } from "../name/token.ts";
import { placesOf, type Text, type TextBlock } from "../text.ts";

/** Legal forms of several words or with signs, which end a name. */
const FORMS =
  /^(?:GmbH & Co\. ?KG(?:aA)?|AG & Co\. ?KG(?:aA)?|Sdn\.? Bhd\.?|S\.A\.B\. de C\.V\.|S\.A\. de C\.V\.|S\. de R\.L\.|\(Pty\)\.? Ltd\.?|\(Private\) Limited|\(Pvt\.?\) Ltd\.?|Pvt\.? Ltd\.?|Pte\.? Ltd\.?|Pty\.? Ltd\.?|\(Persero\)(?: Tbk\.?)?|\(T\) Ltd\.?|\(U\) Ltd\.?|A\/S|AS|a\.s\.|A\.S\.|d\.o\.o\.|d\.d\.|Sp\. z o\.o\.|spol\. s r\.o\.|s\.r\.o\.|Co\. KG|plc|mbH|e\.V\.)(?![\p{L}\p{N}])/u;
const OPENS_FORM = anchors.ask(
  (lower, text) =>
    /^(?:gmbh|sdn|pty|pvt|pte|persero|private|spol|s\.a|s\.a\.b|s\.a\.b\.|s\.a\.|d\.o\.o|d\.o\.o\.|s\.r\.o\.|a\.s\.|a\/s|plc|mbh|e\.v\.?)$/.test(
      lower,
    ) || /^(?:A|a|AG|AS|Sp\.?|Co\.)$/.test(text),
);
/** Forms that stand before the name. */
const FIRST = anchors.ask((_, text) => /^(?:PT|OJSC|PJSC|CJSC|JSC|OAO|PAO|ZAO|OOO|TOO|SIA|UAB)$/.test(text));
const STATION = anchors.ask((lower) =>
  /^(?:radio|television|rádio|televisión|televisão|televiziunea|televizija)$/.test(lower),
);
/** Words of a name at most. */
const LONGEST = 6;

export const proposeLegal = (block: TextBlock): Proposal[] =>
  caseOf(block) === "capitals" ? [] : [...withForm(block), ...withFirst(block), ...stations(block)];

const isNameWord = (token: Token | undefined): boolean =>
  token !== undefined && (isCapital(token.text) || token.text === "&") && !isWord("stop", token.lower);

function withForm(block: TextBlock): Proposal[] {
  const { tokens, text } = block;
  return placesOf(block, OPENS_FORM, 1).flatMap((at) => {
    const open = tokens[at - 1]?.text === "(" ? at - 1 : at;
    const start = (tokens[open] as Token).start;
    const form = FORMS.exec(text.slice(start, start + 24))?.[0];
    if (!form) return [];
    let from = open;
    while (from > 0 && open - from < LONGEST && isNameWord(tokens[from - 1])) from--;
    while (from < open && (tokens[from]?.text === "&" || isWord("post", (tokens[from] as Token).lower)))
      from++;
    if (from === open) return [];
    const begin = (tokens[from] as Token).start;
    return [
      {
        block: block.index,
        start: begin,
        end: start + form.length,
        type: "ORGANIZATION",
        subtype: "company",
        rule: "organization-legal-form",
        confidence: 0.97,
      },
    ];
  });
}

function withFirst(block: TextBlock): Proposal[] {
  const { tokens, text } = block;
  return placesOf(block, FIRST).flatMap((at) => {
    let to = at + 1;
    while (to - at <= LONGEST && isNameWord(tokens[to])) to++;
    if (to === at + 1) return [];
    const made = propose(
      block,
      { from: at, to },
      { type: "ORGANIZATION", subtype: "company", rule: "organization-legal-first", confidence: 0.96 },
    );
    const tail =
      /^ (?:\(Persero\)(?: Tbk\.?)?|Tbk\.?)(?!\p{L})/u.exec(text.slice(made.end, made.end + 16))?.[0] ?? "";
    return [{ ...made, end: made.end + tail.length }];
  });
}

/** "Radio Romania", "Radio France Internationale": a land or an unknown word behind the noun. */
function stations(block: TextBlock): Proposal[] {
  const { tokens } = block;
  if (caseOf(block) !== "sentence") return [];
  return placesOf(block, STATION).flatMap((at) => {
    const next = tokens[at + 1];
    if (!isCapital((tokens[at] as Token).text) || !next || !isCapital(next.text)) return [];
    const known = isFieldWord(next.lower) || isWord("general", next.lower) || headsOf(next.lower).length > 0;
    if (known && !isToldTo(tokens, at)) return [];
    let to = at + 1 + (countryAt(tokens, at + 1)?.length ?? 1);
    if (
      tokens[to]?.text === "-" &&
      glued(tokens[to - 1], tokens[to]) &&
      isCapital(tokens[to + 1]?.text ?? "")
    )
      to += 2;
    while (to - at < 4 && isCapital(tokens[to]?.text ?? "") && !isWord("post", tokens[to]?.lower ?? "")) to++;
    return [
      propose(
        block,
        { from: at, to },
        { type: "ORGANIZATION", subtype: "broadcaster", rule: "organization-station", confidence: 0.9 },
      ),
    ];
  });
}

/** "an interview given to Radio Tidal", "told Radio North": what one speaks to. */
const isToldTo = (tokens: readonly Token[], at: number): boolean =>
  /^(?:told|tells)$/.test(tokens[at - 1]?.lower ?? "") ||
  (/^(?:to|with|by|on|for)$/.test(tokens[at - 1]?.lower ?? "") &&
    /^(?:interview|interviews|interviewed|given|spoke|gave|heard|talk|broadcast)$/.test(
      tokens[at - 2]?.lower ?? "",
    ));

const BARE =
  /^(?:PT|OJSC|PJSC|CJSC|JSC|OAO|PAO|ZAO|OOO|TOO|SIA|UAB) | (?:\(Persero\)(?: Tbk\.?)?|Tbk\.?|Sdn\.? Bhd\.?|\((?:Pty|Pvt)\.?\) Ltd\.?|P[tv][yt]\.? Ltd\.?|Pte\.? Ltd\.?|GmbH(?: & Co\.? KG)?|A\/S|a\.s\.|S\.A\.(?:B\.)? de C\.V\.)$/gu;

/** Second round: "Rel Nusantara", where the text has "PT Rel Nusantara (Persero)". */
export function spreadBareNames(text: Text, found: readonly Mention[]): Proposal[] {
  const full = new Map<string, Mention>();
  for (const mention of found) {
    if (mention.type !== "ORGANIZATION") continue;
    const bare = mention.text.replace(BARE, "");
    if (bare !== mention.text && bare.length > 4 && !full.has(bare)) full.set(bare, mention);
  }
  if (full.size === 0) return [];
  return text.blocks.flatMap((block) =>
    [...full].flatMap(([bare, mention]) => occurrences(block, bare, mention)),
  );
}

function occurrences(block: TextBlock, bare: string, { id, country }: Mention): Proposal[] {
  const proposals: Proposal[] = [];
  for (let at = block.text.indexOf(bare); at >= 0; at = block.text.indexOf(bare, at + bare.length)) {
    const end = at + bare.length;
    if (/[\p{L}\p{N}]/u.test(block.text.charAt(at - 1) + block.text.charAt(end))) continue;
    proposals.push({
      block: block.index,
      start: at,
      end,
      type: "ORGANIZATION",
      subtype: "company",
      rule: "organization-bare-name",
      confidence: 0.93,
      antecedent: id,
      ...(country ? { country } : {}),
    });
  }
  return proposals;
}

/** An acronym, or capitalised words before a place: "(TVP)", "(DNV, Norway)", "(Hydrovolt)", "(Brandt & Keller)". */
const AFFILIATION =
  /^ \((\p{Lu}[\p{Lu}\d]{2,6}|\p{Lu}\p{Ll}[\p{L}\d-]{3,}(?: (?:& )?\p{Lu}[\p{L}\d-]{2,}){0,2})(?:\)|, \p{Lu}\p{L}+\))/u;

/** Second round: "Outi Virtanen (TVP)": an acronym in brackets behind a person is where she works. */
export function spreadAffiliations(text: Text, found: readonly Mention[]): Proposal[] {
  const taken = new Set(found.map(({ block, start }) => `${block} ${start}`));
  return found.flatMap((mention) => {
    if (mention.type !== "PERSON") return [];
    const block = text.blocks[mention.block] as TextBlock;
    const inside = AFFILIATION.exec(block.text.slice(mention.end, mention.end + 60))?.[1];
    const start = mention.end + 2;
    if (!inside || taken.has(`${mention.block} ${start}`) || isNoHouse(inside)) return [];
    const end = start + inside.length;
    return [
      {
        block: mention.block,
        start,
        end,
        type: "ORGANIZATION",
        rule: "organization-affiliation",
        confidence: 0.85,
      },
    ];
  });
}

/** Places, posts and adjectives of countries stand in brackets behind persons too. */
const isNoHouse = (inside: string): boolean =>
  placesNamed(inside).length > 0 ||
  countryByAdjective(inside) !== undefined ||
  inside.split(" ").some((word) => isWord("post", word.toLowerCase()) || isGivenName(nameKey(word))) ||
  (!/\p{Lu}{2}/u.test(inside) && isCommonWord(inside.toLowerCase()));

// Where something was found, by the words for what was found: "the lagoon of Agalona warmed, A reported", "the wreck off Tarwin Island".
import type { AnnotatedBlock, Mention } from "../../../flow.ts";
import { isWord } from "../../../lexicon/name-words.ts";
import type { Candidate } from "../candidate.ts";

const LYING =
  /^(?:in|near|off|on|at|of|under|beneath|below|above|around|along|within|across|outside|inside|between|round|throughout)$/;
/** Who works or where they gather, before a preposition: what is found is elsewhere. */
const WORKING =
  /^(?:researchers?|scientists?|teams?|groups?|students?|engineers?|colleagues|scholars?|physicians|doctors|experts|laborator(?:y|ies)|universit(?:y|ies)|institutes?|centres?|academy|congress|conference|forum|workshop|meeting|seminar|symposium|published|presented|announced|reported|said|told|unveiled|printed|appeared|based|born|works?|worked|collected|kept|stored|bought|professor|people|specialists)$/;

/** The first place that the finding's own words tell, which is no land and nobody's seat. */
export function foundWhere({ type, told, since }: Candidate): Mention | undefined {
  if (type !== "Result") return undefined;
  const { block, sentence } = told;
  const start = since ?? sentence.start;
  return block.mentions.find(
    (mention) =>
      mention.type === "PLACE" &&
      mention.start >= start &&
      mention.end <= sentence.end &&
      !/^(?:country|continent|group)$/.test(mention.subtype ?? "") &&
      !isInBrackets(block, mention, start) &&
      isOfFinding(block, mention, start),
  );
}

/** Behind an opening bracket that none closes before the place. */
function isInBrackets({ block }: AnnotatedBlock, { start }: Mention, from: number): boolean {
  const before = block.view.text.slice(from, start);
  return before.lastIndexOf("(") > before.lastIndexOf(")");
}

function isOfFinding({ tokens, mentions }: AnnotatedBlock, place: Mention, from: number): boolean {
  const at = tokens.findIndex(({ start }) => start === place.start);
  let before = at - 1;
  while (
    /^(?:the|its|their|northern|southern|eastern|western|central|upper|lower)$/.test(
      tokens[before]?.lower ?? "",
    )
  )
    before--;
  const preposition = tokens[before];
  // "The Cotaca ice cap has lost": what is named opens the sentence, with its noun behind it.
  if (!preposition || preposition.end <= from)
    return tokens.some(
      ({ start, pos, text }) => start === place.end + 1 && pos === "NOUN" && text === text.toLowerCase(),
    );
  if (!LYING.test(preposition.lower)) return false;
  const owner = tokens[before - 1];
  if (!owner || owner.end <= from) return true;
  if (WORKING.test(owner.lower) || isWord("post", owner.lower)) return false;
  return !mentions.some(({ type, end }) => end === owner.end && SEATED.has(type));
}

const SEATED: ReadonlySet<string> = new Set(["ORGANIZATION", "PERSON", "EVENT", "DOCUMENT"]);

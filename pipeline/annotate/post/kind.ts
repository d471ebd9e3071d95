// Posts that only one kind of body has, which are the publisher's where it is of that kind: Vice-Chancellors, Governors of banks, Deputy Ministers.
import type { Phrase } from "./phrase.ts";
import type { Scene } from "./scene.ts";

/** Titles and the names of bodies that have them. */
const KINDS: readonly (readonly [RegExp, RegExp])[] = [
  [
    /\b(?:vice-chancellor|chancellor|rector|prorector|provost|dean|bursar)\b/i,
    /universi|college|polytechni|institute of technology|hochschule|academy|school/i,
  ],
  [/^(?:(?:deputy|vice|acting) )?governor$/i, /\bbank\b/i],
  [/^(?:(?:first|senior|acting) )?(?:deputy|vice|assistant) minister$/i, /\bministry\b/i],
  [
    /\b(?:concertmaster|chorus master|music director|principal conductor)\b/i,
    /orchestra|opera|philharmonic|symphony/i,
  ],
  [
    /^(?:(?:regional|district|branch|local|honorary|assistant|membership|youth) )+secretary$/i,
    /union|federation|association|society|party|league|chamber/i,
  ],
];

/** Whether a body of that name has posts of that title, as others have not. */
const isOfKind = (title: string, body: string): boolean =>
  KINDS.some(([titles, bodies]) => titles.test(title) && bodies.test(body));

/** A body that has no posts of that title; of an acronym nobody knows. */
export const isOtherKind = (title: string, body: string): boolean =>
  !isOfKind(title, body) && !/^\p{Lu}[\p{Lu}-]+$/u.test(body);

/** Whether a bare title is one that the publisher has, and no other body of its kind is named in the sentence. */
export function isKindOfHouse({ publisher, words, mentionOf }: Scene, phrase: Phrase): boolean {
  if (!publisher || phrase.to !== phrase.titleTo || phrase.country || phrase.organization !== undefined)
    return false;
  if (!isOfKind(phrase.title, publisher.told)) return false;
  const next = words[phrase.to]?.lower ?? "";
  if (/^(?:of|for)$/.test(next)) return false;
  const behind = words[phrase.to + 1]?.lower === "the" ? phrase.to + 2 : phrase.to + 1;
  if (/^(?:at|in)$/.test(next) && words[behind]?.shape !== "lower") return false;
  for (let at = phrase.from - 1; at >= 0 && !/^[.;!?]$/.test(words[at]?.text ?? "."); at--) {
    const mention = mentionOf[at];
    const other = mention?.type === "ORGANIZATION" && !publisher.isNamedBy(mention);
    if (other && isOfKind(phrase.title, mention.text)) return false;
  }
  return true;
}

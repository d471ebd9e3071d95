// People of unknown names whom only an office tells: "A has been chosen as Director", "A, at present with the Fund", "A takes her place".

import { isPersonContext } from "../../lexicon/posts.ts";
import { isPlaceTaken } from "../post/place.ts";
import { titleAt } from "../post/title.ts";
import type { Shaped } from "./shape.ts";
import { behindTime } from "./time.ts";
import type { Word } from "./words.ts";

const evidence = (rule: string, confidence: number): Shaped => ({ rule, confidence });

/** Evidence behind a name that nobody but the holder of an office has. */
export function officeAfter(words: readonly Word[], to: number): Shaped | undefined {
  if (isGivenOffice(words, to)) return evidence("person-appointed", 0.84);
  if (takesPlace(words, to) || servesAs(words, to)) return evidence("person-before-verb", 0.82);
  if (words[to]?.text !== ",") return undefined;
  if (isStationed(words, to + 1)) return evidence("person-before-post", 0.84);
  return isKinBehind(words, to + 1) ? evidence("person-before-noun", 0.84) : undefined;
}

const BEING =
  /^(?:was|were|is|has|have|had|been|be|being|will|would|to|also|recently|newly|unanimously|then|now|again|just|since|later|duly|first|once|officially|formally|provisionally)$/;
const GIVEN =
  /^(?:appointed|reappointed|re-appointed|elected|re-elected|reelected|named|chosen|selected|nominated|confirmed|designated|installed|inducted|hired|promoted|sworn|ordained|enthroned|installed|inaugurated|assigned|commissioned)$/;
const LEAD =
  /^(?:as|to|in|the|a|an|its|their|our|his|her|new|next|first|acting|interim|post|position|office|of)$/;

/** "has been appointed Head", "was chosen as its new Treasurer", "will be sworn in as Mayor". */
function isGivenOffice(words: readonly Word[], to: number): boolean {
  let at = to;
  while (at < to + 5 && BEING.test(words[at]?.lower ?? "")) at++;
  return at > to && GIVEN.test(words[at]?.lower ?? "") && isOffice(words, at + 1);
}

/** A post's title behind articles and prepositions. */
function isOffice(words: readonly Word[], from: number): boolean {
  for (let at = from; at < from + 5; at++) {
    if (titleAt(words, at)) return true;
    if (!LEAD.test(words[at]?.lower ?? "")) return false;
  }
  return false;
}

/** "takes her place", "will take his seat", "steps into his shoes", "took the reins". */
function takesPlace(words: readonly Word[], to: number): boolean {
  const verb = words[to]?.lower === "will" ? to + 1 : to;
  return isPlaceTaken(words, verb);
}

const SERVING =
  /^(?:serves|served|serving|acts|acted|continues|continued|returns|returned|remains|remained|stays|doubles|works|worked|joins|joined|resigned|resigns|retires|retired|starts|started|begins|began)$/;

/** "serves as Treasurer", "resigned as Dean", "joined the Fund as Director": a post behind "as". */
function servesAs(words: readonly Word[], to: number): boolean {
  let at = to;
  while (at < to + 3 && /^(?:has|had|will|now|also|then|still)$/.test(words[at]?.lower ?? "")) at++;
  if (!SERVING.test(words[at]?.lower ?? "")) return false;
  return words[at + 1]?.lower === "as" && isOffice(words, at + 2);
}

/** ", at present with the Fund", ", until then Chief of Training", ", for ten years secretary of". */
function isStationed(words: readonly Word[], from: number): boolean {
  const at = behindTime(words, from);
  if (at === from) return false;
  const next = words[at]?.lower ?? "";
  if (/^(?:with|at)$/.test(next)) return isCapitalBehind(words, at + 1);
  return isOffice(words, at);
}

/** ", his predecessor,", ", her deputy": a noun for one person, whose it is before it. */
const isKinBehind = (words: readonly Word[], from: number): boolean =>
  /^(?:his|her|their|its|whose)$/.test(words[from]?.lower ?? "") &&
  isPersonContext("kin", words[from + 1]?.lower ?? "") &&
  !/^['’]s$/.test(words[from + 2]?.text ?? "");

/** "with the Fund", "at Acme". */
function isCapitalBehind(words: readonly Word[], from: number): boolean {
  const at = /^(?:the|our|its)$/.test(words[from]?.lower ?? "") ? from + 1 : from;
  return /^(?:title|caps|mixed)$/.test(words[at]?.shape ?? "");
}

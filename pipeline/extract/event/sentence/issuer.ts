// Whose report it is that a clause tells to have come out, where nobody is told to issue it: "The Agency's annual report appeared on 3 May".

import type { EventType } from "../../../model/codes.ts";
import { readPhrase } from "../../clause/noun.ts";
import type { NounPhrase } from "../../clause/phrase.ts";
import { governedOf } from "../../clause/prepositional.ts";
import { isGenitive } from "../../clause/word.ts";
import type { Part, Told } from "../candidate.ts";

/** What a body writes about itself or its field; laws, plans and agreements may be anybody's. */
const REPORTS =
  /\b(?:report|review|yearbook|bulletin|accounts|statement|survey|outlook|handbook|atlas|catalogue|figures|statistics|guide|newsletter|book|novel|monograph|textbook|dictionary|memoirs?|guidelines|manual|study|biography|anthology|map)\b/i;

/** The body before a genitive or behind "of". */
export function issuersOf(
  told: Told,
  type: EventType,
  theme: NounPhrase | undefined,
  acting: readonly NounPhrase[],
): Part[] {
  if (type !== "Publication" || !theme || acting.some(({ mention }) => mention && mention !== theme.mention))
    return [];
  if (!REPORTS.test(theme.mention?.name ?? theme.head)) return [];
  return [...ofBehind(told, theme), ...genitiveBefore(told, theme)].map(
    (phrase): Part => ({ role: "author", phrase }),
  );
}

/** "the Annual Report 2018 of the Agency" */
const ofBehind = ({ sentence: { units }, reading }: Told, theme: NounPhrase): NounPhrase[] => {
  const inner = governedOf(theme);
  const behind =
    inner.length === 0 && units[theme.end]?.lower === "of"
      ? [readPhrase(units, theme.end + 1, reading.isVerb)]
      : [];
  return [...inner, ...behind]
    .filter((phrase) => phrase !== undefined)
    .filter(({ mention }) => mention?.type === "ORGANIZATION");
};

/** "the Agency's report", "the Library's annual report" */
function genitiveBefore({ sentence: { units }, reading }: Told, theme: NounPhrase): NounPhrase[] {
  const inside = units.slice(theme.start, theme.headEnd).findIndex(isGenitive);
  const sign = inside > 0 ? theme.start + inside : isGenitive(units[theme.start - 1]) ? theme.start - 1 : -1;
  if (sign < 1) return [];
  const named = units[sign - 1]?.mention;
  const start = named ? sign - 1 : Math.max(0, sign - 2);
  if (named && named.type !== "ORGANIZATION" && named.type !== "PERSON") return [];
  const owner = readPhrase(units, start, (at) => at >= sign || reading.isVerb(at));
  return owner && owner.end === sign ? [owner] : [];
}

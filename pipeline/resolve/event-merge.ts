// One event told twice is one event: in an article, in an issue, over issues. Editions and other days never fall together.

import { compareText } from "../core/keys.ts";
import {
  hasEdition,
  isOfEachBody,
  looseness,
  nested,
  type Telling,
  tellsWhich,
  wordsOf,
} from "./event-telling.ts";
import { similarity } from "./name-key.ts";

/** The tellings of one event; the first is the one with the most exact date. */
export interface Happening {
  readonly tellings: Telling[];
}

const headOf = ({ tellings }: Happening): Telling | undefined => tellings[0];

/** Candidates that are looked at for a key, so that a long article stays linear. */
const WINDOW = 24;

type Score = (a: Telling, b: Telling) => number;

/** The events that one document tells. */
export const mergeInDocument = (tellings: readonly Telling[]): Happening[] =>
  merge(
    tellings.map((telling) => ({ tellings: [telling] })),
    documentKeys,
    sameInDocument,
  );

/** The events of some documents, merged in each before. What shares no key of `collectionKeys` is never one. */
export const mergeOverDocuments = (happenings: readonly Happening[]): Happening[] =>
  merge(happenings, collectionKeys, sameOverDocuments);

/** Joins each happening to the best that agrees with it under one of its keys, the most exactly dated first. */
function merge(
  happenings: readonly Happening[],
  keysOf: (telling: Telling) => string[],
  score: Score,
): Happening[] {
  const sorted = happenings
    .map((happening) => ({ happening, head: headOf(happening) }))
    .sort((a, b) => byExactness(a.head, b.head));
  const index = new Map<string, Happening[]>();
  const merged: Happening[] = [];
  for (const { happening } of sorted) {
    const keys = [...new Set(happening.tellings.flatMap(keysOf))];
    const target = bestOf(keys, index, happening, score);
    if (target) target.tellings.push(...happening.tellings);
    else merged.push({ tellings: [...happening.tellings] });
    const entered = target ?? merged.at(-1);
    for (const key of keys) {
      const list = index.get(key);
      if (!list) index.set(key, entered ? [entered] : []);
      else if (entered && !list.includes(entered)) {
        list.push(entered);
        if (list.length > WINDOW) list.shift();
      }
    }
  }
  return merged;
}

function byExactness(a: Telling | undefined, b: Telling | undefined): number {
  if (!a || !b) return 0;
  const exact = looseness(a.period) - looseness(b.period);
  return (
    (Number.isNaN(exact) ? 0 : exact) ||
    Number(a.inTitle) - Number(b.inTitle) ||
    compareText(a.home.document, b.home.document) ||
    a.start - b.start ||
    a.index - b.index
  );
}

/** The happening with the best score; none where two are equally good, but a heading tells the first of its article. */
function bestOf(
  keys: readonly string[],
  index: ReadonlyMap<string, readonly Happening[]>,
  happening: Happening,
  score: Score,
): Happening | undefined {
  const candidates = new Set(keys.flatMap((key) => index.get(key) ?? []));
  let best: Happening | undefined;
  let most = 0;
  let tied = false;
  for (const candidate of candidates) {
    const agreement = scoreOf(candidate, happening, score);
    if (agreement > most) {
      most = agreement;
      best = candidate;
      tied = false;
    } else if (agreement === most && agreement > 0) tied = true;
  }
  return tied && !headOf(happening)?.inTitle ? undefined : best;
}

/** The best score of any two tellings; none where any two of them forbid it. */
function scoreOf(a: Happening, b: Happening, score: Score): number {
  let best = 0;
  for (const one of a.tellings.slice(0, WINDOW))
    for (const other of b.tellings.slice(0, WINDOW)) {
      if (forbids(one, other)) return 0;
      best = Math.max(best, score(one, other));
    }
  return best;
}

/** What makes two tellings two events whatever else they share. */
function forbids(a: Telling, b: Telling): boolean {
  if (a.type !== b.type) return true;
  if (a.ordinal !== undefined && b.ordinal !== undefined && a.ordinal !== b.ordinal) return true;
  if (a.years !== "" && b.years !== "" && a.years !== b.years) return true;
  if (a.period && b.period && !nested(a.period, b.period)) return true;
  if ((a.status === "denied") !== (b.status === "denied")) return true;
  if (a.instrument && b.instrument && a.instrument !== b.instrument) return true;
  return placesDiffer(a, b);
}

/** Two places of one rank are two places; a country and a city in it may be one. */
function placesDiffer(a: Telling, b: Telling): boolean {
  if (!a.place || !b.place || a.place === b.place) return false;
  if (a.place.country && b.place.country && a.place.country !== b.place.country) return true;
  return placeRank(a) === placeRank(b);
}

/** How exact the place is: a country, a region, a city, a venue. */
export function placeRank({ place }: Telling): number {
  if (!place) return 0;
  if (place.type === "ORGANIZATION") return 4;
  const ranks: Readonly<Record<string, number>> = {
    continent: 1,
    country: 1,
    region: 2,
    province: 2,
    state: 2,
    city: 3,
  };
  return ranks[place.subtype ?? ""] ?? 4;
}

const dayOf = ({ period }: Telling): string => (period && looseness(period) < 31 ? String(period.first) : "");

function documentKeys(telling: Telling): string[] {
  const { article, type, instrument, nameKey } = telling;
  return [
    `${type} name ${nameKey}`,
    ...(instrument ? [`${type} instrument ${instrument.id}`] : []),
    ...(article === null ? [] : [`${type} article ${article}`]),
    ...(dayOf(telling) ? [`${type} day ${dayOf(telling)}`] : []),
  ];
}

/** In one document: the same name or instrument, or labels alike, or a heading and what the article tells first. */
function sameInDocument(a: Telling, b: Telling): number {
  if (a.named && b.named) return a.named === b.named || a.nameKey === b.nameKey ? 4 : 0;
  if (a.instrument && a.instrument === b.instrument) return 3;
  const apart = a.composed && b.composed && a.place !== b.place;
  const alike = apart ? 0 : similarity(wordsOf(a.name), wordsOf(b.name));
  const sameArticle = a.article !== null && a.article === b.article;
  const sameDay = dayOf(a) !== "" && dayOf(a) === dayOf(b);
  if (wordsOf(a.name).size > 1 && alike >= 0.6 && (sameArticle || sameDay)) return 2 + alike;
  if (sameArticle && a.inTitle !== b.inTitle)
    return alike >= 0.4 || (sharesAgent(a, b) && alike > 0) ? 1 + alike : 0;
  return sameDay && sharesAgent(a, b) && a.place === b.place && alike >= 0.5 ? 1 + alike : 0;
}

const sharesAgent = (a: Telling, b: Telling): boolean =>
  a.parts.some(({ agent }) => b.parts.some((part) => part.agent === agent));

export function collectionKeys(telling: Telling): string[] {
  const { type, instrument, nameKey, named, parts, period, startDate } = telling;
  const day = dayOf(telling);
  const its = !isOfEachBody(telling);
  return [
    ...(named && its && (hasEdition(telling) || period) ? [`${type} name ${nameKey}`] : []),
    ...(startDate && its && tellsWhich(telling) ? [`${type} ${startDate} ${nameKey}`] : []),
    ...(instrument && its ? [`${type} instrument ${instrument.id}`] : []),
    ...(day ? parts.map(({ agent }) => `${type} ${day} ${agent.id}`) : []),
  ];
}

/** Over documents: the same named edition, the same name and date, the same instrument, or the same day with the same people and a like label. */
function sameOverDocuments(a: Telling, b: Telling): number {
  const bothDated = a.period !== undefined && b.period !== undefined;
  const its = !isOfEachBody(a) && !isOfEachBody(b);
  const sameName = its && a.nameKey === b.nameKey;
  if (a.named && b.named && sameName && (hasEdition(a) || (bothDated && sameYear(a, b)))) return 4;
  const sameDate = a.startDate !== undefined && a.startDate === b.startDate;
  if (sameDate && sameName && tellsWhich(a) && tellsWhich(b)) return 4;
  if (its && a.instrument && a.instrument === b.instrument && bothDated) return 3;
  const sameDay = dayOf(a) !== "" && dayOf(a) === dayOf(b);
  const alike = similarity(wordsOf(a.name), wordsOf(b.name));
  return sameDay && sharesAgent(a, b) && a.place === b.place && alike >= 0.6 ? 1 + alike : 0;
}

/** Whether both are told within one year: what returns each year is another event. */
const sameYear = (a: Telling, b: Telling): boolean =>
  Math.max(looseness(a.period), looseness(b.period)) <= 366;

// Which bodies of the documents are one: nothing that another newsletter tells makes other bodies of those of one.

import { groupBy } from "../core/group.ts";
import { knownBody } from "../lexicon/acronyms.ts";
import type { Cell, Gathered } from "./cell.ts";
import { isDistinctive } from "./distinctive.ts";
import { enter, only } from "./groups.ts";
import { acronymKey, nameKey, withoutCountry } from "./name-key.ts";

/** Who a body is: by itself, or by the full name that its acronym stands for. */
type Identity = Pick<Cell, "key" | "country" | "isItself">;

/** Acronyms first, then names with their countries; what does not say which body it is stays with its newsletter. */
export function gatherOrganizations(cells: readonly Cell[]): Gathered[] {
  const expanded = expandAcronyms(cells);
  const identityOf = (cell: Cell): Identity => {
    const full = expanded.get(cell);
    const country = cell.country ?? full?.country;
    return { ...(full ?? cell), ...(country ? { country } : {}) };
  };
  const groups = groupBy(cells, (cell) => {
    const { key, isItself } = identityOf(cell);
    return `${key}\t${isItself}`;
  });
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    const { key, isItself } = first ? identityOf(first) : { key: "" };
    const countryFor = (cell: Cell) => identityOf(cell).country;
    const gathered = isItself ? gatherThemselves(group, countryFor) : gatherNamesakes(group, countryFor);
    return gathered.map((one) => ({ ...one, key }));
  });
}

type CountryFor = (cell: Cell) => string | undefined;

const byCountry = (group: readonly Cell[], countryFor: CountryFor): Map<string, Cell[]> =>
  groupBy(
    group.filter((cell) => countryFor(cell)),
    (cell) => countryFor(cell) ?? "",
  );

/** Bodies of one name that says which it is: one, whoever tells its country, unless two countries are told. */
function gatherThemselves(group: readonly Cell[], countryFor: CountryFor): Gathered[] {
  const known = [...byCountry(group, countryFor).values()];
  const untold = group.filter((cell) => !countryFor(cell));
  const segments = [...known, untold].filter(({ length }) => length > 0);
  return known.length > 1 ? segments.map((one) => ({ segments: [one] })) : [{ segments }];
}

/** Bodies of one name that many have: one a country; those that tell none join the only one of their newsletter. */
function gatherNamesakes(group: readonly Cell[], countryFor: CountryFor): Gathered[] {
  const known = byCountry(group, countryFor);
  const series = new Map<string, Set<string>>();
  for (const [country, members] of known) for (const cell of members) enter(series, cell.series, country);
  const untold = groupBy(
    group.filter((cell) => !countryFor(cell)),
    (cell) => only(series.get(cell.series)) ?? "",
  );
  const placed = Array.from(known, ([country, members]): Gathered => {
    const joined = untold.get(country);
    return { segments: joined ? [members, joined] : [members], country };
  });
  const apart = groupBy(untold.get("") ?? [], ({ series: scope }) => scope);
  return [...placed, ...Array.from(apart, ([scope, members]) => ({ segments: [members], scope }))];
}

/** The body that an acronym means to everybody. */
function commonlyKnown(acronym: string): Identity | undefined {
  const known = knownBody(acronym);
  if (!known) return undefined;
  const { country } = known;
  const name = withoutCountry(known.name, country);
  // Unions of states bear common words in their names and are known all the same.
  return { key: nameKey(name), isItself: !country || isDistinctive(name), ...(country ? { country } : {}) };
}

/** Bodies known by an acronym alone, with the only full name that it has in their newsletter, or to everybody. */
function expandAcronyms(cells: readonly Cell[]): Map<Cell, Identity> {
  const full = new Map<string, Map<string, Cell>>();
  const inSeries = ({ series, acronym = "" }: Cell): string => `${series}\t${acronymKey(acronym)}`;
  const [short, long] = [true, false].map((isShort) =>
    cells.filter((cell) => cell.acronym && cell.isShort === isShort),
  );
  for (const cell of long ?? []) {
    const names = full.get(inSeries(cell)) ?? new Map<string, Cell>();
    full.set(inSeries(cell), names.set(`${cell.key}\t${cell.country ?? ""}`, cell));
  }
  const expanded = new Map<Cell, Identity>();
  for (const cell of short ?? []) {
    const target = only(full.get(inSeries(cell))?.values()) ?? commonlyKnown(cell.acronym ?? "");
    if (target && (!cell.country || target.country === cell.country)) expanded.set(cell, target);
  }
  return expanded;
}

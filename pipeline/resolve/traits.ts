// What is counted of the namings of one thing, so that they need not be kept: which values, how often, where first.
import { compareEdtf, parseEdtf } from "../core/edtf.ts";
import { compareText } from "../core/keys.ts";
import { remember, spelling } from "../core/remember.ts";
import type { Edtf } from "../flow.ts";
import { countryNamed } from "./country.ts";
import { dateOf, type Home } from "./dossier.ts";
import { isAcronym } from "./name-key.ts";
import type { Naming } from "./naming.ts";

export interface Counted {
  readonly value: string;
  readonly count: number;
  /** Whether any naming that gives it stands in a text. */
  readonly isRead: boolean;
}

interface Entry {
  readonly value: string;
  count: number;
  isRead: boolean;
  /** The number of the naming that first gave it. */
  at: number;
}

/** What is counted value by value. */
export type TraitName =
  | "forms"
  | "countries"
  | "usualNames"
  | "toldAcronyms"
  | "usedAcronyms"
  | "subtypes"
  | "family"
  | "given"
  | "honorific";

/** The traits of namings that are one thing beyond doubt: plain data, so that they can lie on a disk. */
export interface Traits {
  /** Values with how often each occurs. Most things have one or two of a kind, so a list is the least that holds them. */
  readonly tallies: { [name in TraitName]?: Entry[] };
  /** Mentions; what is only implied does not count. */
  mentions: number;
  firstSeen?: Edtf;
  lastSeen?: Edtf;
  /** The first naming: its number, the document's short name, and where it stands there. */
  readonly first: { readonly at: number; readonly slug: string; readonly start?: number };
}

export function traitsFrom({ span }: Naming, { slug }: Home, at: number): Traits {
  return { tallies: {}, mentions: 0, first: { at, slug, ...(span ? { start: span.start } : {}) } };
}

export function count(
  { tallies }: Traits,
  name: TraitName,
  value: string | undefined,
  at: number,
  isRead = true,
): void {
  if (value === undefined || value === "") return;
  const entries = tallies[name] ?? [];
  tallies[name] = entries;
  const known = entries.find((entry) => entry.value === value);
  if (!known) entries.push({ value: spelling(value), count: 1, at, isRead });
  else {
    known.count++;
    if (isRead) known.isRead = true;
  }
}

/** Counts all that a naming tells. */
export function countNaming(traits: Traits, naming: Naming, at: number): void {
  const { name, acronym, person, span } = naming;
  count(traits, "forms", name, at, span !== undefined);
  count(traits, "usualNames", countryNamed(naming)?.name, at);
  if (isAcronym(name)) count(traits, "usedAcronyms", name, at);
  if (acronym && isAcronym(acronym)) count(traits, "toldAcronyms", acronym, at);
  count(traits, "subtypes", naming.subtype, at);
  for (const part of ["family", "given", "honorific"] as const) count(traits, part, person?.[part], at);
  if (naming.mentioned) traits.mentions++;
  see(traits, dateOf(naming.home, naming.article));
}

/** Takes the date of an article or issue that names it. */
function see(traits: Traits, date: Edtf | undefined): void {
  if (date === undefined || valueIn(date).value === undefined) return;
  if (traits.firstSeen === undefined || byDate(date, traits.firstSeen) < 0) traits.firstSeen = date;
  if (traits.lastSeen === undefined || byDate(date, traits.lastSeen) > 0) traits.lastSeen = date;
}

/** The values of several, which count as told at once: in the order in which each came first. */
function joined(tallies: readonly (readonly Entry[] | undefined)[]): readonly Counted[] {
  const told = tallies.filter((tally) => tally !== undefined);
  const [only, ...more] = told;
  if (more.length === 0) return only ?? [];
  const all = new Map<string, Entry>();
  for (const tally of told)
    for (const entry of tally) {
      const known = all.get(entry.value);
      if (!known) all.set(entry.value, { ...entry });
      else {
        known.count += entry.count;
        known.at = Math.min(known.at, entry.at);
        known.isRead ||= entry.isRead;
      }
    }
  return [...all.values()].sort((a, b) => a.at - b.at);
}

const valueIn = remember((edtf: string) => ({ value: parseEdtf(edtf) }));

/** The order of dates, of equal ones by their spelling. */
export function byDate(a: Edtf, b: Edtf): number {
  const one = valueIn(a).value;
  const other = valueIn(b).value;
  return (one && other ? compareEdtf(one, other) : 0) || compareText(a, b);
}

/** Some traits told at once, after what was told before them. */
export type Segments = readonly (readonly Traits[])[];

/** The values of a trait over segments, each in the order in which it came first. */
export function counted(segments: Segments, name: TraitName): Counted[] {
  const all = new Map<string, { value: string; count: number; isRead: boolean }>();
  for (const segment of segments)
    for (const { value, count, isRead } of joined(segment.map(({ tallies }) => tallies[name]))) {
      const known = all.get(value);
      if (!known) all.set(value, { value, count, isRead });
      else {
        known.count += count;
        known.isRead ||= isRead;
      }
    }
  return [...all.values()];
}

/** The value that occurs most often; of several, the first. */
export function commonest(values: readonly Counted[]): string | undefined {
  let best: Counted | undefined;
  for (const value of values) if (!best || value.count > best.count) best = value;
  return best?.value;
}

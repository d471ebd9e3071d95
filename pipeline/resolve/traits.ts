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

/** Values with how often each occurs. Most things have one or two of a kind, so a list is the least that holds them. */
export class Tally {
  readonly #entries: Entry[] = [];

  add(value: string, at: number, isRead = true): void {
    const known = this.#entries.find((entry) => entry.value === value);
    if (!known) this.#entries.push({ value: spelling(value), count: 1, at, isRead });
    else {
      known.count++;
      if (isRead) known.isRead = true;
    }
  }

  /** The values of several, which count as told at once: in the order in which each came first. */
  static joined(tallies: readonly (Tally | undefined)[]): Counted[] {
    const told = tallies.filter((tally) => tally !== undefined);
    const [only, ...more] = told;
    if (more.length === 0) return only ? [...only.#entries] : [];
    const all = new Map<string, Entry>();
    for (const tally of told)
      for (const entry of tally.#entries) {
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

/** The traits of namings that are one thing beyond doubt. */
export class Traits {
  readonly #tallies = new Map<TraitName, Tally>();
  /** Mentions; what is only implied does not count. */
  mentions = 0;
  firstSeen?: Edtf;
  lastSeen?: Edtf;
  /** The first naming: its number, document and place. */
  readonly first: { readonly at: number; readonly home: Home; readonly start: number | undefined };

  constructor(naming: Naming, home: Home, at: number) {
    this.first = { at, home, start: naming.span?.start };
  }

  tally(name: TraitName): Tally | undefined {
    return this.#tallies.get(name);
  }

  count(name: TraitName, value: string | undefined, at: number, isRead = true): void {
    if (value === undefined || value === "") return;
    const tally = this.#tallies.get(name) ?? new Tally();
    this.#tallies.set(name, tally);
    tally.add(value, at, isRead);
  }

  /** Counts all that a naming tells. */
  add(naming: Naming, at: number): void {
    const { name, acronym, person, span } = naming;
    this.count("forms", name, at, span !== undefined);
    this.count("usualNames", countryNamed(naming)?.name, at);
    if (isAcronym(name)) this.count("usedAcronyms", name, at);
    if (acronym && isAcronym(acronym)) this.count("toldAcronyms", acronym, at);
    this.count("subtypes", naming.subtype, at);
    for (const part of ["family", "given", "honorific"] as const) this.count(part, person?.[part], at);
    if (naming.mentioned) this.mentions++;
    this.see(dateOf(naming.home, naming.article));
  }

  /** Takes the date of an article or issue that names it. */
  see(date: Edtf | undefined): void {
    if (date === undefined || valueIn(date).value === undefined) return;
    if (this.firstSeen === undefined || byDate(date, this.firstSeen) < 0) this.firstSeen = date;
    if (this.lastSeen === undefined || byDate(date, this.lastSeen) > 0) this.lastSeen = date;
  }
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
    for (const { value, count, isRead } of Tally.joined(segment.map((traits) => traits.tally(name)))) {
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

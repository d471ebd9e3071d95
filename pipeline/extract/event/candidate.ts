// What a clause or a noun phrase tells, before dates, places and names are settled: a candidate for an event.
import type { AnnotatedBlock, Mention } from "../../flow.ts";
import type { Company } from "../../lexicon/event-company.ts";
import type { EventType, Role } from "../../model/codes.ts";
import type { NounPhrase } from "../clause/phrase.ts";
import { governedOf, type PrepositionalPhrase } from "../clause/prepositional.ts";
import type { SentenceUnits } from "../clause/unit.ts";
import type { Clause, SentenceClauses } from "../clause.ts";

/** A sentence of an article, with all that is read in it. */
export interface Told {
  readonly block: AnnotatedBlock;
  /** Place of the sentence in its article. */
  readonly order: number;
  readonly firstOfBlock: boolean;
  readonly sentence: SentenceUnits;
  readonly reading: SentenceClauses;
  /** The first row of the table in which it stands. */
  readonly header: AnnotatedBlock | undefined;
}

export interface Part {
  readonly role: Role;
  readonly phrase: NounPhrase;
}

export interface Candidate {
  readonly type: EventType;
  readonly told: Told;
  /** The clause that tells it, where a verb does. */
  readonly clause: Clause | undefined;
  /** The trigger's words: units [from, to) of the sentence. */
  readonly from: number;
  readonly to: number;
  /** The event itself, or what is signed, launched, given. */
  readonly theme: NounPhrase | undefined;
  readonly parts: readonly Part[];
  /** Phrases that tell where, by their role. */
  readonly places: readonly NounPhrase[];
  /** Other phrases of the clause that may tell where. */
  readonly phrases: readonly PrepositionalPhrase[];
  /** Told as an event only with a date of its own. */
  readonly dated?: boolean;
  /** Tells more of the gathering told last, and is no event by itself. */
  readonly again?: boolean;
  /** "the next one": of the type of the gathering told last. */
  readonly another?: boolean;
  /** The types of which the last event told is meant, where it may be more than gatherings. */
  readonly of?: ReadonlySet<EventType>;
  /** The day told above it, by a heading or by what opens its list. */
  readonly day?: Mention;
  /** The last day that another verb tells: "The forum, which opened on Monday, ends today". */
  readonly closing?: Mention;
  /** Where the text begins that tells it, if in a sentence before: "Seals are back. This was reported by A". */
  readonly since?: number;
  readonly rule: string;
  readonly confidence: number;
}

/** A candidate that a noun phrase tells without a verb, with nothing around it yet. */
export const toldBy = (
  told: Told,
  phrase: NounPhrase,
): Omit<Candidate, "type" | "theme" | "rule" | "confidence"> => ({
  told,
  clause: undefined,
  from: phrase.start,
  to: phrase.end,
  parts: [],
  places: [],
  phrases: [],
});

/** A candidate that tells who had a part in the event told last, of the types that a word for the role is told of. */
export const companyAt = (
  told: Told,
  { types, role }: Company,
  members: readonly NounPhrase[],
  { clause, from, to }: Pick<Candidate, "clause" | "from" | "to">,
): Candidate => ({
  told,
  clause,
  type: [...types][0] ?? "Meeting",
  from,
  to,
  theme: undefined,
  parts: members.map((phrase) => ({ role, phrase })),
  places: [],
  phrases: [],
  again: true,
  of: types,
  rule: "event-company",
  confidence: 0.82,
});

/** The name that stands for a theme: its own mention, else the first name in its of-phrase. */
export function nameOfTheme(theme: NounPhrase | undefined): Mention | undefined {
  if (!theme) return undefined;
  if (theme.mention) return theme.mention;
  return governedOf(theme).find(({ mention }) => mention !== undefined)?.mention;
}

/** "the meeting", "the ceremony": speaks of an event that was told before. */
export const isAnaphoric = (theme: NounPhrase | undefined): boolean =>
  theme !== undefined &&
  !theme.mention &&
  !theme.classes.has("quoted") &&
  theme.attributive.length === 0 &&
  theme.complements.length === 0 &&
  (["the", "this", "that", "its", "their"].includes(theme.determiner) || isAllSittings(theme));

/** "Sittings were held at", "All sessions took place in": parts of the gathering told before. */
const isAllSittings = ({ determiner, head, modifiers }: NounPhrase): boolean =>
  (determiner === "" || determiner === "all") &&
  modifiers.length === 1 &&
  SITTINGS.test(modifiers[0]?.lower ?? "") &&
  head !== modifiers[0]?.lower;

const SITTINGS =
  /^(?:sittings|sessions|meetings|discussions|deliberations|proceedings|lessons|lectures|classes)$/;

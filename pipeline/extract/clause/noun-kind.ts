// What a noun phrase with what belongs to it names: the holder of a post, the talks of a day of talks, works by what is done.
import { wordSet } from "../../core/word-set.ts";
import { nounReading } from "../../lexicon/event-noun.ts";
import { isHonorific, type VerbStart } from "./head.ts";
import type { Complement, NounPhrase } from "./phrase.ts";
import type { Unit } from "./unit.ts";

/** What the phrase behind a noun makes of the whole: "Director of Research Prof. A" is A, "a day of talks" talks; undefined elsewhere. */
export function named(
  units: readonly Unit[],
  bare: NounPhrase,
  { complements, end }: Pick<NounPhrase, "complements" | "end">,
): NounPhrase | undefined {
  const holder = holderBehind(units, bare, complements[0]);
  if (holder) return { ...bare, mention: holder, end };
  const [governed] = complements[0]?.phrases ?? [];
  if (!governed) return undefined;
  const isStretch = governed.classes.has("talks") && STRETCHES.has(bare.head) && !governed.mention;
  const isEdition = governed.mention?.type === "EVENT" && bare.head.endsWith("edition");
  const isDeed = ["deed", "document", "compact", "accord"].some((name) => governed.classes.has(name));
  const isRenewal = isDeed && RENEWALS.has(bare.head) && bare.determiner !== "a";
  return isStretch || isEdition || isRenewal || isTitled(bare, governed)
    ? { ...governed, start: bare.start, determiner: bare.determiner }
    : undefined;
}

/** The classes that what is behind a noun gives to it: "Two of the guests" are guests. */
export function classesOf(
  units: readonly Unit[],
  bare: NounPhrase,
  behind: Complement | undefined,
): ReadonlySet<string> | undefined {
  const [governed] = behind?.phrases ?? [];
  const number =
    bare.mention?.type === "QUANTITY" ||
    (bare.headEnd === bare.start + 1 && units[bare.start]?.pos === "NUM") ||
    (isOneInRow(bare) && behind?.preposition === "of");
  return number || isPrizeOf(bare, governed) ? governed?.classes : isDoing(bare) ? WORKS : undefined;
}

/** "Director of Research Prof. A": the field of a post without an article, and right behind it the holder. */
function holderBehind(
  units: readonly Unit[],
  bare: NounPhrase,
  behind: Complement | undefined,
): NounPhrase["mention"] {
  const [field, ...others] = behind?.phrases ?? [];
  if (!field || others.length > 0 || !bare.classes.has("post") || field.mention?.type !== "PERSON")
    return undefined;
  const first = units[field.start];
  const isField = first !== undefined && /^\p{Lu}/u.test(first.text) && !isHonorific(first);
  return isField && field.start < field.headEnd - 1 ? field.mention : undefined;
}

/** "the first of four cranes", "the last of the bridges" */
const isOneInRow = ({ mention, reading, determiner, head, modifiers }: NounPhrase): boolean =>
  !mention && !reading && determiner === "the" && modifiers.length === 1 && IN_ROW.has(head);

const IN_ROW = wordSet(
  "first second third fourth fifth sixth seventh eighth ninth tenth last largest biggest newest oldest latest",
);

/** "the Friends of the Book Prize", "the Baker of the Year award": the prize's own name begins before "of". */
const isPrizeOf = ({ mention, reading, modifiers }: NounPhrase, inner: NounPhrase | undefined): boolean =>
  !mention &&
  inner?.classes.has("prize") === true &&
  (!reading || (inner.modifiers.length > 1 && inner.modifiers[0]?.text === "Year")) &&
  /^\p{Lu}/u.test(modifiers.at(-1)?.text ?? "");

/** "delivered the Rights of Nature Lecture": a lecture's own name begins before "of". */
const isTitled = ({ mention, reading, modifiers, determiner }: NounPhrase, inner: NounPhrase): boolean =>
  !mention &&
  (!reading || /^\p{Lu}/u.test(modifiers[0]?.text ?? "")) &&
  inner.type === "Speech" &&
  !inner.mention &&
  inner.determiner === "" &&
  determiner !== "a" &&
  inner.modifiers.length > 1 &&
  [...modifiers, ...inner.modifiers].every(({ text }) => /^\p{Lu}/u.test(text));

/** "signed the renewal of the exchange agreement": what is signed is the agreement. */
const RENEWALS = wordSet("renewal extension prolongation continuation");
/** "hours of talks", "a day of negotiations": how long they took; so "the tenth edition of the Forum" is the Forum. */
const STRETCHES = wordSet("hour day week month hours days weeks months round rounds");

/** "the digging of the tunnel": works, by what is done. */
const isDoing = ({ mention, reading, determiner, head }: NounPhrase): boolean =>
  !mention && !reading && determiner === "the" && /[a-z]{3}ing$/.test(head);

const WORKS: ReadonlySet<string> = new Set(["works"]);

/** "Works on the roof began": a known noun that the tagger took for a verb, at the head of a sentence. */
export const isNounLikeVerb = (units: readonly Unit[], start: number, isVerb: VerbStart): boolean =>
  (start === 0 || /^(?:;|had|has|have|['’]s)$/.test(units[start - 1]?.lower ?? "")) &&
  units[start]?.pos === "VERB" &&
  !isVerb(start) &&
  nounReading(units[start]?.lower ?? "") !== undefined;

/** "A, Managing Director, for B": a capital in -ing that opens a post. */
export const isTitle = (units: readonly Unit[], start: number, isVerb: VerbStart): boolean =>
  (/^[A-Z][a-z]+ing$/.test(units[start]?.text ?? "") &&
    !isVerb(start) &&
    nounReading(units[start + 1]?.lower ?? "")?.classes.has("post") === true) ||
  // "Miss A": a title, whatever the tagger says.
  (units[start]?.text === "Miss" && units[start + 1]?.mention?.type === "PERSON");

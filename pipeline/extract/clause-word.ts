// The closed classes of English words that the reading of clauses rests on.
import type { Unit } from "./clause-unit.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

export const PREPOSITIONS = set(
  "of in at on by with from to for between among under during within into over through along after before since until till upon about against towards toward near as than behind per via amid alongside despite following across around beyond throughout worth",
);
export const DETERMINERS = set(
  "the a an this that these those its their his her our my your each every both all some any no another such",
);
export const PRONOUNS = set("he she they it we i you who him them");
export const RELATIVES = set("who which that whom where whose when");
export const BE = set("am is are was were be been being");
export const HAVE = set("have has had having");
export const MODALS = set("will shall would could can may might must should");
const UNREAL = set("would could can may might must should");
const DO = set("do does did");
export const NEGATIONS = set("not never n't hardly nor neither without no");
const JOINTS = set(", ; and or & nor");

export const isPreposition = (unit: Unit | undefined): boolean =>
  unit !== undefined && !unit.mention && PREPOSITIONS.has(unit.lower);

export const isJoint = (unit: Unit | undefined): boolean => unit !== undefined && JOINTS.has(unit.lower);

export const isAuxiliary = (unit: Unit | undefined): boolean =>
  unit !== undefined &&
  !unit.mention &&
  (BE.has(unit.lower) || HAVE.has(unit.lower) || MODALS.has(unit.lower) || DO.has(unit.lower));

export const isUnreal = (unit: Unit): boolean => UNREAL.has(unit.lower);
export const isDo = (unit: Unit): boolean => DO.has(unit.lower);

export const isDate = (unit: Unit | undefined): boolean => unit?.mention?.type === "DATE";

export const isAdverb = (unit: Unit | undefined): boolean =>
  unit !== undefined &&
  !unit.mention &&
  !PREPOSITIONS.has(unit.lower) &&
  (unit.pos === "ADV" ||
    unit.lower === "also" ||
    /[a-z]{3}ly$/.test(unit.lower) ||
    unit.lower === "together") &&
  unit.lower !== "family" &&
  unit.lower !== "assembly";

/** Whether a noun phrase may begin here. */
export function opensPhrase(unit: Unit | undefined): boolean {
  if (!unit) return false;
  if (unit.mention) return unit.mention.type !== "DATE";
  if (unit.quoted || DETERMINERS.has(unit.lower)) return true;
  if (PREPOSITIONS.has(unit.lower) || RELATIVES.has(unit.lower) || isAuxiliary(unit)) return false;
  if (PRONOUNS.has(unit.lower)) return true;
  return (
    unit.pos === "NOUN" ||
    unit.pos === "PROPN" ||
    unit.pos === "ADJ" ||
    unit.pos === "NUM" ||
    unit.pos === "DET"
  );
}

// When "today" is the day itself and not nowadays: behind what was done ("announced today") or before it ("today received the envoy").
import { wordSet } from "../../core/word-set.ts";
import type { Atom } from "../number/atoms.ts";

/** What is done on one day, or begins and ends on it. */
const DAY_VERBS = wordSet(
  "opens ends starts begins closes retires leaves departs arrives launches signs meets celebrates returns concludes expires",
);

/** Acts of one day in the past tense; "called" and "known" are none, for what is called so is called so nowadays. */
const ACTS = wordSet(
  "received welcomed met visited signed initialled ratified opened reopened inaugurated launched unveiled announced presented awarded conferred honoured honored decorated handed adopted approved endorsed published released issued appointed elected named swore addressed told confirmed concluded arrived departed left attended hosted chaired toured summoned accepted condemned paid took held",
);

/** Whether the word before or the words behind "today" tell what was done on it. */
export const isThisDay = (atoms: readonly Atom[], at: number): boolean =>
  isDone(atoms[atoms[at - 1]?.lower === "here" ? at - 2 : at - 1]) ||
  /^(?:until|till)$/.test(atoms[at + 1]?.lower ?? "") ||
  isActing(atoms, at) ||
  isLastOfAct(atoms, at);

/** "in today's issue", "at today's sitting": what there is one of on a day. */
export const isOwnedByDay = (atoms: readonly Atom[], at: number): boolean =>
  /^['’]$/.test(atoms[at + 1]?.text ?? "") &&
  atoms[at + 2]?.text === "s" &&
  /^(?:issue|edition|sitting|session|ceremony|vote|signing)$/.test(atoms[at + 3]?.lower ?? "");

const isDone = (verb: Atom | undefined): boolean =>
  verb !== undefined && ((verb.pos === "VERB" && verb.lower.endsWith("ed")) || DAY_VERBS.has(verb.lower));

/** "The Minister, A, today received B"; "the bridge today visited by many" and "the house, today named Villa Rosa" are no acts of the day. */
function isActing(atoms: readonly Atom[], at: number): boolean {
  const verb = atoms[at + 1]?.lower ?? "";
  const object = atoms[at + 2];
  if (!ACTS.has(verb) || !object || object.kind !== "word") return false;
  if (/^(?:by|as|in|at|on|from|with)$/.test(object.lower)) return false;
  return verb !== "named" && verb !== "held" ? true : /^(?:a|an|the|its|his|her|their)$/.test(object.lower);
}

/** Words between what was done and "today" at a sentence's end. */
const FAR = 25;

/** "issued the Guidelines on Wells today.", "held its meeting today with A in the chair": the last verb before it is an act, and no figure tells another time. */
function isLastOfAct(atoms: readonly Atom[], at: number): boolean {
  if (!/^(?:[.;!]?|with|under|following|after)$/.test(atoms[at + 1]?.text ?? "")) return false;
  for (let before = at - 1; before >= Math.max(0, at - FAR); before--) {
    const atom = atoms[before];
    if (atom === undefined || /^[.;!?,\d]/.test(atom.text) || NOWADAYS.test(atom.lower)) return false;
    if (ACTS.has(atom.lower)) return isFiniteAct(atoms, before) && !hasYear(atoms, before);
    if (isVerb(atom)) return false;
  }
  return false;
}

/** "still the largest today", "who work there today", "twice as small as today" */
const NOWADAYS = /^(?:still|who|which|that|as|than|like|home|now|there|where)$/;

/** "In 1950 monks opened the hall": the sentence tells another time. */
function hasYear(atoms: readonly Atom[], act: number): boolean {
  for (let at = act - 1; at >= 0 && !/^[.;!?]$/.test(atoms[at]?.text ?? ""); at--)
    if (/^\d{4}$/.test(atoms[at]?.text ?? "")) return true;
  return false;
}

/** Words of a name are taken for verbs: "Wells and Springs". */
const isVerb = ({ pos, text, lower }: Atom): boolean => (pos === "VERB" || pos === "AUX") && text === lower;

/** "the rules adopted by the Board are old": not what stands behind a noun without an object of its own. */
const isFiniteAct = (atoms: readonly Atom[], at: number): boolean =>
  !/^(?:by|as|in|at|on|under)$/.test(atoms[at + 1]?.lower ?? "") || atoms[at - 1]?.pos === "AUX";

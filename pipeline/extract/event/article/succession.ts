// Who goes and who comes: whoever leaves a post in the words beside an appointment is the predecessor there.
import { wordSet } from "../../../core/word-set.ts";
import type { EventDraft, Reference } from "../../../flow.ts";
import type { Unit } from "../../clause/unit.ts";
import { keyOf } from "../../participant/memory.ts";
import type { Candidate } from "../candidate.ts";
import type { Draft } from "./draft.ts";

/** Rules of verbs that tell that somebody leaves. */
const LEAVES =
  /^event-verb-(?:(?:resign|retire|leave|quit|bow|vacate|relinquish|abdicate|dismiss|sack|fire|oust|unseat|depose|remove|recall|discharge|tender|submit|lose|clear|complete|finish|end|conclude|reach|expire|lapse|bid|say|part|wave|farewell|lay|hang|call|draw)\b|(?:step|stand)-(?:down|aside)|give-(?:up|over|way|notice|a)|take-(?:her-|his-|early-)?(?:leave|retirement)|go-(?:into|on)-retirement|enter-retirement|hand-(?:over-)?(?:the|in|her|his|to|office|command)|pass-)/;
const LEAVING = wordSet("resign retire leave step stand");
/** Characters of the source between the sentences of one who comes and one who goes, at most. */
const NEAR = 40;

interface Change {
  readonly draft: Draft;
  readonly leaves: boolean;
}

/** What two references have in common where they are of the same. */
export type Identity = (reference: Reference) => string;

const CHOICE = /^event-verb-(?:elect|re-elect|choose|appoint|name|nominate|select|designate|pick|vote)\b/;

/** Where some take a post: the day they take office rather than the day they were chosen, where both were told last. */
export function officeOf(
  drafts: readonly Draft[],
  appointees: ReadonlySet<string>,
  identity: Identity,
): Draft | undefined {
  const theirs = drafts
    .filter(
      (draft) =>
        changeOf(draft)?.leaves === false &&
        draft.participants.some(({ agent, role }) => role === "appointee" && appointees.has(identity(agent))),
    )
    .slice(-2);
  return theirs.findLast(({ type }) => !CHOICE.test(type.rule)) ?? theirs.at(-1);
}

/** Where somebody's predecessor belongs, who is told of an appointment: the taking of office that was told beside it. */
export const withPredecessor = (
  drafts: readonly Draft[],
  draft: Draft,
  parts: EventDraft["participants"],
  identity: Identity,
): Draft =>
  draft.type.value === "Appointment" && parts.length > 0 && parts.every(({ role }) => role === "participant")
    ? (officeOf(drafts, appointeesOf(draft, identity), identity) ?? draft)
    : draft;

/** Who is appointed, by identity. */
export const appointeesOf = (
  { participants }: Pick<Draft, "participants">,
  identity: Identity,
): ReadonlySet<string> =>
  new Set(participants.filter(({ role }) => role === "appointee").map(({ agent }) => identity(agent)));

/** Notes whoever leaves as the predecessor of who comes, where the two are told side by side and no other post is named. */
export function succeed(
  drafts: readonly Draft[],
  draft: Draft,
  candidate: Candidate,
  identity: Identity,
): void {
  const own = changeOf(draft);
  const last = drafts.at(-1);
  const before = last && changeOf(last);
  if (!own || !before || own.leaves === before.leaves || namesPost(candidate) || isAdmission(candidate))
    return;
  const { view } = candidate.told.block.block;
  const isApart = draft.span.start - before.draft.span.end > NEAR;
  if (isApart || before.draft.span.start < view.toSource(0, 1).start) return;
  const [told, going] = own.leaves ? [before.draft, draft] : [draft, before.draft];
  const coming = officeOf(drafts, appointeesOf(told, identity), identity) ?? told;
  const left = going.participants.filter(({ role }) => role === "appointee");
  if (left.length !== 1 || appointees(coming) !== 1) return;
  if (own.leaves && isOfAnother(candidate, told, identity)) return;
  // "He follows A, who left in May. The Academy elected B": whom somebody else follows leaves nothing to B.
  if (left.some(({ agent }) => isFollowed(drafts, coming, agent, identity))) return;
  const known = new Set(coming.participants.map(({ agent }) => keyOf(agent)));
  const others = left.filter(({ agent }) => !known.has(keyOf(agent)));
  coming.participants = [
    ...coming.participants,
    ...others.map((part) => ({ ...part, role: "participant" as const, rule: "event-predecessor" })),
  ];
}

/** "A was promoted. B is the new head, having taken over from C, whose term ended": who leaves is followed by whom the sentence begins with. */
function isOfAnother({ told, clause }: Candidate, coming: Draft, identity: Identity): boolean {
  if (clause?.verb.relative === undefined) return false;
  const start = clause.subject[0]?.start ?? clause.verb.start;
  const isPerson = ({ mention }: Unit): boolean => mention?.type === "PERSON";
  const first = told.sentence.units.find(isPerson)?.mention;
  const leaver = told.sentence.units.slice(0, start + 1).findLast(isPerson)?.mention;
  return (
    first !== undefined &&
    first !== leaver &&
    !appointeesOf(coming, identity).has(identity({ mention: first.id }))
  );
}

const isFollowed = (
  drafts: readonly Draft[],
  coming: Draft,
  leaver: Reference,
  identity: Identity,
): boolean =>
  drafts.some(
    (draft) =>
      draft !== coming &&
      draft.type.value === "Appointment" &&
      draft.participants.some(
        ({ agent, role, rule }) =>
          role === "participant" && rule !== "event-predecessor" && identity(agent) === identity(leaver),
      ),
  );

/** "was elected to the Academy": no post that anybody had before. */
const isAdmission = ({ clause }: Candidate): boolean =>
  clause?.verb.lemma === "elect" &&
  clause.phrases.some(
    ({ preposition, phrases }) =>
      /^(?:to|into)$/.test(preposition) && phrases.some(({ mention }) => mention?.type === "ORGANIZATION"),
  );

/** "Her predecessor, X, left in March": the day is not that on which she was appointed. */
export const isPredecessor = ({ type }: Draft, { rule, parts }: Candidate): boolean =>
  type.value === "Appointment" &&
  rule === "event-company" &&
  parts.some(({ role }) => role === "participant");

const appointees = ({ participants }: Draft): number =>
  participants.filter(({ role }) => role === "appointee").length;

/** Whether a rule tells that somebody leaves a post. */
export const leavesBy = (rule: string): boolean => rule === "event-last-day" || LEAVES.test(rule);

function changeOf(draft: Draft): Change | undefined {
  if (draft.type.value !== "Appointment") return undefined;
  return { draft, leaves: leavesBy(draft.type.rule) };
}

/** "A, head of the Library, retired", "retired as head": of another post than that told before; "A, Director since 2012," of the same. */
const namesPost = ({ clause }: Candidate): boolean =>
  LEAVING.has(clause?.verb.lemma ?? "") &&
  (clause?.phrases.some(({ preposition }) => preposition === "as" || preposition === "from") === true ||
    clause?.subject.some(
      ({ classes, complements, attributive }) =>
        classes.has("post") && complements.length + attributive.length > 0,
    ) === true);

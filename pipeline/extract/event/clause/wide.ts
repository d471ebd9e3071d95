// Readings of the trigger lexicon that the words beside the verb take back: "learned that the price had fallen", "secured the agreement of the farmers".
import type { Trigger } from "../../../lexicon/event-trigger.ts";
import { isDate } from "../../clause/word.ts";
import type { Clause } from "../../clause.ts";
import type { Told } from "../candidate.ts";
import { isTooFree } from "./too-free.ts";
import { isTooLoose } from "./too-loose.ts";

/** Whether a clause fits a row of the lexicon by its words, and tells something else. */
export const isTooWide = (told: Told, trigger: Trigger, clause: Clause): boolean =>
  isNews(told, trigger, clause) ||
  isFittedOn(trigger, clause) ||
  isLifesWay(trigger, clause) ||
  isDealtWith(trigger, clause) ||
  isNoStudio(trigger, clause) ||
  isNoGuest(trigger, clause) ||
  isTooFree(told, trigger, clause) ||
  isTooLoose(told, trigger, clause);

/** "learned on 3 May that the price had fallen", "learned of the fire": heard, and no course. */
const isNews = ({ sentence: { units } }: Told, { type, verb }: Trigger, { verb: { end } }: Clause): boolean =>
  type === "Exchange" &&
  verb === "learn" &&
  units.some(
    ({ lower, mention }, at) =>
      at >= end && !mention && (lower === "that" || lower === "of") && (at === end || isDate(units[at - 1])),
  );

/** "will install a new governor on the engine": a part of a machine. */
const isFittedOn = ({ verb, needs }: Trigger, { object, subject, phrases }: Clause): boolean =>
  verb === "install" &&
  needs.includes("newpost") &&
  [...phrases, ...[...object, ...subject].flatMap(({ complements }) => complements)].some(
    ({ preposition, phrases: [where] }) =>
      /^(?:on|onto|in)$/.test(preposition) && where !== undefined && !where.mention,
  );

/** "Her career path took her to the Institute": no journey. */
const isLifesWay = ({ type, subjectNeeds }: Trigger, { subject: [way] }: Clause): boolean =>
  type === "Visit" &&
  subjectNeeds.includes("way") &&
  way?.modifiers.some(({ lower }) =>
    /^(?:career|life|life's|professional|academic|educational|scientific)$/.test(lower),
  ) === true;

/** "deals with the mail": what somebody does every day is no talk at the gathering told last. */
const isDealtWith = ({ type, verb }: Trigger, { verb: { tense } }: Clause): boolean =>
  type === "again" && verb === "deal" && tense !== "past";

const STUDIO = /^(?:studios?|programmes?|programs?|shows?|air|broadcasts?|newsroom|series|podcast)$/;

/** "had A on its list of guests", "invited A into its jury": no talk in a studio or programme. */
const isNoStudio = ({ type, verb, subjectNeeds }: Trigger, { phrases }: Clause): boolean =>
  type === "Interview" &&
  (verb === "have" || verb === "invite") &&
  subjectNeeds.includes("newspaper") &&
  !phrases.some(
    ({ preposition, phrases: [where] }) =>
      /^(?:in|on|into)$/.test(preposition) && STUDIO.test(where?.head ?? ""),
  );

/** "saw her as a rival": only whom a house sees as its guest was there. */
const isNoGuest = ({ type, verb, required }: Trigger, { phrases }: Clause): boolean =>
  type === "Visit" &&
  verb === "see" &&
  required.has("as") &&
  !phrases.some(
    ({ preposition, phrases: [what] }) =>
      preposition === "as" && /^(?:guests?|visitors?)$/.test(what?.head ?? ""),
  );

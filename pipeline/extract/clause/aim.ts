// Infinitives that tell what was done, not only what was meant: "came to see the school", "used the occasion to pledge".
import { wordSet } from "../../core/word-set.ts";
import { isAgreed, isIntended } from "./announced.ts";
import { isMoney } from "./phrase.ts";
import type { Unit } from "./unit.ts";
import { PLANNED, type VerbGroup } from "./verb.ts";
import { GIVING, MOVING } from "./verb-class.ts";

/** What people do besides going somewhere, to do something there. */
const GATHERING = wordSet("gathered gather assembled stopped rose hurried");
const TAKING = new Set(["used", "took", "seized", "use", "take"]);
const OCCASIONS = wordSet(
  "occasion opportunity chance hour hours stay visit trip floor stage train plane bus ferry boat road podium rostrum",
);
/** Who unites or decides to found something, founds it. */
const UNITING = wordSet(
  "joined banded united teamed combined pooled merged allied grouped decided voted resolved chose",
);
const FOUNDING = wordSet("found form create establish set constitute launch");
/** Who decides, agrees or undertakes to give something, gives it. */
const DECIDING = wordSet(
  "decided voted resolved chose agreed undertook undertaken promised pledged vowed committed offered volunteered moved ruled",
);
/** Words between a verb and its aim at most. */
const FAR = 16;

/** Whether an infinitive tells for what somebody came, or what an occasion was used for. */
export function isAim(units: readonly Unit[], verb: VerbGroup, before: VerbGroup): boolean {
  if (!verb.infinitive || before.unreal || before.infinitive || units[verb.start]?.lower !== "to")
    return false;
  if (verb.start - before.end > FAR) return false;
  const main = units[before.main]?.lower ?? "";
  const lemma = verb.lemma ?? "";
  if (MOVING.has(main) || GATHERING.has(main) || (UNITING.has(main) && FOUNDING.has(lemma))) return true;
  // "led a group to found a school": whether it did is not told.
  const isFounding = FOUNDING.has(lemma);
  if (
    !isFounding &&
    LEADING.test(main) &&
    units.slice(before.end, verb.start).some(({ lower }) => GROUP.test(lower))
  )
    return true;
  if (DECIDING.has(main) && (GIVING.has(lemma) || isPutting(units, verb))) return true;
  return (
    TAKING.has(main) &&
    units.slice(before.end, verb.start).some(({ lower, mention }) => !mention && OCCASIONS.has(lower))
  );
}

/** "led a delegation to visit X": who leads a group goes with it. */
const LEADING = /^(?:leads?|led|heads?|headed|took|brought)$/;
const GROUP = /^(?:delegation|mission|team|group|party)$/;

/** "to put EUR 2 million into", "to set aside 30 million pesos for": a sum right behind makes it giving. */
const isPutting = (units: readonly Unit[], { lemma, end }: VerbGroup): boolean =>
  PUTTING.has(lemma ?? "") && units.slice(end, end + SUM_WITHIN).some(isMoney);

const PUTTING = wordSet(
  "put set plough plow pump inject pour channel stump come chip make spend direct transfer",
);
/** Words of a verb's particle and an article before a sum, at most: "come up with a further EUR 2 million". */
const SUM_WITHIN = 5;

/** "is due to be held", "are scheduled to visit": what is to come has the subject of what is planned. */
const isPlan = (
  units: readonly Unit[],
  { start, infinitive, tense }: VerbGroup,
  before: VerbGroup,
): boolean =>
  infinitive &&
  tense === "future" &&
  before.end >= start - 1 &&
  before.main < start &&
  units[start]?.lower === "to" &&
  PLANNED.has(units[start - 1]?.lower ?? "") &&
  /^(?:is|are)$/.test(units[start - 2]?.lower ?? "");

/** Whether an infinitive has the subject of the verb before it. */
export const goesOnFrom = (units: readonly Unit[], verb: VerbGroup, before: VerbGroup): boolean =>
  isAim(units, verb, before) ||
  isPlan(units, verb, before) ||
  isAgreed(units, verb, before) ||
  isIntended(units, verb, before);

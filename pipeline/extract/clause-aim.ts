// Infinitives that tell what was done, not only what was meant: "came to see the school", "used the occasion to pledge".
import type { Unit } from "./clause-unit.ts";
import type { VerbGroup } from "./clause-verb.ts";

const MOVING = new Set(
  "came come comes went go goes flew fly flies travelled traveled travel travels drove drive returned return gathered gather assembled sailed rode walked stopped crossed journeyed rose hurried".split(
    " ",
  ),
);
const TAKING = new Set(["used", "took", "seized", "use", "take"]);
const OCCASIONS = new Set(
  "occasion opportunity chance hour hours stay visit trip floor stage train plane bus ferry boat road podium rostrum".split(
    " ",
  ),
);
/** Who unites or decides to found something, founds it. */
const UNITING = new Set(
  "joined banded united teamed combined pooled merged allied grouped decided voted resolved chose".split(" "),
);
const FOUNDING = new Set("found form create establish set constitute launch".split(" "));
/** Words between a verb and its aim at most. */
const FAR = 16;

/** Whether an infinitive tells for what somebody came, or what an occasion was used for. */
export function isAim(units: readonly Unit[], verb: VerbGroup, before: VerbGroup): boolean {
  if (!verb.infinitive || before.unreal || before.infinitive || units[verb.start]?.lower !== "to")
    return false;
  if (verb.start - before.end > FAR) return false;
  const main = units[before.main]?.lower ?? "";
  if (MOVING.has(main) || (UNITING.has(main) && FOUNDING.has(verb.lemma ?? ""))) return true;
  return (
    TAKING.has(main) &&
    units.slice(before.end, verb.start).some(({ lower, mention }) => !mention && OCCASIONS.has(lower))
  );
}

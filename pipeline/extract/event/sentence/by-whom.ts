// Whether "by" behind a study tells who made it, or who did something else with what is studied.
import { triggerForms } from "../../../lexicon/event-trigger.ts";
import type { Unit } from "../../clause/unit.ts";

/** "A study of the paintings stolen by A": who did something else with what is studied wrote nothing. */
export function isByOther(units: readonly Unit[], by: number): boolean {
  const at = /^(?:up|out|down|off|over)$/.test(units[by - 1]?.lower ?? "") ? by - 2 : by - 1;
  const { lower = "", mention } = units[at] ?? {};
  const isParticiple =
    /(?:ed|en)$/.test(lower) || triggerForms(lower).some(([, form]) => form === "participle");
  return !mention && isParticiple && !WRITTEN.test(lower);
}

/** What is done with a study by those who make it. */
export const WRITTEN =
  /^(?:written|drawn|published|led|headed|directed|coordinated|supervised|conducted|carried|made|prepared|produced|authored|co-authored|compiled|presented|done|performed|undertaken|run|issued|released|submitted|edited|signed|organi[sz]ed|overseen)$/;

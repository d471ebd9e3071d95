// What is told of the last of a list before its name: "papers were read by A and, on dunes, by B", "among them C and, for the first time, D".
import type { Unit } from "./unit.ts";

/** What such an aside begins with; "in Lima" and "at noon" tell where and when, of a clause of its own. */
const OPENING =
  /^(?:on|about|for|from|as|to|after|above|not|last|lastly|finally|again|once|of|with|among|more|surprisingly|unexpectedly|naturally|notably|especially|remarkably|unusually|inevitably|perhaps|representing|speaking)$/;
/** Words of the aside, and of what leads to the name behind it, at most. */
const LONGEST = 8;
const LEAD = 4;

/** Behind the aside whose first comma stands right behind "and"; undefined where none does. */
export function joinedAsideEnd(units: readonly Unit[], at: number): number | undefined {
  const joint = units[at - 1];
  if (joint?.lower !== "and" || joint.mention || !isOpening(units[at + 1])) return undefined;
  let close = at + 1;
  while (close <= at + LONGEST && units[close] && units[close]?.lower !== ",") {
    if (isVerb(units[close]) || units[close]?.mention?.type === "DATE") return undefined;
    close++;
  }
  return units[close]?.lower === "," && isNameBehind(units, close + 1) ? close + 1 : undefined;
}

const isOpening = (unit: Unit | undefined): boolean =>
  unit !== undefined && !unit.mention && OPENING.test(unit.lower);

/** A name soon behind the comma that goes on a list, and opens no clause: no verb follows up to the next comma. */
function isNameBehind(units: readonly Unit[], from: number): boolean {
  let name = from;
  while (name < from + LEAD && units[name] && !isNamed(units[name])) {
    if (isVerb(units[name]) || units[name]?.lower === ",") return false;
    name++;
  }
  if (!isNamed(units[name])) return false;
  for (let at = name + 1; at < units.length && !/^[,;.]$/.test(units[at]?.text ?? ""); at++)
    if (isVerb(units[at])) return false;
  return true;
}

const isNamed = (unit: Unit | undefined): boolean =>
  unit?.mention?.type === "PERSON" || unit?.mention?.type === "ORGANIZATION";

const isVerb = (unit: Unit | undefined): boolean =>
  unit !== undefined &&
  !unit.mention &&
  (unit.pos === "VERB" || unit.pos === "AUX") &&
  /^[a-z]/.test(unit.text);

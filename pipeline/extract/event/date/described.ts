// The day of a deed that stands behind what describes its object: "set up a commission headed by Judge A on 3 April".
import type { SentenceUnits } from "../../clause/unit.ts";
import type { Candidate } from "../candidate.ts";
import type { Placed } from "../date.ts";

/** Participles that only say what a thing is like or who has it. */
const DESCRIBING =
  /^(?:headed|led|chaired|directed|run|managed|coordinated|composed|called|named|entitled|titled|dedicated|devoted|known|intended|designed|aimed|worth|valued)$/;
/** Words from such a participle to the day at most. */
const REACH = 12;

/** "Dr A, herself a trainee in 2009, lectured": the year of what somebody was, between commas right behind the name. */
export function isOfWhoItIs({ units }: SentenceUnits, date: number): boolean {
  if (units[date + 1]?.lower !== ",") return false;
  let comma = date - 1;
  while (comma > date - REACH && comma > 0 && units[comma]?.lower !== ",") comma--;
  if (units[comma]?.lower !== "," || !/^(?:PERSON|ORGANIZATION)$/.test(units[comma - 1]?.mention?.type ?? ""))
    return false;
  const self = /^(?:herself|himself|itself|once|formerly|then)$/.test(units[comma + 1]?.lower ?? "");
  return self || /^(?:a|an)$/.test(units[comma + 1]?.lower ?? "");
}

/** The day behind the description, where no other clause stands between. */
export const behindDescription = (candidate: Candidate, dates: readonly Placed[]): Placed | undefined =>
  behindParticiple(candidate, dates) ?? behindClosed(candidate, dates);

/** "founded Lumix, a firm that will make lamps, on 3 May": behind the comma that closes what it is or will do. */
function behindClosed(
  { told: { sentence, reading }, clause }: Candidate,
  dates: readonly Placed[],
): Placed | undefined {
  const { units } = sentence;
  const own = clause ? reading.clauses.indexOf(clause) : -1;
  const described = reading.clauses[own + 1]?.verb;
  if (!clause || described?.relative === undefined || clause.verb.tense !== "past") return undefined;
  if (described.tense !== "present" && described.tense !== "future") return undefined;
  const end = reading.clauses[own + 2]?.verb.start ?? units.length;
  return dates.find(
    ({ at }) =>
      at > described.end && at < end && units[at - 2]?.lower === "," && units[at - 1]?.lower === "on",
  );
}

function behindParticiple(
  { told: { sentence, reading }, clause }: Candidate,
  dates: readonly Placed[],
): Placed | undefined {
  const own = clause ? reading.clauses.indexOf(clause) : -1;
  const described = reading.clauses[own + 1];
  if (!clause || !described?.verb.reduced || !described.verb.passive) return undefined;
  if (!DESCRIBING.test(sentence.units[described.verb.main]?.lower ?? "")) return undefined;
  const end = reading.clauses[own + 2]?.verb.start ?? sentence.units.length;
  const reach = Math.min(end, described.verb.end + REACH);
  return dates.find(
    ({ at }) => at >= described.verb.end && at < reach && sentence.units[at - 1]?.lower === "on",
  );
}

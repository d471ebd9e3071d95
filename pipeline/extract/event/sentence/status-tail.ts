// Candidates from lines without a verb that end in how a thing stands since when: "Second ferry, the fastest of the fleet, in service since 6 May".
import { type Status, statusAt } from "../../../lexicon/event-status.ts";
import { readPhrase } from "../../clause/noun.ts";
import type { NounPhrase } from "../../clause/phrase.ts";
import type { Unit } from "../../clause/unit.ts";
import { isDate } from "../../clause/word.ts";
import type { Candidate, Told } from "../candidate.ts";

/** Units before such words at most: the thing, and what it is. */
const REACH = 16;
const SINCE = /^(?:since|from)$/;
const DASH = /^[–—-]$/;

/** The event of such a line; none elsewhere. */
export function candidatesOfTails(told: Told): Candidate[] {
  const { sentence, reading } = told;
  const { units } = sentence;
  const since = units.findIndex(({ lower }, at) => at > 1 && SINCE.test(lower) && isDate(units[at + 1]));
  if (since < 0 || since > REACH || reading.clauses.length > 0) return [];
  const status = statusBefore(units, since);
  const stop = since - (status?.words.length ?? 0);
  const theme = status && readPhrase(units, startOf(units), (at) => at === stop);
  if (!status || !theme || !isThing(theme)) return [];
  return [
    {
      told,
      clause: undefined,
      type: status.type,
      from: stop,
      to: since,
      theme,
      parts: [],
      places: [],
      phrases: theme.complements.map((complement) => ({ ...complement, at: theme.headEnd })),
      dated: true,
      rule: `event-status-tail-${status.words.join("-")}`,
      confidence: 0.8,
    },
  ];
}

/** Behind a dash, and the town that a line opens with: "OSLO. - Second ferry". */
const startOf = (units: readonly Unit[]): number =>
  units.slice(0, OPENING).findIndex(({ lower }) => DASH.test(lower)) + 1;

/** Units up to such a dash at most. */
const OPENING = 4;

/** The words right before "since" that tell how a thing stands. */
function statusBefore(units: readonly Unit[], since: number): Status | undefined {
  for (let at = Math.max(1, since - LONGEST); at < since; at++) {
    const status = statusAt((index) => (units[at + index]?.mention ? undefined : units[at + index]?.lower));
    if (status?.role === "theme" && at + status.words.length === since) return status;
  }
  return undefined;
}

/** Words of such a status at most. */
const LONGEST = 4;

/** No person, no body, no day: a thing that can be in use. */
const isThing = ({ mention, pronoun, classes }: NounPhrase): boolean =>
  !pronoun && !/^(?:PERSON|DATE|QUANTITY|PLACE)$/.test(mention?.type ?? "") && !classes.has("post");

// Candidates from the rows of tables: entries of a calendar, and posts that people take up from a day on.
import { isHonorific } from "../../clause/head.ts";
import { phraseOf } from "../../clause/phrase.ts";
import { CELL } from "../../clause/row.ts";
import { type Candidate, type Told, toldBy } from "../candidate.ts";
import { candidatesOfLines } from "./listed.ts";

/** The event that a row tells; none where it has no day. */
export function candidatesOfRow(told: Told): Candidate[] {
  const appointment = appointmentOf(told);
  if (appointment) return [appointment];
  return candidatesOfLines(told)
    .filter((candidate) => !isCount(candidate))
    .map((candidate) => ({ ...candidate, places: [...venuesOf(told), ...candidate.places] }));
}

/** "| June | 12 seminars |": a figure. */
const isCount = ({ theme, told }: Candidate): boolean =>
  theme !== undefined &&
  told.sentence.units
    .slice(theme.start, theme.headEnd)
    .some(({ mention, pos }) => mention?.type === "QUANTITY" || pos === "NUM");

/** Bodies and places that begin a cell of their own. */
const venuesOf = ({ sentence: { units } }: Told): Candidate["places"] =>
  units.flatMap(({ mention }, at) =>
    units[at - 1]?.lower === CELL && (mention?.type === "PLACE" || mention?.type === "ORGANIZATION")
      ? [phraseOf(units, at, at + 1)]
      : [],
  );

/** "| Jane Doe | Head of Security | 1 June |" below "| Name | New post | From |": who takes up a post. */
function appointmentOf(told: Told): Candidate | undefined {
  const { sentence, header } = told;
  const { units } = sentence;
  if (!header || header === told.block || units[1]?.lower !== ":") return undefined;
  if (!OF_APPOINTMENTS.test(header.block.view.text)) return undefined;
  const at = units.findIndex(({ mention }) => mention?.type === "PERSON");
  const before = units[at - 1];
  if (!before || !(before.lower === ":" || before.lower === CELL || isHonorific(before))) return undefined;
  const phrase = phraseOf(units, at, at + 1);
  return {
    ...toldBy(told, phrase),
    type: "Appointment",
    theme: undefined,
    parts: [{ role: "appointee", phrase }],
    rule: "event-noun-listed",
    confidence: 0.8,
  };
}

/** The header of a table of appointments: a new post, or one with the day from which it is held. */
const OF_APPOINTMENTS =
  /\b(?:new (?:post|position|role|function|office|title)|appointed (?:as|to)|appointment)\b|\b(?:post|position|role|function)\b.*\b(?:from|as of|with effect from|effective|starting)\b/i;

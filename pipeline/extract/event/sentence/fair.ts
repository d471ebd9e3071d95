// A named event whose name does not tell its kind is a fair where firms have stands or show their wares: "exhibited at Foodex 2019", "shared a stand at".
import { isDate } from "../../clause/word.ts";
import type { Candidate, Told } from "../candidate.ts";
import { hasEventHead } from "../head.ts";

/** The candidates of a sentence, fairs as exhibitions, and nothing told of a fair twice. */
export function asFairs(told: Told, candidates: readonly Candidate[]): readonly Candidate[] {
  if (!candidates.some(isUnclear) || !isOfStands(told)) return candidates;
  const fairs = candidates.map((candidate) =>
    isUnclear(candidate) ? { ...candidate, type: "Exhibition" as const } : candidate,
  );
  const shown = fairs.find(({ type, clause, theme }) => type === "Exhibition" && clause && isNamed(theme));
  return fairs.filter(
    (candidate) =>
      candidate === shown || shown === undefined || candidate.theme?.headEnd !== shown.theme?.headEnd,
  );
}

const isNamed = (theme: Candidate["theme"]): boolean => theme?.mention?.type === "EVENT";

/** "Foodex 2019": by its name it may be anything. */
const isUnclear = ({ theme, type }: Candidate): boolean =>
  (type === "Conference" || type === "Exhibition") &&
  theme?.mention?.type === "EVENT" &&
  theme.mention.subtype !== "show" &&
  !hasEventHead(theme.mention.name);

const STANDS = /^(?:stands?|booths?|stalls?|pavilions?|exhibitors?|exhibited|exhibiting|exhibits?)$/;
/** Firms and growers that show wares: no speakers with their slides. */
const SELLERS =
  /^(?:firms?|companies|company|producers?|growers?|makers?|manufacturers?|start-ups?|exporters?)$/;
const SHOWING = /^(?:showed|shown|showcased|presented|displayed|promoted)$/;

const isOfStands = ({ sentence: { units } }: Told): boolean => {
  const has = (pattern: RegExp): boolean =>
    units.some((unit) => !unit.mention && !isDate(unit) && pattern.test(unit.lower));
  return has(STANDS) || (has(SELLERS) && has(SHOWING));
};

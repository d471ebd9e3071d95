// Who lends what a show is made of, and takes part in it by that: "an exhibition of maps lent by the Museum of A", "masks on loan from B".
import type { EventType } from "../../../model/codes.ts";
import { readList } from "../../clause/noun.ts";
import type { Part, Told } from "../candidate.ts";

/** The bodies and persons from whom the things of a show are. */
export function lendersOf(told: Told, type: EventType): Part[] {
  if (type !== "Exhibition") return [];
  const { units } = told.sentence;
  const at = units.findIndex(({ lower }, index) => {
    const before = units[index - 1]?.lower ?? "";
    return (
      (lower === "by" && /^(?:lent|loaned)$/.test(before)) ||
      (lower === "from" && (before === "loans" || (before === "loan" && units[index - 2]?.lower === "on")))
    );
  });
  return (at < 0 ? [] : readList(units, at + 1, told.reading.isVerb))
    .filter(({ mention }) => mention?.type === "PERSON" || mention?.type === "ORGANIZATION")
    .map((phrase): Part => ({ role: "participant", phrase }));
}

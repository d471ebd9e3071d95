// Places at the other end of a way, and on mountains and islands: "leads from Papal to El Norte", "the glacier on Cotaca".
import type { Token } from "../../flow.ts";
import { isCapital } from "./context.ts";

/** A name's tokens in their block, and the word before it. */
interface Place {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
  readonly before: string;
}

/** "leads from Papal to El Norte": the other end of a way whose first end is unknown too. */
export function isEndOfLine({ tokens, from, to, before }: Place): boolean {
  if (before !== "to" || isCapital(tokens[to])) return false;
  let at = from - 2;
  while (at > from - 6 && (isCapital(tokens[at]) || /^(?:de|del|la|el|[-–])$/.test(tokens[at]?.text ?? "")))
    at--;
  if (at === from - 2 || tokens[at]?.lower !== "from") return false;
  return tokens.slice(Math.max(0, at - 6), at).some(({ lower }) => WAY.test(lower));
}
const WAY =
  /^(?:leads?|led|leading|runs?|ran|running|stretch(?:es|ed|ing)?|extends?|extended|goes|went|flows?|trail|path|road|line|railway|tramway|ferry|ferries|train|trains|bus|buses|flight|flights|route|cable|pipeline|tunnel|canal|journey|travel(?:s|led|ed)?|walked|drove|sailed|flew|cycled|marched)$/;

/** "the glacier on Cotaca", "snow on Vesla": what lies on mountains and islands. */
export const isOnLand = ({ tokens, from, to, before }: Place): boolean =>
  before === "on" &&
  !isCapital(tokens[to]) &&
  /^(?:glaciers?|ice|snow|summit|crater|lighthouse|hut|vineyards|volcano|seabirds|penguins|villages?|schools?|farms?|beach(?:es)?|wells?|shed|station|airport|airstrip|landed|stranded|aground|ashore)$/.test(
    tokens[from - 2]?.lower ?? "",
  );

// Places in a list that a plural noun tells: "the districts of A, B and C", "in A, B and C provinces".
import type { Token } from "../../flow.ts";
import { isCapital } from "./context.ts";

const LANDS =
  /^(?:districts|provinces|regions|villages|hamlets|towns|cities|counties|islands|islets|municipalities|communes|parishes|townships|wards|oblasts|governorates|prefectures|cantons|departments|settlements|suburbs|valleys|lakes|rivers|ports|subdistricts|sub-districts|barangays|neighbourhoods|neighborhoods|wilayas|woredas|stations|airports)$/;
const LONGEST = 20;

const joins = ({ lower }: Token): boolean => lower === "," || lower === "and" || lower === "&";

/** Whether the name [from, to) is a member of such a list. */
export const isListedLand = (tokens: readonly Token[], from: number, to: number): boolean =>
  isBehindLands(tokens, from) || isBeforeLands(tokens, from, to);

/** "the districts of A, B and X": back over the members before it. */
function isBehindLands(tokens: readonly Token[], from: number): boolean {
  let at = from - 1;
  while (at > 1 && from - at < LONGEST && isMember(tokens[at])) at--;
  const noun = tokens[at - 1];
  return tokens[at]?.lower === "of" && noun !== undefined && !isCapital(noun) && LANDS.test(noun.lower);
}

/** "X, B and C districts": on over the members behind it, an "and" among them or before it. */
function isBeforeLands(tokens: readonly Token[], from: number, to: number): boolean {
  let joined = tokens[from - 1]?.lower === "and" && isCapital(tokens[from - 2]);
  let at = to;
  for (; at - to < LONGEST && isMember(tokens[at]); at++) if (tokens[at]?.lower === "and") joined = true;
  const noun = tokens[at];
  return joined && noun !== undefined && !isCapital(noun) && LANDS.test(noun.lower);
}

const isMember = (token: Token | undefined): boolean =>
  token !== undefined && (joins(token) || isCapital(token));

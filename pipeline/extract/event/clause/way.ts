// Where guests are led, told before it is said who led them: "Through the Institute the guests were guided by A".
import { wordSet } from "../../../core/word-set.ts";
import type { Clause } from "../../clause.ts";
import type { Told } from "../candidate.ts";
import type { Arguments } from "./fit.ts";

/** What those do who show a place. */
export const GUIDING = wordSet("show take lead guide walk conduct steer escort");

const WAYS = wordSet("through round around over across");

/** What a clause gives, with the way that its sentence opens with. */
export function withWay({ reading }: Told, { verb }: Clause, given: Arguments): Arguments {
  if (verb.start !== reading.firstVerb || verb.reduced || !GUIDING.has(verb.lemma ?? "")) return given;
  const way = reading.leading.filter(({ preposition }) => WAYS.has(preposition));
  return way.length > 0 ? { ...given, phrases: [...way, ...given.phrases] } : given;
}

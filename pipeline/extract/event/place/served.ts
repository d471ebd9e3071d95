// Places that only tell where somebody serves or who asked: "as Consul General in Toronto", "at the invitation of the Institute".
import { wordSet } from "../../../core/word-set.ts";
import type { Mention } from "../../../flow.ts";
import type { Unit } from "../../clause/unit.ts";

/** Posts whose place is where they are served, far from where one is named to them. */
const SERVED =
  /^(?:ambassador|consul|consul general|consul-general|vice-consul|high commissioner|envoy|nuncio|attaché|chargé d['’]affaires|correspondent|resident representative|resident coordinator|head of mission|chief of mission|duty|duties)$/;

/** Whether "in" and a post that is served abroad stand before a place. */
export function isServedAt(units: readonly Unit[], place: Mention): boolean {
  const at = units.findIndex(({ mention }) => mention === place);
  const preposition = units[at - 1]?.lower === "the" ? at - 2 : at - 1;
  if (at < 0 || !/^(?:in|at)$/.test(units[preposition]?.lower ?? "")) return false;
  const words = [3, 2, 1].map((back) => units.slice(preposition - back, preposition));
  return words.some((post) => SERVED.test(post.map(({ lower }) => lower).join(" ")));
}

/** What somebody says or wants, on which others act; who says it is no place. */
const WISHES = wordSet(
  "invitation request suggestion initiative proposal behest urging instigation insistence wish expense prompting instance call instruction order recommendation behalf " +
    "cost expenses organisation organization co-organisation co-organization",
);

/** "at the kind invitation of": by the head of the phrase. */
export const isWish = (head: string): boolean => WISHES.has(head.toLowerCase());

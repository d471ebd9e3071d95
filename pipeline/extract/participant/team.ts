// Whose team it is that found something: "Dr A's group at B", "C's laboratory".
import type { NounPhrase } from "../clause/phrase.ts";
import { type Agent, agentNamed } from "./memory.ts";

const TEAMS = /^(?:group|team|laboratory|lab|colleagues?|students?|co-workers|collaborators)$/;

/** The person whose team, by that name, is an author. */
export function leaderOfTeam({ head, mention, attributive }: NounPhrase, role: string): readonly Agent[] {
  if (role !== "author" || mention || !TEAMS.test(head)) return [];
  const [leader] = attributive;
  return attributive.length === 1 && leader?.type === "PERSON" ? [agentNamed(leader)] : [];
}

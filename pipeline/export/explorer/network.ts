// Who meets whom: agents that took part in the same events, the strongest ties, few enough to be read.
import { compareText } from "../../core/keys.ts";
import type { Published } from "../../flow.ts";

/** `nodes` are id, name and number of events; `links` two places in `nodes` and the number of events shared. */
export interface Network {
  readonly nodes: readonly (readonly [string, string, number])[];
  readonly links: readonly (readonly [number, number, number])[];
}

const MOST_NODES = 40;
const MOST_LINKS = 90;
/** Events with more participants than this tie nobody to anybody. */
export const CROWD = 40;

type Tie = readonly [string, string, number];

/** Who took part in each event, each once, and what all are called. */
export interface Parties {
  readonly groups: readonly (readonly string[])[];
  readonly names: ReadonlyMap<string, string>;
}

/** One walk over the participations, for all networks. */
export function partiesOf({ tables }: Published): Parties {
  const groups = new Map<string, Set<string>>();
  const names = new Map<string, string>();
  for (const { event, agent, agentName } of tables.participations) {
    names.set(agent, agentName);
    const group = groups.get(event) ?? new Set<string>();
    groups.set(event, group.add(agent));
  }
  return { groups: Array.from(groups.values(), (group) => [...group].sort(compareText)), names };
}

function tiesOf(groups: readonly (readonly string[])[]): Tie[] {
  const counts = new Map<string, number>();
  for (const agents of groups)
    for (const [at, one] of agents.entries())
      for (const other of agents.slice(at + 1)) {
        const key = `${one} ${other}`;
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
  return Array.from(counts, ([key, count]): Tie => {
    const [one = "", other = ""] = key.split(" ");
    return [one, other, count];
  }).sort((a, b) => b[2] - a[2] || compareText(a[0], b[0]) || compareText(a[1], b[1]));
}

/** The network of the agents whose ids begin so: of all, of people, of bodies, of countries. */
export function networkOf(parties: Parties, prefix: string): Network {
  const { names } = parties;
  const groups = parties.groups
    .map((agents) => agents.filter((agent) => agent.startsWith(prefix)))
    .filter((agents) => agents.length > 0 && agents.length <= CROWD);
  const events = new Map<string, number>();
  for (const agent of groups.flat()) events.set(agent, (events.get(agent) ?? 0) + 1);
  const chosen: string[] = [];
  const place = new Map<string, number>();
  const links: [number, number, number][] = [];
  const placeOf = (agent: string): number | undefined => {
    if (!place.has(agent) && chosen.length < MOST_NODES) place.set(agent, chosen.push(agent) - 1);
    return place.get(agent);
  };
  for (const [one, other, count] of tiesOf(groups)) {
    if (links.length === MOST_LINKS) break;
    const [from, to] = [placeOf(one), placeOf(other)];
    if (from !== undefined && to !== undefined) links.push([from, to, count]);
  }
  return { nodes: chosen.map((agent) => [agent, names.get(agent) ?? agent, events.get(agent) ?? 0]), links };
}

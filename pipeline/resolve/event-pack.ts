// Tellings as plain data, so that they lie on a disk while documents are walked: what they name by its id, where they stand by its number.
import type { Home } from "./dossier.ts";
import type { Entity } from "./entity.ts";
import { type Part, periodOf, type Telling } from "./event-telling.ts";

type PackedPart = Omit<Part, "agent"> & { readonly agent: string };

/** A telling without what can be made again. */
export interface PackedTelling
  extends Omit<Telling, "home" | "named" | "place" | "instrument" | "parts" | "period"> {
  readonly home: number;
  readonly named?: string;
  readonly place?: string;
  readonly instrument?: string;
  readonly parts: readonly PackedPart[];
}

export function packed({
  home,
  named,
  place,
  instrument,
  parts,
  period: _,
  ...rest
}: Telling): PackedTelling {
  return {
    ...rest,
    home: home.index,
    parts: parts.map(({ agent, ...part }) => ({ ...part, agent: agent.id })),
    ...(named ? { named: named.id } : {}),
    ...(place ? { place: place.id } : {}),
    ...(instrument ? { instrument: instrument.id } : {}),
  };
}

/** What tellings lead to. */
export interface Whereabouts {
  readonly homeAt: (index: number) => Home;
  readonly entityOf: (id: string) => Entity;
}

export function unpacked(
  { home, named, place, instrument, parts, ...rest }: PackedTelling,
  { homeAt, entityOf }: Whereabouts,
): Telling {
  const period = periodOf(rest.startDate, rest.endDate);
  return {
    ...rest,
    home: homeAt(home),
    parts: parts.map(({ agent, ...part }) => ({ ...part, agent: entityOf(agent) })),
    ...(named ? { named: entityOf(named) } : {}),
    ...(place ? { place: entityOf(place) } : {}),
    ...(instrument ? { instrument: entityOf(instrument) } : {}),
    ...(period ? { period } : {}),
  };
}

// What the explorer knows when it opens: counts, and the numbers behind the overview's timeline, map and network.
import { compareText } from "../../core/keys.ts";
import type { Published, Rows } from "../../flow.ts";
import { tableNames } from "../../model/records.ts";
import { program, releaseNotes } from "../../model/release-notes.ts";
import type { WrittenFile } from "../exporter.ts";
import { citationOf, versionOf } from "../facts.ts";
import { type Network, networkOf, partiesOf } from "./network.ts";

export interface Summary {
  readonly name: string;
  readonly version: string;
  readonly program: string;
  readonly citation: string;
  readonly baseIri: string;
  readonly counts: Readonly<Record<string, number>>;
  /** Month or year, event type, number of events. */
  readonly timeline: readonly (readonly [string, string, number])[];
  /** Id, name, latitude, longitude, number of events. */
  readonly places: readonly (readonly [string, string, number, number, number])[];
  /** ISO code, number of events. */
  readonly countries: readonly (readonly [string, number])[];
  readonly networks: Readonly<Record<"all" | "people" | "bodies" | "countries", Network>>;
  /** Id, name, number of mentions. */
  readonly largest: Readonly<
    Record<"people" | "organizations" | "places", readonly (readonly [string, string, number])[]>
  >;
}

const MOST_PLACES = 400;
const MOST_LARGEST = 8;

const tally = (keys: Iterable<string>): [string, number][] => {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => compareText(a, b));
};

function* cellsOf<R>(rows: Rows<R>, cell: (row: R) => string | undefined): Generator<string> {
  for (const row of rows) {
    const value = cell(row);
    if (value !== undefined) yield value;
  }
}

/** The month of a date, or its year where no month is told. */
const period = (date: string): string | undefined =>
  /^\d{4}-(?:0\d|1[0-2])/.exec(date)?.[0] ?? /^\d{4}/.exec(date)?.[0];

function timeline({ tables }: Published): Summary["timeline"] {
  const keys = function* () {
    for (const { startDate, type } of tables.events) {
      const when = startDate && period(startDate);
      if (when) yield `${when} ${type}`;
    }
  };
  return tally(keys()).map(([key, count]) => {
    const [when = "", type = ""] = key.split(" ");
    return [when, type, count];
  });
}

function placesWithEvents({ tables }: Published): Summary["places"] {
  const counts = new Map(tally(cellsOf(tables.events, ({ place }) => place)));
  return [...tables.places]
    .flatMap(({ id, name, latitude, longitude }): Summary["places"][number][] => {
      const count = counts.get(id);
      return count && latitude !== undefined && longitude !== undefined
        ? [[id, name, latitude, longitude, count]]
        : [];
    })
    .sort((a, b) => b[4] - a[4] || compareText(a[0], b[0]))
    .slice(0, MOST_PLACES);
}

const largestOf = (rows: Rows<{ id: string; name: string; mentionCount: number }>) =>
  [...rows]
    .sort((a, b) => b.mentionCount - a.mentionCount || compareText(a.id, b.id))
    .slice(0, MOST_LARGEST)
    .map(({ id, name, mentionCount }) => [id, name, mentionCount] as const);

/** The summary of a release whose other files are `files`. */
export function summaryOf(dataset: Published, files: readonly WrittenFile[]): Summary {
  const { tables, baseIri } = dataset;
  const parties = partiesOf(dataset);
  const version = versionOf(dataset, files);
  return {
    name: releaseNotes.name,
    version,
    program: `${program.name} ${program.version}`,
    citation: citationOf(dataset, version),
    baseIri,
    counts: {
      ...Object.fromEntries(tableNames.map((table) => [table, tables[table].length])),
      quarantine: dataset.quarantine.length,
    },
    timeline: timeline(dataset),
    places: placesWithEvents(dataset),
    countries: tally(cellsOf(tables.events, ({ country }) => country)),
    networks: {
      all: networkOf(parties, ""),
      people: networkOf(parties, "person/"),
      bodies: networkOf(parties, "organization/"),
      countries: networkOf(parties, "place/"),
    },
    largest: {
      people: largestOf(tables.people),
      organizations: largestOf(tables.organizations),
      places: largestOf(tables.places),
    },
  };
}

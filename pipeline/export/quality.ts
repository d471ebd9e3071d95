// quality.jsonld: what can be measured of the release without knowing the truth (DQV).
import { plainNumber } from "../core/numbers.ts";
import type { Published } from "../flow.ts";
import { allTypes, tableNames } from "../model/records.ts";
import { NAMESPACES } from "../model/vocabulary.ts";
import type { Exporter } from "./exporter.ts";
import { recordsOf } from "./rows.ts";

type Json = Record<string, unknown>;

interface Metric {
  readonly name: string;
  readonly definition: string;
  readonly dimension: string;
  readonly measure: (dataset: Published) => number;
}

const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;
const share = (part: number, whole: number): number => (whole === 0 ? 1 : rounded(part / whole));

const records = ({ tables }: Published): number =>
  tableNames.reduce((sum, table) => sum + tables[table].length, 0);

/** The share of filled cells, among all that a record may have. */
function filled(dataset: Published): number {
  let cells = 0;
  let told = 0;
  for (const [{ fields }, row] of recordsOf(dataset))
    for (const column in fields) {
      cells++;
      if (row[column] !== undefined) told++;
    }
  return share(told, cells);
}

/** The share of records that came out of validation whole. */
function accepted(dataset: Published): number {
  const kept = records(dataset);
  const whole = count(dataset.quarantine, ({ field }) => field === undefined);
  return share(kept, kept + whole);
}

function confidence(dataset: Published): number {
  let sum = 0;
  let told = 0;
  for (const [, row] of recordsOf(dataset)) {
    if (typeof row.confidence !== "number") continue;
    sum += row.confidence;
    told++;
  }
  return share(sum, told);
}

const count = <T>(rows: Iterable<T>, test: (row: T) => boolean): number => {
  let found = 0;
  for (const row of rows) if (test(row)) found++;
  return found;
};

const METRICS: readonly Metric[] = [
  { name: "records", definition: "Records in all tables.", dimension: "amount", measure: records },
  {
    name: "evidence",
    definition: "Stretches of text that values were read from.",
    dimension: "traceability",
    measure: ({ evidence }) => evidence.length,
  },
  {
    name: "filled",
    definition: "Share of cells that are filled, of all that the records could have.",
    dimension: "completeness",
    measure: filled,
  },
  {
    name: "accepted",
    definition: "Share of records that stood before validation; the others are in quarantine.",
    dimension: "consistency",
    measure: accepted,
  },
  {
    name: "resolved",
    definition: "Share of mentions that lead to a record.",
    dimension: "completeness",
    measure: ({ tables }) =>
      share(
        count(tables.mentions, ({ entity }) => entity !== undefined),
        tables.mentions.length,
      ),
  },
  {
    name: "confidence",
    definition: "Mean confidence of the records that have one.",
    dimension: "accuracy",
    measure: confidence,
  },
];

const CONTEXT = {
  dqv: "http://www.w3.org/ns/dqv#",
  skos: NAMESPACES.skos,
  xsd: NAMESPACES.xsd,
  value: { "@id": "http://www.w3.org/ns/dqv#value", "@type": "xsd:decimal" },
};
const english = (text: string): Json => ({ "@value": text, "@language": "en" });

function describe(dataset: Published): Json {
  const at = (path: string): string => `${dataset.baseIri}quality/${path}`;
  const dimensions = [...new Set(METRICS.map(({ dimension }) => dimension))];
  return {
    "@context": CONTEXT,
    "@graph": [
      ...dimensions.map((name) => ({
        "@id": at(`dimension/${name}`),
        "@type": "dqv:Dimension",
        "skos:prefLabel": english(name),
      })),
      ...METRICS.map(({ name, definition, dimension }) => ({
        "@id": at(`metric/${name}`),
        "@type": "dqv:Metric",
        "skos:prefLabel": english(name),
        "skos:definition": english(definition),
        "dqv:inDimension": { "@id": at(`dimension/${dimension}`) },
        "dqv:expectedDataType": { "@id": "xsd:decimal" },
      })),
      ...METRICS.map(({ name, measure }) => ({
        "@id": at(`measurement/${name}`),
        "@type": "dqv:QualityMeasurement",
        "dqv:isMeasurementOf": { "@id": at(`metric/${name}`) },
        "dqv:computedOn": { "@id": dataset.baseIri },
        value: plainNumber(measure(dataset)),
      })),
    ],
  };
}

export const quality: Exporter = {
  name: "quality",
  loses: [`the ${allTypes.length} tables: it measures them`],
  files: (dataset) => [
    {
      path: "quality.jsonld",
      content: `${JSON.stringify(describe(dataset), null, 2)}\n`,
      title: "What can be measured of the release (DQV)",
      mediaType: "application/ld+json",
    },
  ],
};

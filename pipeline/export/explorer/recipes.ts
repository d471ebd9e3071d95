// How to load a release into what people use: lines to copy, each of which a test runs inside of a release folder.

export interface Recipe {
  readonly title: string;
  readonly says: string;
  /** The language of the lines, by which a test knows what runs them. */
  readonly language: "shell" | "r" | "python" | "duckdb" | "sqlite";
  readonly lines: string;
}

export const recipes: readonly Recipe[] = [
  {
    title: "Spreadsheet",
    says: "Open annals.xlsx: texts stay texts, days are dates, ids lead to their record. Or from a terminal:",
    language: "shell",
    lines: "libreoffice --headless --convert-to ods --outdir /tmp annals.xlsx",
  },
  {
    title: "R",
    says: "Base R is enough.",
    language: "r",
    lines: [
      'events <- read.csv("csv/events.csv", na.strings = "", encoding = "UTF-8")',
      'people <- read.csv("csv/people.csv", na.strings = "", encoding = "UTF-8")',
      "table(events$type, substr(events$startDate, 1, 4))",
    ].join("\n"),
  },
  {
    title: "pandas",
    says: "Dates are EDTF (a year, a month or a day), so they stay texts.",
    language: "python",
    lines: [
      "import pandas as pd",
      'events = pd.read_csv("csv/events.csv", dtype={"startDate": str, "endDate": str})',
      'participations = pd.read_csv("csv/participations.csv")',
      'both = participations.merge(events, left_on="event", right_on="id", suffixes=("_part", ""))',
      'print(both.groupby(["type", "role"]).size())',
    ].join("\n"),
  },
  {
    title: "DuckDB",
    says: "Reads the Parquet files where they lie.",
    language: "duckdb",
    lines: [
      "SELECT p.agentName, p.role, e.name, e.startDate",
      "FROM 'parquet/participations.parquet' p JOIN 'parquet/events.parquet' e ON p.event = e.id",
      "ORDER BY e.startDate DESC LIMIT 10;",
    ].join("\n"),
  },
  {
    title: "SQLite",
    says: "One file with keys and a full-text index: sqlite3 annals.sqlite",
    language: "sqlite",
    lines: "SELECT type, count(*) AS events FROM events GROUP BY type ORDER BY events DESC;",
  },
  {
    title: "SPARQL",
    says: "Any triple store loads graph.nq or graph.ttl; in Python:",
    language: "python",
    lines: [
      "from rdflib import Graph",
      'graph = Graph().parse("graph.ttl")',
      'query = "SELECT ?name ?n WHERE { ?p a schema:Person ; schema:name ?name ; annals:mentionCount ?n } ORDER BY DESC(?n)"',
      "for row in graph.query(query): print(*row)",
    ].join("\n"),
  },
];

// A release of a hundred thousand articles, made by counting: each tells a meeting of two people and a body.
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll } from "vitest";
import { scratchIn } from "../../pipeline/command/disk.ts";
import { groupBy } from "../../pipeline/core/group.ts";
import { explorer } from "../../pipeline/export/explorer/explorer.ts";
import { writeFile } from "../../pipeline/export/write.ts";
import type { Dataset, SourceText } from "../../pipeline/flow.ts";
import { EVENT_TYPES, ROLES } from "../../pipeline/model/codes.ts";
import type { EvidenceRecord, Tables } from "../../pipeline/model/records.ts";
import { datasetOf } from "../export/sample-release.ts";

export const ARTICLES = 100_000;
const AN_ISSUE = 25;
/** In one of so many articles somebody takes part in the event. */
const PARTIES = 10;
const PEOPLE = 500;
const BODIES = 100;

type Writable = { -readonly [T in keyof Tables]: Tables[T][number][] };

const padded = (at: number, digits = 6): string => String(at).padStart(digits, "0");
const COUNTRY = "place/el-salvador";

/** The first row of a table of the sample, whose cells the made rows share. */
function modelOf<T extends keyof Tables>(tables: Tables, table: T): Tables[T][number] {
  const [row] = tables[table];
  if (!row) throw new Error(`the sample has no ${table}`);
  return row;
}

/** An issue with its articles, and what each of them tells. */
function addIssue(dataset: Dataset, tables: Writable, evidence: EvidenceRecord[], issue: number): SourceText {
  const document = `letters/${padded(issue, 4)}.txt`;
  const slug = `letter-${padded(issue, 4)}`;
  let text = "";
  let start = 0;
  for (let position = 1; position <= AN_ISSUE; position++) {
    const at = (issue - 1) * AN_ISSUE + position - 1;
    const number = padded(at);
    const turn = Math.floor(at / PARTIES);
    const [one, other, body] = [turn % PEOPLE, (turn * 7 + 1) % PEOPLE, turn % BODIES];
    const date = `${1990 + (at % 30)}-${padded((at % 12) + 1, 2)}-11`;
    const sentence = `On ${date} Person ${one} and Person ${other} of Body ${body} met as Gathering number ${number}.\n`;
    const span = {
      document,
      start,
      end: start + sentence.length - 1,
      article: `article/${slug}/${position}`,
    };
    const event = `event/${date}-gathering-${number}`;
    const told = { document, text: date, start: start + 3, end: start + 13, rule: "counted" };
    evidence.push({ record: event, field: "startDate", ...told });
    tables.articles.push({
      ...modelOf(dataset.tables, "articles"),
      ...span,
      id: span.article,
      issue: `issue/${slug}`,
      position,
      title: `Gathering ${number} held`,
    });
    const { series, partOf, instrument, ordinal, ...meeting } = modelOf(dataset.tables, "events");
    tables.events.push({
      ...meeting,
      ...span,
      id: event,
      name: `Gathering number ${number}`,
      description: sentence.trim(),
      type: EVENT_TYPES[at % EVENT_TYPES.length] ?? "Meeting",
      startDate: date,
      edtf: date,
      place: COUNTRY,
      placeName: "El Salvador",
    });
    const parties = [
      [`person/person-${one}`, "Person", `Person ${one}`],
      [`person/person-${other}`, "Person", `Person ${other}`],
      [`organization/body-${body}`, "Organization", `Body ${body}`],
    ] as const;
    for (const [agent, agentType, agentName] of at % PARTIES === 0 ? parties : []) {
      const role = ROLES[at % ROLES.length] ?? "participant";
      const id = `participation/${event.slice(6)}/${agent.slice(agent.indexOf("/") + 1)}/${role}`;
      const model = modelOf(dataset.tables, "participations");
      tables.participations.push({
        ...model,
        ...span,
        id,
        event,
        eventName: `Gathering number ${number}`,
        agent,
        agentType,
        agentName,
        role,
      });
    }
    text += sentence;
    start += sentence.length;
  }
  const issueModel = modelOf(dataset.tables, "issues");
  tables.issues.push({
    ...issueModel,
    id: `issue/${slug}`,
    document,
    number: String(issue),
    articleCount: AN_ISSUE,
  });
  return { document, text, sha256: createHash("sha256").update(text).digest("hex") };
}

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

function large(): Dataset {
  const dataset = datasetOf();
  const tables = Object.fromEntries(
    Object.entries(dataset.tables).map(([table, rows]) => [table, [...rows]]),
  ) as unknown as Writable;
  const evidence = [...dataset.evidence];
  const sources = [...dataset.sources];
  for (let at = 0; at < PEOPLE; at++)
    tables.people.push({
      ...modelOf(dataset.tables, "people"),
      id: `person/person-${at}`,
      name: `Person ${at}`,
    });
  for (let at = 0; at < BODIES; at++)
    tables.organizations.push({
      ...modelOf(dataset.tables, "organizations"),
      id: `organization/body-${at}`,
      name: `Body ${at}`,
    });
  for (let issue = 1; issue <= ARTICLES / AN_ISSUE; issue++)
    sources.push(addIssue(dataset, tables, evidence, issue));
  for (const table of ["people", "organizations", "events", "participations"] as const)
    (tables[table] as { id: string }[]).sort(byId);
  return { ...dataset, tables, evidence, sources };
}

export interface LargeRelease {
  /** The address of its front page. */
  readonly front: string;
  readonly folder: string;
  /** Bytes of each file. */
  readonly sizes: ReadonlyMap<string, number>;
  /** How often somebody takes part in an event. */
  readonly partsOf: (agent: string) => number;
}

/** Writes the pages of a hundred thousand articles to a folder that is gone after the tests of the file. */
export async function writeLarge(): Promise<LargeRelease> {
  const folder = mkdtempSync(join(tmpdir(), "annals-large-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const dataset = large();
  const sizes = new Map<string, number>();
  const sums: string[] = [];
  const pieces: Uint8Array[] = [];
  const sink = {
    open: () => pieces.splice(0),
    write: (piece: Uint8Array) => void pieces.push(Uint8Array.from(piece)),
    close: () => {},
  };
  for await (const file of explorer.files(dataset, [], scratchIn(join(folder, "scratch")))) {
    const { bytes, sha256 } = writeFile(file, sink);
    sizes.set(file.path, bytes);
    sums.push(`${sha256}  ${file.path}\n`);
    mkdirSync(dirname(join(folder, file.path)), { recursive: true });
    writeFileSync(join(folder, file.path), Buffer.concat(pieces));
  }
  // What a server asks of a release before it serves it.
  mkdirSync(join(folder, "csv"));
  writeFileSync(join(folder, "SHA256SUMS"), sums.join(""));
  writeFileSync(join(folder, "dataset.jsonld"), JSON.stringify({ "@id": dataset.baseIri }));
  const parts = groupBy(dataset.tables.participations, ({ agent }) => agent);
  const front = pathToFileURL(join(folder, "index.html")).href;
  return { front, folder, sizes, partsOf: (agent) => parts.get(agent)?.length ?? 0 };
}

// The collection's stages at scale, time and memory by stage: `make bench-collection`, or with a number of articles.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { check } from "../../pipeline/check/check.ts";
import { scratchIn } from "../../pipeline/command/disk.ts";
import { openRelease, writeRelease } from "../../pipeline/command/release-folder.ts";
import { exportAll } from "../../pipeline/export/export.ts";
import type { Draft } from "../../pipeline/flow.ts";
import { draft, publish } from "../../pipeline/run.ts";
import { knowledgeForTests } from "../support/knowledge.ts";
import { readOne } from "../support/read.ts";

const NEWSLETTER = join(import.meta.dirname, "../../input/newsletters/china-st-newsletter-no-23.md");
const ARTICLES = Number(process.argv[2] ?? 1_000);
const YEAR = 2016;
const SPAN = 1_500;

const bytes = readFileSync(NEWSLETTER, "utf8");
const ignore = (): void => {};
let cpu = process.cpuUsage();
let wall = performance.now();

/** One line a stage: processor time of all threads (also those that collect garbage), time passed, most memory so far. */
function lap(stage: string): void {
  const { user, system } = process.cpuUsage(cpu);
  const passed = performance.now() - wall;
  const memory = Math.round(process.resourceUsage().maxRSS / 1024);
  const seconds = (ms: number): string => (ms / 1000).toFixed(1).padStart(9);
  console.log(
    `${stage.padEnd(12)}${seconds((user + system) / 1000)} s${seconds(passed)} s${String(memory).padStart(8)} MiB`,
  );
  cpu = process.cpuUsage();
  wall = performance.now();
}

/** A copy of the newsletter of another year: other dates and editions, the same people and bodies. */
const grown = (index: number): string => bytes.replaceAll(String(YEAR), String(YEAR - (index % SPAN)));

const folder = mkdtempSync(join(tmpdir(), "annals-bench-"));
const partAt = (index: number): string => join(folder, "parts", `${index}.json.gz`);
try {
  mkdirSync(join(folder, "parts"));
  let articles = 0;
  let documents = 0;
  for (; articles < ARTICLES; documents++) {
    const name = `copy-${String(documents).padStart(6, "0")}.md`;
    const made = draft(await readOne(name, Buffer.from(grown(documents))), ignore);
    articles += made.articles.length;
    writeFileSync(partAt(documents), gzipSync(JSON.stringify(made), { level: 1 }));
  }
  console.log(`${articles} articles in ${documents} documents`);
  console.log(
    `${"stage".padEnd(12)}${"processor".padStart(11)}${"passed".padStart(11)}${"peak".padStart(12)}`,
  );
  lap("draft");
  const drafts: Iterable<Draft> = {
    *[Symbol.iterator]() {
      for (let index = 0; index < documents; index++)
        yield JSON.parse(gunzipSync(readFileSync(partAt(index))).toString("utf8"));
    },
  };
  const dataset = await publish(drafts, knowledgeForTests(), ignore, lap);
  const release = join(folder, "release");
  const place = { fresh: join(folder, "fresh"), old: join(folder, "old") };
  const written = await writeRelease(
    release,
    (sink) => exportAll(dataset, sink, scratchIn(join(folder, "scratch"))),
    place,
  );
  lap("export");
  const { problems } = await check(openRelease(release));
  lap("check");
  const triples = written.find(({ tally }) => tally)?.tally?.triples;
  console.log(
    `${triples} triples, ${dataset.evidence.length} words of evidence, ${problems.length} problems`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}

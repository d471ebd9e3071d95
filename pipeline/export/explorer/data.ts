// All data of the explorer as files: one for a small release, one a piece for a large one.
import { gzipSync } from "fflate";
import type { Dataset } from "../../flow.ts";
import type { OutputFile } from "../exporter.ts";
import { recordPieces } from "./record-data.ts";
import { searchPieces } from "./search-data.ts";
import { type Piece, scriptOf } from "./shard.ts";
import { sourcePieces } from "./source-data.ts";
import { summaryOf } from "./summary.ts";

/** Characters of data that one file may hold. */
const WHOLE = 3_000_000;
/** Bytes of an edition that the browser can be handed for queries; larger ones are fetched from a server. */
const ASKED = 60_000_000;

function* otherPieces(dataset: Dataset, files: readonly OutputFile[]): Generator<Piece> {
  const quality = files.find(({ path }) => path === "quality.json");
  yield { key: "quality", json: String(quality?.content ?? "null").trim() };
  yield { key: "quarantine", json: JSON.stringify(dataset.quarantine.slice(0, 1000)) };
}

function* pieces(dataset: Dataset, files: readonly OutputFile[]): Generator<Piece> {
  yield* recordPieces(dataset);
  yield* searchPieces(dataset);
  yield* sourcePieces(dataset);
  yield* otherPieces(dataset, files);
}

const file = (path: string, content: string, title: string): OutputFile => ({
  path: `explorer/${path}`,
  content,
  title,
  mediaType: "text/javascript",
});

/** An edition as the browser reads it from a disk too: packed, in a script. */
function packed(files: readonly OutputFile[], path: string, key: string): OutputFile[] {
  const content = files.find((each) => each.path === path)?.content;
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  if (!bytes || bytes.length > ASKED) return [];
  const json = JSON.stringify(Buffer.from(gzipSync(bytes, { mtime: 0, level: 9 })).toString("base64"));
  return [file(`data/${key}.js`, scriptOf({ key, json }), `${path} for queries in the browser`)];
}

/** The scripts with the data: `explorer/data.js` is loaded with the page, those in `explorer/data/` on demand. */
export function dataFiles(dataset: Dataset, files: readonly OutputFile[]): OutputFile[] {
  const all = [...pieces(dataset, files)];
  const whole = all.reduce((sum, { json }) => sum + json.length, 0) <= WHOLE;
  const summary = scriptOf({ key: "summary", json: JSON.stringify(summaryOf(dataset, files, whole)) });
  const told = "Data of the explorer";
  return [
    file("data.js", whole ? summary + all.map(scriptOf).join("") : summary, told),
    ...(whole
      ? []
      : all.map((piece) => file(`data/${piece.key}.js`, scriptOf(piece), `${told}: ${piece.key}`))),
    ...packed(files, "annals.sqlite", "sqlite"),
    ...packed(files, "graph.nq", "graph"),
  ];
}

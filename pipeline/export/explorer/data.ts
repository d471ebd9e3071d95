// All data of the explorer as files: one for a small release, one a piece for a large one.
import type { Scratch } from "../../core/scratch.ts";
import type { Published } from "../../flow.ts";
import { qualityText } from "../../lexicon/quality.ts";
import { auxiliaryTypes } from "../../model/records.ts";
import type { Row } from "../../model/row.ts";
import type { OutputFile, WrittenFile } from "../exporter.ts";
import { firstOf, inColumns, rowCount } from "../rows.ts";
import { besideRecords } from "./beside.ts";
import { rowsById } from "./by-id.ts";
import { grouped } from "./keyed.ts";
import { partiesOf } from "./network.ts";
import { recordPieces } from "./record-data.ts";
import { searchPieces, searchWords } from "./search-data.ts";
import { type Piece, scriptOf } from "./shard.ts";
import { ShortRows } from "./short-rows.ts";
import { besideTexts, sourcePieces } from "./source-data.ts";
import { summaryOf } from "./summary.ts";

/** Rows of a release that is one file of data, and rows beyond which no memory holds what is sorted. */
const FEW = 8_000;
const MANY = 200_000;
/** Rows of quarantine that the explorer shows; the table has all. */
const HELD_BACK = 1000;

function* otherPieces(dataset: Published, files: readonly WrittenFile[]): Generator<Piece> {
  const isJudged = files.some(({ path }) => path === "conformance.md");
  yield { key: "quality", json: qualityText().trim() };
  const held = firstOf(dataset.quarantine, HELD_BACK).map((row) =>
    inColumns(auxiliaryTypes.quarantine, row as Row),
  );
  yield { key: "quarantine", json: JSON.stringify(held) };
  yield { key: "conformance", json: JSON.stringify(isJudged ? dataset.conformance : null) };
}

async function* pieces(
  dataset: Published,
  files: readonly WrittenFile[],
  scratch: Scratch,
): AsyncGenerator<Piece> {
  const many = rowCount(dataset) > MANY;
  const parties = partiesOf(dataset);
  const short = new ShortRows(dataset);
  const rows = await rowsById(dataset, many, scratch);
  try {
    const beside = await grouped(besideRecords(dataset, short, parties), many, scratch);
    yield* recordPieces({ dataset, rows, short, parties }, beside);
    yield* searchPieces(await grouped(searchWords(dataset, rows), many, scratch));
  } finally {
    rows.close();
  }
  yield* sourcePieces(await grouped(besideTexts(dataset), many, scratch));
  yield* otherPieces(dataset, files);
}

const file = (path: string, content: OutputFile["content"], title: string): OutputFile => ({
  path: `explorer/${path}`,
  content,
  title,
  mediaType: "text/javascript",
});

/** The scripts with the data: `explorer/data.js` is loaded with the page, those in `explorer/data/` on demand. */
export async function* explorerData(
  dataset: Published,
  files: readonly WrittenFile[],
  scratch: Scratch,
): AsyncGenerator<OutputFile> {
  const whole = rowCount(dataset) <= FEW;
  const title = "Data of the explorer";
  const scripts = [scriptOf({ key: "summary", json: JSON.stringify(summaryOf(dataset, files)) })];
  for await (const piece of pieces(dataset, files, scratch))
    if (whole) scripts.push(scriptOf(piece));
    else yield file(`data/${piece.key}.js`, scriptOf(piece), `${title}: ${piece.key}`);
  yield file("data.js", scripts, title);
}

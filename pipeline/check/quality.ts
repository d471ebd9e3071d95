// quality.json tells figures that fit each other: shares of counts, and ten bands of confidence.
import { jsonOfFile, type OpenRelease, type Tell } from "./release.ts";

const FILE = "quality.json";
const BANDS = 10;

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json => typeof value === "object" && value !== null;

/** Checks what is told of the quality of the rules. */
export function checkQuality(files: OpenRelease, tell: Tell): void {
  const quality = jsonOfFile(files, FILE, tell);
  if (quality === undefined) return;
  const wrong = (message: string): void => tell(FILE, "quality-unsound", message);
  if (!isObject(quality) || !isObject(quality.records) || !isObject(quality.confidence)) {
    wrong("expected an object with records and confidence");
    return;
  }
  checkFigures(quality.records, "records", wrong);
  for (const [table, bands] of Object.entries(quality.confidence)) {
    if (!Array.isArray(bands) || bands.length !== BANDS)
      wrong(`${table} has not ${BANDS} bands of confidence`);
    else
      for (const [index, band] of bands.entries())
        checkBand(band, index, `${table}, band ${index + 1}`, wrong);
  }
}

/** Wherever counts of right, wrong and missed stand, the shares beside them are theirs. */
function checkFigures(value: Json, path: string, wrong: (message: string) => void): void {
  const { right, wrong: errors, missed, precision, recall } = value;
  if (typeof right === "number" && typeof errors === "number" && typeof missed === "number") {
    if (!isShare(precision, right, right + errors)) wrong(`${path}: precision is not that of its counts`);
    if (!isShare(recall, right, right + missed)) wrong(`${path}: recall is not that of its counts`);
    return;
  }
  for (const [name, inner] of Object.entries(value))
    if (isObject(inner)) checkFigures(inner, `${path}.${name}`, wrong);
}

/** Shares are told with four digits. */
const isShare = (told: unknown, part: number, whole: number): boolean =>
  typeof told === "number" && Math.abs(told - (whole === 0 ? 1 : part / whole)) <= 0.00006;

function checkBand(band: unknown, index: number, name: string, wrong: (message: string) => void): void {
  if (!isObject(band) || band.from !== index / BANDS || band.to !== (index + 1) / BANDS) {
    wrong(`${name} is not from ${index / BANDS} to ${(index + 1) / BANDS}`);
    return;
  }
  if (band.records === 0) return;
  const { stated, observed } = band;
  const fits = typeof stated === "number" && stated >= index / BANDS && stated <= (index + 1) / BANDS;
  if (!fits) wrong(`${name}: what is stated lies outside of the band`);
  if (typeof observed !== "number" || observed < 0 || observed > 1) wrong(`${name}: no observed share`);
}

// Bytes to text for every format that is text: in the encoding that is marked, told or plain, else in the likeliest.
import { analyse } from "chardet";
import type { Report } from "../core/problem.ts";

/** Enough to know an encoding by. */
const SAMPLE = 100_000;
/** Controls that no text holds in any encoding. */
const CONTROL = /(?![\t\n\f\r\x85])\p{Cc}/u;
/** A text in UTF-8 of which few letters are broken is still one. */
const BROKEN_SHARE = 0.1;

/**
 * The text without byte order mark; undefined, with one problem reported, for bytes that are no text. `told` is the
 * encoding that the file, or what stands beside it, declares. What had to be guessed is a warning.
 */
export function decodeText(bytes: Uint8Array, report: Report, told?: string): string | undefined {
  const refuse = (message: string, hint: string): undefined => {
    report({ severity: "error", rule: "text-undecodable", message, hint });
  };
  if (bytes.length === 0) return refuse("the file is empty", "give a file with a newsletter in it");
  const text = marked(bytes) ?? declared(bytes, report, told) ?? plain(bytes) ?? guessed(bytes, report);
  if (text === undefined)
    return refuse("the file is no text in an encoding that is known", "save it as UTF-8");
  if (text.includes("\0")) return refuse("the file is no text: it holds NUL characters", "give a text file");
  if (text.trim() === "") return refuse("the file holds no text", "give a file with a newsletter in it");
  return text;
}

function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    const decoder = new TextDecoder(encoding, { fatal: true });
    const text = decoder.decode(bytes);
    return decoder.encoding === "windows-1252" ? withWesternSigns(text) : text;
  } catch {
    return undefined;
  }
}

/** What Windows-1252 has for 0x80 to 0x9f. */
const SIGNS = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

/** A text with signs for the controls that some versions of Node decode Windows-1252 to. No text means those. */
export const withWesternSigns = (text: string): string =>
  text.replace(/[\x80-\x9f]/g, (control) => SIGNS.charAt(control.charCodeAt(0) - 0x80));

/** By byte order mark. */
function marked(bytes: Uint8Array): string | undefined {
  const [first, second, third, fourth] = bytes;
  if (first === 0xff && second === 0xfe) return decode(bytes, "utf-16le");
  if (first === 0xfe && second === 0xff) return decode(bytes, "utf-16be");
  const isGb18030 = first === 0x84 && second === 0x31 && third === 0x95 && fourth === 0x33;
  return isGb18030 ? decode(bytes, "gb18030")?.slice(1) : undefined;
}

/** What is declared counts, unless it cannot be: the bytes then tell. */
function declared(bytes: Uint8Array, report: Report, told: string | undefined): string | undefined {
  if (told === undefined) return undefined;
  const text = decode(bytes, told.trim());
  if (text !== undefined && !text.includes("\0")) return text;
  const message = `the file says that it is in ${told.trim().slice(0, 40)}, which it is not`;
  report({ severity: "warning", rule: "encoding-wrong", message, hint: "save it as UTF-8, and say so" });
  return undefined;
}

/** UTF-8, and UTF-16 without mark: of such text every other byte is zero. */
function plain(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, SAMPLE);
  const zeros = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (odd > sample.length / 4 && even < sample.length / 50) return decode(bytes, "utf-16le");
  if (even > sample.length / 4 && odd < sample.length / 50) return decode(bytes, "utf-16be");
  return decode(bytes, "utf-8");
}

/** A broken UTF-8 where most letters are whole; else what chardet finds likeliest of those that give a text. */
function guessed(bytes: Uint8Array, report: Report): string | undefined {
  const tell = (message: string): void =>
    report({ severity: "warning", rule: "encoding-guessed", message, hint: "save it as UTF-8" });
  const text = new TextDecoder("utf-8").decode(bytes);
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  const foreign = text.match(/[^\p{ASCII}\ufffd]/gu)?.length ?? 0;
  if (broken <= foreign * BROKEN_SHARE && !CONTROL.test(text)) {
    tell(`${broken} bytes are no UTF-8 and stand as \ufffd in the text`);
    return text;
  }
  for (const name of likeliest(bytes.subarray(0, SAMPLE))) {
    const likely = name.startsWith("UTF-") ? undefined : decode(bytes, name);
    if (likely === undefined || CONTROL.test(likely)) continue;
    tell(`the file does not say its encoding and is no UTF-8: read as ${name}`);
    return likely;
  }
  return undefined;
}

const DOUBLE = new Set(["GB18030", "Big5", "EUC-KR", "EUC-JP", "Shift_JIS"]);

/** Of few foreign letters chardet knows little; where all come in pairs they are no Western ones. */
function likeliest(sample: Uint8Array): string[] {
  const names = analyse(sample).map(({ name }) => name);
  const [first = ""] = names;
  return inPairs(sample) && !DOUBLE.has(first) ? ["GB18030", ...names] : names;
}

/** Han letters and signs are two bytes, letters that GB18030 has from Unicode four. */
const PAIRS = /[\xa1-\xfe]{2}|[\x81-\xfe]\d[\x81-\xfe]\d/g;

const inPairs = (sample: Uint8Array): boolean =>
  !/[\x80-\xff]/.test(Buffer.from(sample).toString("latin1").replace(PAIRS, ""));

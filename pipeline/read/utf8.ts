// Bytes to text for every format that is text: strict, so that no letter is lost in silence.
import type { Report } from "../core/problem.ts";

const decoder = new TextDecoder("utf-8", { fatal: true });

/** The text without byte order mark; undefined, with one problem reported, for bytes that are no UTF-8 text. */
export function decodeUtf8(bytes: Uint8Array, report: Report): string | undefined {
  const refuse = (message: string, hint: string): undefined => {
    report({ severity: "error", rule: "text-undecodable", message, hint });
  };
  if (startsLikeUtf16(bytes)) return refuse("the file is in UTF-16, expected UTF-8", "save it as UTF-8");
  let text: string;
  try {
    text = decoder.decode(bytes);
  } catch {
    const hint = "if it is text in another encoding (Windows-1252, GB18030), save it as UTF-8";
    return refuse("the file is no text in UTF-8", hint);
  }
  if (text.includes("\0")) return refuse("the file is no text: it holds NUL characters", "give a text file");
  if (text.trim() === "") return refuse("the file holds no text", "give a file with a newsletter in it");
  return text;
}

const startsLikeUtf16 = ([first, second]: Uint8Array): boolean =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);

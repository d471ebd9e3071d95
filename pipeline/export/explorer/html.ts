// HTML made of parts: whatever is put into a template is escaped, unless it is HTML made here.

/** HTML that is safe to put into other HTML. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

type Part = Html | string | number | false | undefined | readonly Part[];

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Control characters but tab and line ends: HTML cannot hold them, not even by number. */
const UNPRINTABLE = /(?![\t\n\r])[\p{Cc}\ufffe\uffff]/gu;

/** Text as HTML shows it: also in quoted attributes. */
const escapeText = (text: string): string =>
  text.replace(UNPRINTABLE, "\ufffd").replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);

function textOf(part: Part): string {
  if (part === undefined || part === false) return "";
  if (part instanceof Html) return part.text;
  return typeof part === "object" ? part.map(textOf).join("") : escapeText(String(part));
}

/** html`<p>${text}</p>`: texts and numbers are escaped, lists joined, nothing made of undefined and false. */
export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Html =>
  new Html(strings.map((string, at) => string + textOf(parts[at])).join(""));

/** JSON for a script element of data: no text in it can end the element. */
export const jsonForScript = (json: string): Html => new Html(json.replace(/</g, "\\u003c"));

/** A size in bytes for people: `1.4 MB`. */
export function size(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  const [unit, by] =
    bytes < 1e6 ? (["kB", 1e3] as const) : bytes < 1e9 ? (["MB", 1e6] as const) : (["GB", 1e9] as const);
  const value = bytes / by;
  return `${value < 10 ? value.toFixed(1) : Math.round(value)} ${unit}`;
}

/** A number with its thousands apart: `12,345`. */
export const grouped = (value: number): string => value.toLocaleString("en-US");

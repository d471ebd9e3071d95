// YAML between two lines of `---` at the very start of a text, and where it ends.
import type { Report } from "../core/problem.ts";
import { type Span, span } from "../core/span.ts";
import type { SourceMetadata } from "../flow.ts";
import { metadataOf } from "./metadata.ts";

export interface FrontMatter {
  /** From the text's start to behind the closing line. */
  readonly span: Span;
  readonly metadata: SourceMetadata;
}

const OPENING = /^---[ \t]*\r?\n/;
const CLOSING = /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$(?![\s\S]))/gm;
/** The first line of a YAML mapping; without it `---` is but a rule. */
const FIRST_KEY = /^(?:[ \t]*(?:#[^\n]*)?\r?\n)*["']?[A-Za-z][\w-]*["']?[ \t]*:(?:\s|$)/;

/** The front matter of a text, if it has one. Mistakes in it are reported with their place. */
export function frontMatterOf(text: string, report: Report): FrontMatter | undefined {
  const opening = OPENING.exec(text)?.[0];
  if (!opening || !FIRST_KEY.test(text.slice(opening.length, opening.length + 2000))) return undefined;
  CLOSING.lastIndex = opening.length;
  const closing = CLOSING.exec(text);
  if (!closing) return undefined;
  const yaml = text.slice(opening.length, closing.index);
  return {
    span: span(0, closing.index + closing[0].length),
    metadata: metadataOf(yaml, opening.length, "front-matter-invalid", report),
  };
}

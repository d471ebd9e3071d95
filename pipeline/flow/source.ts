// What read gives: a text, decoded, with what is given beside it.
import type { Span } from "../core/span.ts";

/** A date as EDTF (ISO 8601-2) in the forms of the annotation guide. */
export type Edtf = string;
/** ISO 3166-1 alpha-2, upper case. */
export type CountryCode = string;

/** What a text does not tell of itself, given beside it (sidecar or front matter). */
export interface SourceMetadata {
  readonly date?: Edtf;
  readonly series?: string;
  readonly number?: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly url?: string;
  readonly license?: string;
  readonly language?: string;
}

/** A stretch that the input's format names as furniture, so that nobody has to find it by its form. */
export interface NamedFurniture extends Span {
  readonly kind: "navigation" | "imprint" | "running-header" | "running-footer" | "page-number";
}

/** A page of the input: where its text stands, and how it is numbered there. */
export interface Page extends Span {
  readonly label: string;
}

export interface Source {
  /** The input file's path below the input folder, with forward slashes. */
  readonly document: string;
  readonly mediaType: string;
  /** The decoded text that all offsets count in (a byte order mark is no part of it). */
  readonly text: string;
  /** Of the file's bytes, lower-case hex. */
  readonly sha256: string;
  readonly metadata: SourceMetadata;
  /** Where the text's front matter stands, if it has one. */
  readonly frontMatter?: Span;
  /** In reading order, without overlap. */
  readonly furniture?: readonly NamedFurniture[];
  /** In reading order, without overlap; none for formats without pages. */
  readonly pages?: readonly Page[];
}

// What every input format gives: the text that all offsets count in, the documents inside, or both. One file a format.
import type { Report } from "../core/problem.ts";
import type { NamedFurniture, Page, SourceMetadata } from "../flow.ts";
import type { Deadline, Limits } from "./limits.ts";

/** A text as decoded, with what its format tells of it. */
export interface DecodedText {
  readonly text: string;
  /** Stretches that the format itself names as furniture: navigation, page footers. */
  readonly furniture?: readonly NamedFurniture[];
  /** Where its pages stand, for formats that have pages. */
  readonly pages?: readonly Page[];
  /** What the format tells beside its text: its language, a mail's date. */
  readonly metadata?: SourceMetadata;
}

/** A file's name below the input folder, and what is in it. */
export interface FileBytes {
  readonly document: string;
  readonly bytes: Uint8Array;
}

export interface ReadableFile extends FileBytes {
  /** `NAME.meta.json`: what the text does not tell of itself. */
  readonly sidecar?: FileBytes;
  /** Other limits than the default ones. */
  readonly limits?: Limits;
}

/** A file inside another. */
export interface InnerFile {
  /** Its path below the outer file, as written there: nothing that can be trusted. */
  readonly name: string;
  /** In bytes, unpacked. */
  readonly size: number;
  /** Unpacks it. Throws where that fails. */
  readonly load: () => Promise<Uint8Array> | Uint8Array;
}

/** What is in a file: a text of its own, other files, or both (a mail with attachments). */
export interface Content {
  readonly decoded?: DecodedText;
  readonly inner?: readonly InnerFile[];
}

export interface Reading {
  readonly report: Report;
  readonly limits: Limits;
  readonly deadline: Deadline;
  /** The encoding that is told beside the file. */
  readonly encoding?: string;
}

export interface Reader {
  /** IANA media type of what it reads. */
  readonly mediaType: string;
  /** File endings, lower case, with the dot. */
  readonly endings: readonly string[];
  /** What is in a file's bytes, or undefined with a problem reported. */
  readonly open: (bytes: Uint8Array, reading: Reading) => Promise<Content | undefined> | Content | undefined;
}

// What an exporter is: a pure function from the dataset to files, whose content comes piece by piece; the caller writes.
import type { Scratch } from "../core/scratch.ts";
import type { Published } from "../flow.ts";
import type { GraphTally } from "./graph-tally.ts";

/** A piece of a file: a text, which is written as UTF-8, or bytes. Texts are never cut inside of a character. */
export type Chunk = string | Uint8Array;

/** What is known of a file beforehand. */
export interface FileNotes {
  /** Path below the release folder, with forward slashes. */
  readonly path: string;
  /** What it is, for the descriptions of the release. */
  readonly title: string;
  readonly mediaType: string;
  /** For the graph: what there is in it, told when its content was walked. */
  readonly tally?: GraphTally;
}

export interface OutputFile extends FileNotes {
  /** Walked once, while the file is written: what does not fit in memory is made on the way. */
  readonly content: Chunk | Iterable<Chunk>;
}

/** A file that was written, as others may describe it. */
export interface WrittenFile extends FileNotes {
  readonly bytes: number;
  /** Of its bytes, lower-case hex. */
  readonly sha256: string;
  /** Whether it is text. */
  readonly isText: boolean;
}

export type Files = Iterable<OutputFile> | AsyncIterable<OutputFile>;

export interface Exporter {
  /** The value of --format. */
  readonly name: string;
  /** What this format cannot say. */
  readonly loses: readonly string[];
  /** `earlier` are the files of the exporters before it, for formats that describe the release; each of its own is written before the next is asked for. */
  readonly files: (dataset: Published, earlier: readonly WrittenFile[], scratch: Scratch) => Files;
}

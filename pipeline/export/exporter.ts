// What an exporter is: a pure function from the dataset to files; the caller writes.
import type { Dataset } from "../flow.ts";

export interface OutputFile {
  /** Path below the release folder, with forward slashes. */
  readonly path: string;
  readonly content: string | Uint8Array;
  /** What it is, for the descriptions of the release. */
  readonly title: string;
  readonly mediaType: string;
}

export interface Exporter {
  /** The value of --format. */
  readonly name: string;
  /** What this format cannot say. */
  readonly loses: readonly string[];
  /** `earlier` are the files of the exporters before it, for formats that describe the release. */
  readonly files: (dataset: Dataset, earlier: readonly OutputFile[]) => Promise<OutputFile[]> | OutputFile[];
}

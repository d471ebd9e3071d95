// The evidence: for each cell that was read from a text, the words that it was read from.
import { compareText } from "../core/keys.ts";
import type { Span } from "../core/span.ts";
import type { EvidenceRecord } from "../model/records.ts";
import type { Dossier } from "./dossier.ts";

/** Words that tell a value: where they stand and which rule read them. Values from beside the text have no span. */
export interface Words {
  readonly span?: Span;
  readonly rule: string;
}

/** Collects the rows of evidence of a document; the same words for the same cell count once. */
export class EvidenceBook {
  readonly #rows = new Map<string, EvidenceRecord>();

  /** The words that a cell was read from. */
  add(record: string, field: string, home: Dossier, words: Words | undefined): void {
    if (!words?.span) return;
    const { start, end } = home.codePoints(words.span);
    const text = home.words(words.span);
    if (text === "") return;
    const key = `${record}\t${field}\t${start}\t${end}`;
    if (!this.#rows.has(key))
      this.#rows.set(key, { record, field, document: home.document, start, end, text, rule: words.rule });
  }

  /** All rows by place, record and column, without those of records that were dropped. */
  rows(keep: (record: string) => boolean): EvidenceRecord[] {
    return [...this.#rows.values()]
      .filter((row) => keep(row.record))
      .sort(
        (a, b) =>
          a.start - b.start ||
          a.end - b.end ||
          compareText(a.record, b.record) ||
          compareText(a.field, b.field),
      );
  }
}

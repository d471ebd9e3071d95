// Newspapers, news agencies and journals whose names hold no head word. What is known of them stands in newspapers.tsv.
import { loadTable } from "./table.ts";

export interface Newspaper {
  readonly name: string;
  readonly country?: string;
  /** A common word: a paper only where the context says so. */
  readonly weak: boolean;
}

export const newspapers: readonly Newspaper[] = loadTable("newspapers").map(
  ({ name = "", country, marks }) => ({ name, weak: marks === "weak", ...(country ? { country } : {}) }),
);

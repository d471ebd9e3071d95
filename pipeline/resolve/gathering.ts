// The records of a collection as they come, document by document, put where they are kept.
import { gathered, type Keep, type List } from "../core/keep.ts";
import type { Report } from "../core/problem.ts";
import type { Kept, SourceText } from "../flow.ts";
import type { EvidenceRecord, Tables } from "../model/records.ts";
import type { DocumentRecords, Resolver } from "./resolver.ts";

/** The tables whose records hang on one document. */
const OF_DOCUMENTS = ["articles", "quantities", "statements", "mentions"] as const;
type OfDocument = (typeof OF_DOCUMENTS)[number];

export class Gathering {
  readonly #keep: Keep;
  readonly #tables: { readonly [T in OfDocument]: List<Tables[T][number]> };
  readonly #evidence: List<EvidenceRecord>;
  readonly #sources: List<SourceText>;

  constructor(keep: Keep) {
    this.#keep = keep;
    this.#tables = {
      articles: keep.list(),
      quantities: keep.list(),
      statements: keep.list(),
      mentions: keep.list(),
    };
    this.#evidence = keep.list();
    this.#sources = keep.list();
  }

  add({ tables, evidence, source }: DocumentRecords): void {
    for (const table of OF_DOCUMENTS)
      for (const row of tables[table]) (this.#tables[table] as List<typeof row>).push(row);
    for (const row of evidence) this.#evidence.push(row);
    this.#sources.push(source);
  }

  /** All records, with those that documents share. */
  finish(resolver: Resolver, report: Report): Kept {
    const shared = resolver.finish(report);
    const issues = gathered([shared.issues], this.#keep);
    return {
      tables: { ...shared, issues, ...this.#tables, redirects: [] },
      evidence: this.#evidence,
      quarantine: [],
      sources: this.#sources,
    };
  }
}

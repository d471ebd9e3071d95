// The collection resolved document by document: it keeps what grows with the things told, and no draft.
import type { Keep } from "../core/keep.ts";
import { by } from "../core/keys.ts";
import type { Report } from "../core/problem.ts";
import type { Authority, Draft, SourceText, TableRows } from "../flow.ts";
import type { EvidenceRecord, Tables } from "../model/records.ts";
import { Corrections } from "./correction.ts";
import {
  type Dossier,
  dossierOf,
  type Home,
  type HomeNote,
  homesOf,
  noteOf,
  reportNamesakes,
  sourceTextOf,
} from "./dossier.ts";
import { nameEvents } from "./event-part.ts";
import { EvidenceBook } from "./evidence.ts";
import { articleRecords, issueRecord } from "./issue.ts";
import { mentionsOf } from "./mention.ts";
import { quantitiesOf } from "./quantity.ts";
import { Registry } from "./registry.ts";
import { Shared, type SharedTables } from "./shared.ts";
import { statementsOf } from "./statement.ts";
import { Withdrawal } from "./withdraw.ts";

/** The records that hang on one document, and the words in it of these and of all others. */
export interface DocumentRecords {
  readonly tables: Pick<Tables, "articles" | "quantities" | "statements" | "mentions">;
  readonly evidence: readonly EvidenceRecord[];
  readonly source: SourceText;
}

const WALKS = ["noting", "entering", "telling", "recording"] as const;

/**
 * Documents have to come in the same order in each walk: first all are noted, then entered, then asked what they tell,
 * then asked for their records. A walk is settled when the first document of the next one comes.
 */
export class Resolver {
  readonly #corrections: Corrections;
  readonly #registry: Registry;
  readonly #withdrawal: Withdrawal;
  readonly #notes: HomeNote[] = [];
  readonly #issues: Tables["issues"] = [];
  #homes: Home[] = [];
  #shared: Shared;
  #tables: Omit<SharedTables, "events"> | undefined;
  #walk = 0;
  readonly #keep: Keep;

  constructor(authority: Authority, keep: Keep) {
    this.#corrections = new Corrections(authority.corrections);
    this.#registry = new Registry(authority, this.#corrections, keep);
    this.#withdrawal = new Withdrawal(this.#corrections);
    this.#shared = new Shared(this.#registry, keep, this.#home);
    this.#keep = keep;
  }

  /** First walk: which documents there are. */
  note(draft: Draft): void {
    this.#notes.push(noteOf(draft));
  }

  /** Second walk: whom they name. */
  enter(draft: Draft, index: number): void {
    this.#goOn("entering");
    this.#registry.enter(this.#dossier(draft, index), this.#home(index));
  }

  /** Third walk: what they tell of things that documents share. */
  tell(draft: Draft, index: number): void {
    this.#goOn("telling");
    this.#shared.enter(this.#registry.view(this.#dossier(draft, index)), this.#home(index));
  }

  /** Fourth walk: the records of each document. */
  records(draft: Draft, index: number): DocumentRecords {
    this.#goOn("recording");
    const view = this.#registry.view(this.#dossier(draft, index));
    const book = new EvidenceBook();
    const told = this.#shared.told(view);
    this.#shared.tell(told, view, book);
    const names = nameEvents(told, view);
    this.#issues.push(issueRecord(view, book));
    const tables = this.#withdrawal.ofDocument({
      articles: articleRecords(view.home, book),
      quantities: quantitiesOf(view, names, book),
      statements: statementsOf(view, book),
      mentions: mentionsOf(view, names, book),
    });
    return { tables, evidence: book.rows(this.#withdrawal.keeps), source: sourceTextOf(view.home) };
  }

  /** What documents share, when all have given their records. */
  finish(report: Report): SharedTables & Pick<TableRows, "issues"> {
    this.#goOn("recording");
    this.#corrections.reportUnused(report);
    reportNamesakes(this.#homes, report);
    const tables = this.#tables as Omit<SharedTables, "events">;
    const issues = this.#issues.sort(by(({ id }) => id));
    return { issues, ...tables, events: this.#shared.events() };
  }

  /** Settles all walks before this one. */
  #goOn(walk: (typeof WALKS)[number]): void {
    const settle = [
      () => {
        this.#homes = homesOf(this.#notes);
      },
      () => {
        this.#registry.settle();
        this.#shared = new Shared(this.#registry, this.#keep, this.#home);
      },
      () => {
        this.#tables = this.#shared.settle(this.#corrections, this.#withdrawal);
      },
    ];
    for (; this.#walk < WALKS.indexOf(walk); this.#walk++) settle[this.#walk]?.();
  }

  readonly #home = (index: number): Home => this.#homes[index] as Home;
  readonly #dossier = (draft: Draft, index: number): Dossier => dossierOf(this.#home(index), draft);
}

// Lists and dictionaries for what a collection has of everything: in memory, or in a database where no memory holds them.
import type { Database } from "./sqlite.ts";

/** Things put down one after the other and walked as often as wanted. A list is walked when it is whole. */
export interface List<T> extends Iterable<T> {
  readonly length: number;
  push(item: T): unknown;
}

/** Values by key. A value that was got and then changed has to be set again. */
export interface Dictionary<V> {
  get(key: string): V | undefined;
  has(key: string): boolean;
  set(key: string, value: V): unknown;
  delete(key: string): unknown;
}

/** Makes lists and dictionaries of plain data. */
export interface Keep {
  readonly list: <T>() => List<T>;
  /** `most` tells how many values memory may hold, where they are large. */
  readonly dictionary: <V extends NonNullable<unknown>>(most?: number) => Dictionary<V>;
}

/** For small collections, and whoever wants arrays and maps. */
export const keepInMemory: Keep = { list: () => [], dictionary: () => new Map() };

interface Items<T> extends Iterable<T> {
  readonly length: number;
}

/** All items of some lists as one. */
export function gathered<T>(lists: Iterable<Iterable<T>>, keep: Keep): List<T> {
  const all = keep.list<T>();
  for (const list of lists) for (const item of list) all.push(item);
  return all;
}

/** The items as a function leaves them, without those of which it leaves nothing. Where it changes none it is the same list. */
export function rewritten<T>(items: Items<T>, change: (item: T) => T | undefined, keep: Keep): Items<T> {
  let all: List<T> | undefined;
  let index = 0;
  for (const item of items) {
    const after = change(item);
    if (after !== item) all ??= firstOf(items, index, keep);
    if (after !== undefined) all?.push(after);
    index++;
  }
  return all ?? items;
}

function firstOf<T>(items: Items<T>, most: number, keep: Keep): List<T> {
  const first = keep.list<T>();
  for (const item of items) {
    if (first.length === most) break;
    first.push(item);
  }
  return first;
}

/** Letters of the items that are written and read together. */
const PAGE = 1 << 16;
/** Items are weighed by their number before they are written: most are short. */
const MOST_ITEMS = 200;
/** Values that a dictionary holds in memory, where nothing else is said. */
const MOST_VALUES = 8000;
/** Pages of one list, at most: a page's number is its list's times this, and its own. */
const PAGES = 2 ** 32;

/** Keeps in a database of its own, until that is closed. Little is written before much is there. */
export function keepIn(database: Database): Keep {
  database.run(`CREATE TABLE "pages" ("at" INTEGER PRIMARY KEY, "items" TEXT NOT NULL); BEGIN`);
  const write = database.prepare(`INSERT INTO "pages" VALUES (?, ?)`);
  const read = database.query(`SELECT "items" FROM "pages" WHERE "at" = ?`);
  let lists = 0;
  let dictionaries = 0;
  return {
    list: <T>() => {
      const first = ++lists * PAGES;
      return new PagedList<T>(
        (page, items) => write([first + page, items]),
        (page) => String(read([first + page])[0]?.items),
      );
    },
    dictionary: <V extends NonNullable<unknown>>(most = MOST_VALUES) =>
      new PagedDictionary<V>(database, `values-${++dictionaries}`, most),
  };
}

class PagedList<T> implements List<T> {
  readonly #write: (page: number, items: string) => void;
  readonly #read: (page: number) => string;
  #pages = 0;
  #last: string[] = [];
  #letters = 0;
  length = 0;

  constructor(write: (page: number, items: string) => void, read: (page: number) => string) {
    this.#write = write;
    this.#read = read;
  }

  push(item: T): void {
    const text = JSON.stringify(item);
    this.#last.push(text);
    this.#letters += text.length;
    this.length++;
    if (this.#letters < PAGE && this.#last.length < MOST_ITEMS) return;
    this.#write(this.#pages++, `[${this.#last.join(",")}]`);
    this.#last = [];
    this.#letters = 0;
  }

  *[Symbol.iterator](): Generator<T> {
    for (let page = 0; page < this.#pages; page++) yield* JSON.parse(this.#read(page)) as T[];
    for (const item of this.#last) yield JSON.parse(item) as T;
  }
}

/** Values lately asked for are in memory; the others are written when they have not been asked for in a while. */
class PagedDictionary<V extends NonNullable<unknown>> implements Dictionary<V> {
  readonly #database: Database;
  readonly #table: string;
  /** Half of the values that memory may hold: there are two generations of them. */
  readonly #most: number;
  #statements: ReturnType<typeof statementsOf> | undefined;
  #young = new Map<string, V>();
  #old = new Map<string, V>();
  readonly #unwritten = new Set<string>();

  constructor(database: Database, table: string, most: number) {
    this.#database = database;
    this.#table = table;
    this.#most = most / 2;
  }

  has(key: string): boolean {
    return this.get(key) !== undefined;
  }

  get(key: string): V | undefined {
    const young = this.#young.get(key);
    if (young !== undefined) return young;
    const value = this.#old.get(key) ?? this.#written(key);
    if (value !== undefined) this.#remember(key, value);
    return value;
  }

  set(key: string, value: V): void {
    this.#unwritten.add(key);
    this.#remember(key, value);
  }

  delete(key: string): void {
    this.#young.delete(key);
    this.#old.delete(key);
    this.#unwritten.delete(key);
    this.#statements?.remove([key]);
  }

  #written(key: string): V | undefined {
    const [row] = this.#statements?.read([key]) ?? [];
    return row ? (JSON.parse(String(row.value)) as V) : undefined;
  }

  #remember(key: string, value: V): void {
    this.#young.set(key, value);
    if (this.#young.size < this.#most) return;
    this.#statements ??= statementsOf(this.#database, this.#table);
    for (const [old, its] of this.#old)
      if (!this.#young.has(old) && this.#unwritten.delete(old))
        this.#statements.write([old, JSON.stringify(its)]);
    this.#old = this.#young;
    this.#young = new Map();
  }
}

function statementsOf(database: Database, table: string) {
  database.run(`CREATE TABLE "${table}" ("key" TEXT PRIMARY KEY, "value" TEXT NOT NULL) WITHOUT ROWID`);
  return {
    read: database.query(`SELECT "value" FROM "${table}" WHERE "key" = ?`),
    remove: database.prepare(`DELETE FROM "${table}" WHERE "key" = ?`),
    write: database.prepare(`INSERT OR REPLACE INTO "${table}" VALUES (?, ?)`),
  };
}

// Values into and out of statements of SQLite, by its own functions: the wrapper around them takes most of the time.

export type Value = string | number | null;
export type SqlRow = Readonly<Record<string, Value>>;

/** The functions that the compiled engine has, with pointers as numbers. */
interface Exports {
  readonly sqlite3_malloc: (bytes: number) => number;
  readonly sqlite3_free: (pointer: number) => void;
  readonly sqlite3_bind_text: (
    statement: number,
    at: number,
    text: number,
    bytes: number,
    destructor: number,
  ) => number;
  readonly sqlite3_bind_int: (statement: number, at: number, value: number) => number;
  readonly sqlite3_bind_int64: (statement: number, at: number, value: bigint) => number;
  readonly sqlite3_bind_double: (statement: number, at: number, value: number) => number;
  readonly sqlite3_bind_null: (statement: number, at: number) => number;
  readonly sqlite3_step: (statement: number) => number;
  readonly sqlite3_reset: (statement: number) => number;
  readonly sqlite3_column_type: (statement: number, at: number) => number;
  readonly sqlite3_column_text: (statement: number, at: number) => number;
  readonly sqlite3_column_bytes: (statement: number, at: number) => number;
  readonly sqlite3_column_double: (statement: number, at: number) => number;
}

export interface Engine {
  readonly exports: Exports;
  /** Its memory, which is another object whenever it grew. */
  readonly heap: () => Uint8Array;
  /** Throws where a code is an error. */
  readonly check: (code: number) => unknown;
}

const ROW = 100;
const DONE = 101;
const TEXT = 3;
const NULL = 5;
/** The texts stay as they are until the statement has run. */
const STATIC = 0;
const MOST_BYTES_A_UNIT = 3;

/** A scratch in the engine's memory for the texts of one row; it grows with the longest. */
let scratch = { pointer: 0, bytes: 0 };

function roomFor({ exports }: Engine, bytes: number): number {
  if (bytes > scratch.bytes) {
    if (scratch.pointer) exports.sqlite3_free(scratch.pointer);
    scratch = { pointer: exports.sqlite3_malloc(bytes * 2), bytes: bytes * 2 };
    if (scratch.pointer === 0) throw new Error("SQLite has no memory left");
  }
  return scratch.pointer;
}

/** Runs a statement with the values of a row. */
export function bindRow(engine: Engine, statement: number): (values: readonly Value[]) => void {
  const { exports } = engine;
  const bind = binder(engine, statement);
  return (values) => {
    bind(values);
    const code = exports.sqlite3_step(statement);
    exports.sqlite3_reset(statement);
    if (code !== DONE) engine.check(code);
  };
}

/** Asks a statement with some values; gives all rows. */
export function askRows(
  engine: Engine,
  statement: number,
  names: readonly string[],
): (values: readonly Value[]) => SqlRow[] {
  const bind = binder(engine, statement);
  return (values) => {
    bind(values);
    try {
      return [...readRows(engine, statement, names)];
    } finally {
      engine.exports.sqlite3_reset(statement);
    }
  };
}

function binder(engine: Engine, statement: number): (values: readonly Value[]) => void {
  const { exports } = engine;
  return (values) => {
    let units = 1;
    for (const value of values) if (typeof value === "string") units += value.length;
    let free = roomFor(engine, units * MOST_BYTES_A_UNIT);
    const heap = engine.heap();
    const memory = Buffer.from(heap.buffer, heap.byteOffset, heap.byteLength);
    for (const [index, value] of values.entries()) {
      const at = index + 1;
      if (typeof value === "string") {
        const bytes = memory.write(value, free, "utf8");
        engine.check(exports.sqlite3_bind_text(statement, at, free, bytes, STATIC));
        free += bytes;
      } else engine.check(bindNumber(exports, statement, at, value));
    }
  };
}

/** What is no safe integer would be taken for one, and lose digits. */
function bindNumber(exports: Exports, statement: number, at: number, value: number | null): number {
  if (value === null) return exports.sqlite3_bind_null(statement, at);
  if (value === (value | 0) && !Object.is(value, -0)) return exports.sqlite3_bind_int(statement, at, value);
  if (Number.isSafeInteger(value)) return exports.sqlite3_bind_int64(statement, at, BigInt(value));
  return exports.sqlite3_bind_double(statement, at, value);
}

/** The rows of a statement, as objects by the names of its columns. */
export function* readRows(engine: Engine, statement: number, names: readonly string[]): Generator<SqlRow> {
  const { exports } = engine;
  for (;;) {
    const code = exports.sqlite3_step(statement);
    if (code === DONE) return;
    if (code !== ROW) engine.check(code);
    const row: Record<string, Value> = {};
    for (const [at, name] of names.entries()) row[name] = valueAt(engine, statement, at);
    yield row;
  }
}

function valueAt({ exports, heap }: Engine, statement: number, at: number): Value {
  const type = exports.sqlite3_column_type(statement, at);
  if (type === NULL) return null;
  if (type !== TEXT) return exports.sqlite3_column_double(statement, at);
  const from = exports.sqlite3_column_text(statement, at);
  const bytes = exports.sqlite3_column_bytes(statement, at);
  const memory = heap();
  return Buffer.from(memory.buffer, memory.byteOffset + from, bytes).toString("utf8");
}

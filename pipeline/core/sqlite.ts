// SQLite compiled to WebAssembly: the same bytes on every machine, nothing to build; in memory, or on a disk that is handed in.
import { askRows, bindRow, type Engine, readRows, type SqlRow, type Value } from "./sqlite-statement.ts";
import { type Disk, vfsOf } from "./sqlite-vfs.ts";

export type { SqlRow, Value } from "./sqlite-statement.ts";

export interface Database {
  /** Runs statements that give no rows. */
  readonly run: (sql: string) => void;
  /** Runs one statement for each list of values. */
  readonly runAll: (sql: string, values: Iterable<readonly Value[]>) => void;
  /** A statement that is run now and again with other values, until the database is closed. */
  readonly prepare: (sql: string) => (values: readonly Value[]) => void;
  /** A query that is asked now and again with other values, until the database is closed. */
  readonly query: (sql: string) => (values: readonly Value[]) => SqlRow[];
  /** The rows that a query gives. Throws on wrong SQL. */
  readonly rows: (sql: string) => SqlRow[];
  /** The rows one by one, for answers that no memory holds. */
  readonly each: (sql: string) => Iterable<SqlRow>;
  /** The database as a file. */
  readonly bytes: () => Uint8Array;
  readonly close: () => void;
}

/** Whether SQLite says that it could not read or write its file. */
export const isDatabaseFault = (error: unknown): error is Error =>
  error instanceof Error && /^SQLITE_(?:FULL|IOERR|CANTOPEN|READONLY)/.test(error.message);

/** What SQLite says of itself as it loads is no output of ours. */
const SILENT = { print: () => {}, printErr: () => {} };

const load = async () => {
  const { default: init } = await import("@sqlite.org/sqlite-wasm");
  const sqlite = await (init as (options: object) => ReturnType<typeof init>)(SILENT);
  (sqlite as unknown as { config: { warn: () => void } }).config.warn = () => {};
  return sqlite;
};
let loaded: ReturnType<typeof load> | undefined;

/** Nobody else reads the file while it is written, and one that a fault leaves half-written is thrown away. */
const ALONE =
  "PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA temp_store = FILE; PRAGMA cache_size = -32768";

/** Opens an empty database, or one from the bytes of its file. It has to be closed. */
export async function openDatabase(bytes?: Uint8Array): Promise<Database> {
  loaded ??= load();
  const sqlite = await loaded;
  const database = new sqlite.oo1.DB(":memory:");
  const pointer = database.pointer;
  if (pointer === undefined) throw new Error("SQLite gave no database");
  if (bytes) {
    // It takes no Buffer; the bytes are the same, not copied.
    const plain = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const memory = sqlite.wasm.allocFromTypedArray(plain);
    const flags = sqlite.capi.SQLITE_DESERIALIZE_FREEONCLOSE | sqlite.capi.SQLITE_DESERIALIZE_RESIZEABLE;
    database.checkRc(
      sqlite.capi.sqlite3_deserialize(pointer, "main", memory, bytes.length, bytes.length, flags),
    );
  }
  return wrapped(sqlite, database);
}

/** Opens a database in a file of a disk, which is made where it is not there; sorting spills to that disk too. */
export async function openDatabaseFile(disk: Disk, name: string): Promise<Database> {
  loaded ??= load();
  const sqlite = await loaded;
  const database = new sqlite.oo1.DB(`file:${name}?vfs=${vfsOf(sqlite, disk)}`, "c");
  database.exec(ALONE);
  return wrapped(sqlite, database);
}

type Sqlite = Awaited<ReturnType<typeof load>>;

function wrapped(sqlite: Sqlite, database: InstanceType<Sqlite["oo1"]["DB"]>): Database {
  const engine: Engine = {
    exports: sqlite.wasm.exports,
    heap: () => sqlite.wasm.heap8u(),
    check: (code) => database.checkRc(code),
  };
  const open = new Set<{ finalize: () => unknown }>();
  const prepare = (sql: string) => {
    const statement = database.prepare(sql);
    open.add(statement);
    const run = bindRow(engine, Number(statement.pointer));
    const close = (): void => {
      open.delete(statement);
      statement.finalize();
    };
    return { statement, run, close };
  };
  function* each(sql: string): Generator<SqlRow> {
    const { statement, close } = prepare(sql);
    try {
      yield* readRows(engine, Number(statement.pointer), statement.getColumnNames());
    } finally {
      close();
    }
  }
  return {
    run: (sql) => {
      database.exec(sql);
    },
    runAll: (sql, values) => {
      const { run, close } = prepare(sql);
      try {
        for (const row of values) run(row);
      } finally {
        close();
      }
    },
    prepare: (sql) => prepare(sql).run,
    query: (sql) => {
      const { statement } = prepare(sql);
      return askRows(engine, Number(statement.pointer), statement.getColumnNames());
    },
    rows: (sql) => [...each(sql)],
    each: (sql) => ({ [Symbol.iterator]: () => each(sql) }),
    bytes: () => sqlite.capi.sqlite3_js_db_export(database.pointer ?? 0),
    close: () => {
      for (const statement of open) statement.finalize();
      database.close();
    },
  };
}

// SQLite in memory, compiled to WebAssembly: the same bytes on every machine, no file touched, nothing to build.

type Value = string | number | null;
export type SqlRow = Readonly<Record<string, Value>>;

export interface Database {
  /** Runs statements that give no rows. */
  readonly run: (sql: string) => void;
  /** Runs one statement for each list of values. */
  readonly runAll: (sql: string, values: Iterable<readonly Value[]>) => void;
  /** The rows that a query gives. Throws on wrong SQL. */
  readonly rows: (sql: string) => SqlRow[];
  /** The database as a file. */
  readonly bytes: () => Uint8Array;
  readonly close: () => void;
}

/** What SQLite says of itself as it loads is no output of ours. */
const SILENT = { print: () => {}, printErr: () => {} };

const load = async () => {
  const { default: init } = await import("@sqlite.org/sqlite-wasm");
  return (init as (options: object) => ReturnType<typeof init>)(SILENT);
};
let loaded: ReturnType<typeof load> | undefined;

/** Opens an empty database, or one from the bytes of its file. It has to be closed. */
export async function openDatabase(bytes?: Uint8Array): Promise<Database> {
  loaded ??= load();
  const sqlite = await loaded;
  const database = new sqlite.oo1.DB(":memory:");
  const pointer = database.pointer;
  if (pointer === undefined) throw new Error("SQLite gave no database");
  if (bytes) {
    const memory = sqlite.wasm.allocFromTypedArray(new Uint8Array(bytes));
    const flags = sqlite.capi.SQLITE_DESERIALIZE_FREEONCLOSE | sqlite.capi.SQLITE_DESERIALIZE_RESIZEABLE;
    database.checkRc(
      sqlite.capi.sqlite3_deserialize(pointer, "main", memory, bytes.length, bytes.length, flags),
    );
  }
  return {
    run: (sql) => {
      database.exec(sql);
    },
    runAll: (sql, values) => {
      const statement = database.prepare(sql);
      try {
        for (const each of values) {
          each.forEach((value, at) => {
            // What is no safe integer would be taken for one, and lose digits.
            if (typeof value === "number" && !Number.isSafeInteger(value))
              sqlite.capi.sqlite3_bind_double(statement.pointer ?? 0, at + 1, value);
            else statement.bind(at + 1, value);
          });
          statement.stepReset();
        }
      } finally {
        statement.finalize();
      }
    },
    rows: (sql) => database.exec({ sql, rowMode: "object", returnValue: "resultRows" }) as SqlRow[],
    bytes: () => sqlite.capi.sqlite3_js_db_export(pointer),
    close: () => database.close(),
  };
}

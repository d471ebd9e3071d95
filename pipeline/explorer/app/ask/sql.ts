// SQL in the browser: SQLite as WebAssembly on the SQLite edition of the release. A bundle of its own, loaded when asked for.
import init, { type Database } from "@sqlite.org/sqlite-wasm";
import type { Answer, Engine, Value } from "./answer.ts";

const SILENT = { print: () => {}, printErr: () => {} };

/** Opens the edition. Its bytes and those of the program come from whoever calls. */
async function open(program: Uint8Array, edition: Uint8Array): Promise<Engine> {
  const start = init as (options: object) => ReturnType<typeof init>;
  const sqlite = await start({ ...SILENT, wasmBinary: program });
  const database: Database = new sqlite.oo1.DB(":memory:");
  const memory = sqlite.wasm.allocFromTypedArray(edition);
  const { SQLITE_DESERIALIZE_FREEONCLOSE, SQLITE_DESERIALIZE_RESIZEABLE } = sqlite.capi;
  const flags = SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_RESIZEABLE;
  database.checkRc(
    sqlite.capi.sqlite3_deserialize(
      database.pointer ?? 0,
      "main",
      memory,
      edition.length,
      edition.length,
      flags,
    ),
  );
  return {
    ask: (query): Answer => {
      const columns: string[] = [];
      const rows = database.exec({
        sql: query,
        rowMode: "array",
        columnNames: columns,
        returnValue: "resultRows",
      });
      return { columns, rows: rows as Value[][] };
    },
  };
}

window.annals("engine-sql", open);

// A place for what does not fit in memory: databases that are gone when the work is done.
import { type Database, openDatabase } from "./sqlite.ts";

/** A database, and the bytes of its file piece by piece. */
export interface Shelf {
  readonly database: Database;
  /** To be walked when the database holds all that it shall. */
  readonly content: () => Iterable<Uint8Array>;
  readonly close: () => void;
}

export interface Scratch {
  /** Opens an empty database; it has to be closed. */
  readonly open: () => Promise<Shelf>;
}

/** For small collections: all in memory. */
export const inMemory: Scratch = {
  open: async () => {
    const database = await openDatabase();
    return { database, content: () => [database.bytes()], close: database.close };
  },
};

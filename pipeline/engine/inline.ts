// The engine without threads or servers: this process makes all parts, a few files read ahead.
import type { Engine } from "./engine.ts";
import { outcomesOf } from "./outcome.ts";
import type { PartStore } from "./part-store.ts";

/** Files that are read ahead while one is worked on. */
const AHEAD = 4;

export const inlineEngine = (store: PartStore, width = AHEAD): Engine => ({
  width,
  make: async (key, file) => store.write(key, outcomesOf(file)),
  close: async () => {},
});

// The engine without threads or servers: this process makes all parts, a few files read ahead. What takes too long is told
// after the stage that did; a stage that never ends cannot be stopped here, as it is in a thread.
import type { Engine, Task } from "./engine.ts";
import { outcomesOf } from "./outcome.ts";

/** Files that are read ahead while one is worked on. */
const AHEAD = 4;

export const inlineEngine = ({ store, limits }: Task, width = AHEAD): Engine => ({
  width,
  make: async (key, file) => store.write(key, await outcomesOf(file, limits)),
  close: async () => {},
});

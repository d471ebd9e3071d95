// events
import type { Annotator } from "./annotator.ts";

export const events: Annotator = { propose: () => [] };

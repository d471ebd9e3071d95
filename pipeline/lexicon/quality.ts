// How good the program is on the annotated documents, as `make calibrate` measured and wrote it.
import { readLexicon } from "./table.ts";

/** The text of quality.json, as releases carry it. */
export const qualityText = (): string => readLexicon("quality.json");

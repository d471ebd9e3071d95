// Writes how often each rule was right, and how good the program is, from the annotated documents: into the lexicon
// (`make calibrate`), or into a folder to be compared with it (`make check-calibration`).
// tsx test/score/calibrate.ts [FOLDER]
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { calibrationTable, passageSamples, samples } from "./calibration.ts";
import { qualityReport } from "./quality.ts";

const folder = process.argv[2] ?? join(import.meta.dirname, "../../pipeline/lexicon");
const documents = samples();
const passages = passageSamples();
writeFileSync(join(folder, "calibration.tsv"), calibrationTable([...documents, ...passages]));
writeFileSync(join(folder, "quality.json"), qualityReport(documents, passages));

// `make calibrate`: writes how often each rule was right, and how good the program is, from the annotated documents.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { calibrationTable, passageSamples, samples } from "./calibration.ts";
import { qualityReport } from "./quality.ts";

const LEXICON = join(import.meta.dirname, "../../pipeline/lexicon");
const documents = samples();
const passages = passageSamples();
writeFileSync(join(LEXICON, "calibration.tsv"), calibrationTable([...documents, ...passages]));
writeFileSync(join(LEXICON, "quality.json"), qualityReport(documents, passages));

// LibreOffice opens the tables as it does where a person just presses return.
import type { Explanation, Judge } from "../judge.ts";
import { debian } from "../needs.ts";
import { READER, spreadsheetQuestions } from "../spreadsheet.ts";

/** Comma, quotes, UTF-8, from the first line, no types told, American English, quoted cells too, no dates guessed. */
const AS_TOLD = "CSV:44,34,76,1,,1033,false,false";

const EXPLANATIONS: readonly Explanation[] = [
  {
    remark: /: "formula: =(?:TRUE|FALSE)\(\)" for "(?:true|false)"$/,
    why: "it saves each truth value as the formula that gives it",
  },
];

export const libreoffice: Judge = {
  program: "LibreOffice",
  needs: [debian("libreoffice-calc-nogui"), READER],
  questions: spreadsheetQuestions(async ({ run }, files, folder) => {
    const filter = files.every((file) => file.endsWith(".csv")) ? [`--infilter=${AS_TOLD}`] : [];
    await run("soffice", ["--headless", ...filter, "--convert-to", "xlsx", "--outdir", folder, ...files]);
  }, EXPLANATIONS),
};

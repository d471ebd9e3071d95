// Gnumeric opens the tables with all that it guesses.
import { mkdirSync } from "node:fs";
import { basename, join } from "node:path";
import type { Explanation, Judge } from "../judge.ts";
import { debian } from "../needs.ts";
import { READER, spreadsheetQuestions } from "../spreadsheet.ts";

const INSTEAD = "annals.xlsx, where each text is one, is the edition for spreadsheets";
const EXPLANATIONS: readonly Explanation[] = [
  {
    remark: /: "\d{4}-\d\d-01" for "\d{4}-\d\d"$/,
    why: `it takes a month for its first day, and a mark before it would keep all others from reading the date; ${INSTEAD}`,
  },
  {
    remark: /, text: "\d{4}-\d\d-\d\d" for "[^"]* \d{4}"$/,
    why: `it takes words quoted from the texts for dates where they are some; ${INSTEAD}`,
  },
  {
    remark: /, text: "(\d+)" for "\1\+"$/,
    why: `it drops the plus of a number quoted from the texts; ${INSTEAD}`,
  },
];

export const gnumeric: Judge = {
  program: "Gnumeric",
  needs: [debian("gnumeric"), READER],
  questions: spreadsheetQuestions(async ({ run }, files, folder) => {
    mkdirSync(folder);
    for (const file of files) {
      const target = join(folder, `${basename(file).replace(/\.\w+$/, "")}.xlsx`);
      await run("ssconvert", [file, target]);
    }
  }, EXPLANATIONS),
};

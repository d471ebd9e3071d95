// pandas reads every table.
import { compareCells } from "../compare.ts";
import type { Judge } from "../judge.ts";
import { pypi } from "../needs.ts";
import type { Cells } from "../release.ts";

const SCRIPT = `
import json, sys, warnings, pandas
warnings.simplefilter("error")
def rows(path): return pandas.read_csv(path, dtype=str, keep_default_na=False, header=None).values.tolist()
json.dump({path: rows(path) for path in sys.argv[1:]}, sys.stdout)
`;

const TYPED = `
import json, sys, warnings, pandas
warnings.simplefilter("error")
def types(path): return [t.kind if t.kind in "ifb" else "O" for t in pandas.read_csv(path, keep_default_na=False, na_values=[""]).dtypes]
json.dump({path: types(path) for path in sys.argv[1:]}, sys.stdout)
`;

/** What pandas may take a column of a type for: with empty cells, whole numbers become decimals and truth values objects. */
const KINDS: Readonly<Record<string, string>> = { integer: "if", number: "if", boolean: "bO", string: "Oif" };

export const pandas: Judge = {
  program: "pandas",
  needs: [pypi("pandas", "3.1.1")],
  questions: [
    {
      asked: "reads every CSV as texts",
      answer: async ({ python, release }) => {
        const { stdout } = await python(SCRIPT, ...release.tables.map(({ file }) => file));
        const read = JSON.parse(stdout) as Record<string, Cells>;
        return compareCells(
          Object.fromEntries(release.tables.map(({ name, file }) => [name, read[file] ?? []])),
          release,
        );
      },
    },
    {
      asked: "guesses the type of every column",
      answer: async ({ python, release }) => {
        const { stdout } = await python(TYPED, ...release.tables.map(({ file }) => file));
        const read = JSON.parse(stdout) as Record<string, readonly string[]>;
        const guesses = release.tables.flatMap(({ name, file, types, cells }) =>
          types.map((type, at) => ({
            column: `${name}.${cells[0]?.[at]}`,
            type,
            guess: read[file]?.[at] ?? "?",
            empty: cells.slice(1).every((row) => row[at] === ""),
          })),
        );
        const faults = guesses
          .filter(({ type, guess, empty }) => !empty && !KINDS[type]?.includes(guess))
          .map(({ column, type, guess }) => `${column}: guessed ${guess} for ${type}`);
        return { looked: guesses.length, of: "columns", faults };
      },
    },
  ],
};

// A rebuild with kept parts is a clean build, byte for byte, whatever was added, changed, removed or renamed before.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { letter } from "../support/letters.ts";
import { fingerprint } from "../support/release.ts";
import { annals, temporaryFolder } from "../support/terminal.ts";

/** A collection: newsletters by name, each with the number that is told beside it, if any. */
type Letters = ReadonlyMap<string, { readonly text: string; readonly beside?: string }>;

interface Change {
  readonly act: "add" | "change" | "tell" | "remove" | "rename";
  readonly at: number;
  readonly number: number;
}

const changes: fc.Arbitrary<Change> = fc.record({
  act: fc.constantFrom("add", "change", "tell", "remove", "rename"),
  at: fc.nat(99),
  number: fc.nat(400),
});

/** The collection after a change; the letter that it meets is chosen by its number. */
function changed(letters: Letters, { act, at, number }: Change): Letters {
  const after = new Map(letters);
  const [name, content] = [...letters][at % letters.size] ?? ["", { text: letter(number) }];
  if (act === "add") return after.set(`added-${number}.md`, { text: letter(number) });
  if (act === "change") return after.set(name, { ...content, text: letter(number) });
  if (act === "tell") return after.set(name, { ...content, beside: `{"number":"${number}"}` });
  if (act === "rename") after.set(`renamed-${number}.md`, content);
  if (letters.size > 1 || act === "rename") after.delete(name);
  return after;
}

function write(folder: string, letters: Letters): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  for (const [name, { text, beside }] of letters) {
    writeFileSync(join(folder, name), text);
    if (beside) writeFileSync(join(folder, name.replace(/md$/, "meta.json")), beside);
  }
}

const root = temporaryFolder();
const FIRST: Letters = new Map([1, 2, 3].map((number) => [`letter-${number}.md`, { text: letter(number) }]));

test("any chain of changes", async () => {
  const chains = fc.array(changes, { minLength: 3, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(chains, async (chain) => {
      const place = mkdtempSync(join(root, "chain-"));
      const [input, out, clean, cache] = ["input", "out", "clean", "cache"].map((name) =>
        join(place, name),
      ) as [string, string, string, string];
      const known = new Set<string>();
      let letters = FIRST;
      for (const change of [undefined, ...chain]) {
        if (change) letters = changed(letters, change);
        write(input, letters);
        const entries = [...letters].map((entry) => JSON.stringify(entry));
        const kept = await annals("--json", "build", input, "--out", out, "--cache", cache);
        expect(JSON.parse(kept.out).reused).toBe(entries.filter((entry) => known.has(entry)).length);
        for (const entry of entries) known.add(entry);
        await annals("--quiet", "build", input, "--out", clean);
        expect(fingerprint(out)).toEqual(fingerprint(clean));
      }
    }),
    { numRuns: Number(process.env.CHAINS ?? 1) },
  );
});

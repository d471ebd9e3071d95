// Seats of governments, which bear general words alone.
import { wordSet } from "../../core/word-set.ts";
import type { Token } from "../../flow.ts";
import { isCommonWord } from "../../lexicon/not-names.ts";

/** "at State House", "in the Town Hall": the seats of governments bear general words alone. */
export const isSeat = (word: string | undefined, head: string): boolean =>
  SEATS.get(head)?.has(word ?? "") === true;

const SEATS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    "house",
    wordSet(
      "state government parliament customs opera port harbour trade labour statistics health science music water energy maritime mining farmers academy bank union mission culture friendship",
    ),
  ],
  ["buildings", new Set(["parliament", "parliamentary", "union", "government"])],
  ["hall", new Set(["city", "town"])],
  [
    "palace",
    wordSet(
      "presidential royal national imperial grand government state people episcopal archbishop bishop ducal summer winter",
    ),
  ],
]);

/** "Borana National Park", "Kalu Game Reserve": land under protection, which is a place wherever it stands. */
export const isProtected = (
  before: { readonly lower: string } | undefined,
  last: { readonly lower: string },
): boolean =>
  PROTECTED.test(before?.lower ?? "") && /^(?:park|forest|sanctuary|garden|gardens)$/.test(last.lower);
const PROTECTED = /^(?:national|nature|natural|game|wildlife|marine|provincial|state|bird|country|memorial)$/;

/** "Ernavik district lies": one word that means nothing else opens the sentence, before a noun of rule. */
export const opensWithLand = (tokens: readonly Token[], from: number, at: number): boolean =>
  at === from + 1 &&
  tokens[from - 1]?.sentence !== tokens[from]?.sentence &&
  /^(?:district|province|county|prefecture|municipality|village|oblast|island|archipelago)$/.test(
    tokens[at]?.lower ?? "",
  ) &&
  !isCommonWord(tokens[from]?.lower ?? "");

/** Buildings that "of the" completes, where one goes in or works: "the doors of the Temple of the Winds". */
export const HALLOWED: ReadonlySet<string> = wordSet(
  "temple tomb tombs gate cave caves hall court garden gardens pavilion fountain bridge tower church chapel monastery shrine square arch",
);

/** Houses of parliaments, which are bodies. */
const CHAMBERS =
  /^(?:commons|lords|keys|assembly|chiefs|councillors|representatives|peoples|nationalities|elders|delegates|burgesses|deputies|federation|peers|nobles)$/;

/** "the House of" before whom or what a house is for: "Teachers", "Friendship". */
export const isHouseFor = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === "House" &&
  /^(?:[a-z]{4,}s|culture|friendship|youth|music|science|technology|nature|knowledge|literature)$/.test(
    tokens[at + 2]?.lower ?? "",
  ) &&
  isCommonWord((tokens[at + 2]?.lower ?? "").replace(/s$/, "")) &&
  !CHAMBERS.test(tokens[at + 2]?.lower ?? "");

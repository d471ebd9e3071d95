// Mutants of a release: each has one fault, and the verdict on it has to name the file, and the record where there is one.
import { createHash } from "node:crypto";
import { check } from "../../pipeline/check/check.ts";
import { filesOf } from "../export/sample-release.ts";
import { randomNumbers } from "../support/noise.ts";
import type { Fault, Harmed, Victim } from "./fault.ts";
import { csvFaults } from "./faults-csv.ts";
import { editionFaults } from "./faults-editions.ts";
import { folderFaults } from "./faults-folder.ts";
import { graphFaults } from "./faults-graph.ts";

type Release = ReadonlyMap<string, Uint8Array>;

export const FAULTS: readonly Fault[] = [...csvFaults, ...graphFaults, ...editionFaults, ...folderFaults];
const SUMS = "SHA256SUMS";

/** Files that the release does not have, for a fault that adds them. */
const FOREIGN = ["csv", "schemas", "source", "parquet", "notes"].map((folder) => `${folder}/foreign.txt`);

/** Rules that see that a file is not as it was, and not what is wrong with it. */
const SEALS = /^(?:checksum|download|version)-/;

export interface Mutant {
  /** `a row dropped, csv/people.csv`. */
  readonly name: string;
  readonly path: string;
  readonly fault: Fault;
  readonly about: string;
  readonly release: Release;
}

function victimOf(release: Release, path: string, random: () => number): Victim {
  const bytes = release.get(path) ?? new Uint8Array();
  return {
    path,
    bytes,
    text: Buffer.from(bytes).toString("utf8"),
    read: (other) => release.get(other) ?? new Uint8Array(),
    pick: (list) => list[Math.floor(random() * list.length)],
  };
}

/** With checksums made anew, as somebody would who wants to hide a fault. */
function resealed(release: Release): Release {
  const sums = [...release]
    .filter(([path]) => path !== SUMS)
    .map(([path, bytes]) => `${createHash("sha256").update(bytes).digest("hex")}  ${path}\n`);
  return new Map([...release, [SUMS, Buffer.from(sums.join(""))]]);
}

function mutantOf(release: Release, fault: Fault, path: string, { bytes, about = "" }: Harmed): Mutant {
  const files = new Map(release);
  if (bytes === undefined) files.delete(path);
  else files.set(path, Buffer.from(bytes as string));
  return {
    name: `${fault.name}, ${path}`,
    path,
    fault,
    about,
    release: fault.isUnsigned ? files : resealed(files),
  };
}

/** All pairs of a fault and a file, by chance, those of the rarer faults as early as those of the frequent. */
function pairs(release: Release, random: () => number): [Fault, string][] {
  const byFault = FAULTS.map((fault) => {
    const paths = [...release.keys(), ...(fault.name === "a foreign file" ? FOREIGN : [])];
    const fitting = paths.filter((path) => fault.on.test(path) && (path !== SUMS || fault.isUnsigned));
    return fitting
      .map((path): [Fault, string, number] => [fault, path, random()])
      .sort(([, , a], [, , b]) => a - b);
  });
  const rounds = Math.max(...byFault.map(({ length }) => length));
  return Array.from({ length: rounds }, (_, round) =>
    byFault.flatMap((list): [Fault, string][] => {
      const pair = list[round];
      return pair ? [[pair[0], pair[1]]] : [];
    }),
  ).flat();
}

/** So many mutants, the same for the same seed. */
export async function mutantsOf(release: Release, count: number, seed: number): Promise<Mutant[]> {
  const random = randomNumbers(seed);
  const mutants: Mutant[] = [];
  for (;;) {
    const before = mutants.length;
    for (const [fault, path] of pairs(release, random)) {
      if (mutants.length === count) return mutants;
      const harmed = await fault.harm(victimOf(release, path, random));
      const isHarmed =
        harmed &&
        Buffer.compare(
          Buffer.from((harmed.bytes ?? "") as string),
          release.get(path) ?? Buffer.from("new"),
        ) !== 0;
      if (isHarmed) mutants.push(mutantOf(release, fault, path, harmed));
    }
    if (mutants.length === before) return mutants;
  }
}

/** What `check` says of a mutant, and whether that names the fault. */
export async function verdictOn({
  path,
  about,
  fault,
  release,
}: Mutant): Promise<{ isNamed: boolean; said: string[] }> {
  const { problems } = await check(filesOf(release));
  const names = problems.filter(({ rule, document, message }) => {
    if (!fault.isSealed && SEALS.test(rule)) return false;
    return (document === path || message.includes(path)) && (document === about || message.includes(about));
  });
  return {
    isNamed: names.length > 0,
    said: problems.map(({ document, rule, message }) => `${document} [${rule}] ${message}`),
  };
}

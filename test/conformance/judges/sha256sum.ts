// sha256sum compares every file with its checksum.
import { join } from "node:path";
import type { Judge } from "../judge.ts";
import { debian } from "../needs.ts";

export const sha256sum: Judge = {
  program: "sha256sum",
  needs: [debian("coreutils")],
  questions: [
    {
      asked: "finds every file to be what SHA256SUMS tells",
      answer: async ({ run, release }) => {
        const command = 'cd "$1" && sha256sum --check --strict SHA256SUMS';
        const { stdout } = await run("sh", ["-c", command, "sh", join(release.file(""))], [0, 1]);
        const lines = stdout.split("\n").filter(Boolean);
        return { looked: lines.length, of: "files", faults: lines.filter((line) => !line.endsWith(": OK")) };
      },
    },
  ],
};

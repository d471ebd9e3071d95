// SHA256SUMS: the checksum of each file of the release, as `sha256sum -c` reads it.
import { by } from "../core/keys.ts";
import type { Exporter, OutputFile } from "./exporter.ts";

export const checksums: Exporter = {
  name: "checksums",
  loses: ["everything but the checksums"],
  files: (_dataset, earlier): OutputFile[] => [
    {
      path: "SHA256SUMS",
      content: [...earlier]
        .sort(by(({ path }) => path))
        .map(({ path, sha256 }) => `${sha256}  ${path}\n`)
        .join(""),
      title: "Checksums",
      mediaType: "text/plain",
    },
  ],
};

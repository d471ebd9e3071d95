// SHA256SUMS: the checksum of each file of the release, as `sha256sum -c` reads it.
import { createHash } from "node:crypto";
import { by } from "../core/keys.ts";
import type { Exporter, OutputFile } from "./exporter.ts";

/** Of a file's bytes, in lower-case hex. */
export const sha256 = (content: string | Uint8Array): string =>
  createHash("sha256").update(content).digest("hex");

export const byteLength = (content: string | Uint8Array): number =>
  typeof content === "string" ? Buffer.byteLength(content) : content.byteLength;

export const checksums: Exporter = {
  name: "checksums",
  loses: ["everything but the checksums"],
  files: (_dataset, earlier): OutputFile[] => [
    {
      path: "SHA256SUMS",
      content: [...earlier]
        .sort(by(({ path }) => path))
        .map(({ path, content }) => `${sha256(content)}  ${path}\n`)
        .join(""),
      title: "Checksums",
      mediaType: "text/plain",
    },
  ],
};

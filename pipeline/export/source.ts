// The texts as read, so that every span can be looked up by whoever has the release alone.
import { sourcePath } from "../core/source-path.ts";
import type { Exporter, OutputFile } from "./exporter.ts";

export const source: Exporter = {
  name: "source",
  loses: ["the bytes of an input that is no UTF-8 text (its SHA-256 is in csv/issues.csv)"],
  files: ({ sources }) =>
    (function* (): Generator<OutputFile> {
      for (const { document, text } of sources)
        yield {
          path: sourcePath(document),
          content: text,
          title: `Text of ${document} as read`,
          mediaType: "text/plain",
        };
    })(),
};

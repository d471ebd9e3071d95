// The texts as read, so that every span can be looked up by whoever has the release alone, and where their pages stand.
import { pagesPath, sourcePath } from "../core/source-path.ts";
import type { PageText } from "../flow.ts";
import type { Exporter, OutputFile } from "./exporter.ts";

export const source: Exporter = {
  name: "source",
  loses: ["the bytes of an input that is no UTF-8 text (its SHA-256 is in csv/issues.csv)"],
  files: ({ sources }) =>
    (function* (): Generator<OutputFile> {
      for (const { document, text, pages } of sources) {
        yield {
          path: sourcePath(document),
          content: text,
          title: `Text of ${document} as read`,
          mediaType: "text/plain",
        };
        if (pages) yield pagesFile(document, pages);
      }
    })(),
};

const pagesFile = (document: string, pages: readonly PageText[]): OutputFile => ({
  path: pagesPath(document),
  content: `[\n${pages.map((page) => JSON.stringify(page)).join(",\n")}\n]\n`,
  title: `Where the pages of ${document} stand in its text, in code points`,
  mediaType: "application/json",
});

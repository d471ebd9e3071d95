// The web edition: index.html, which works without script, and the explorer with its data.
import { webAssets } from "../../assets/web.ts";
import type { Exporter, OutputFile } from "../exporter.ts";
import { explorerData } from "./data.ts";
import { page } from "./page.ts";

const MEDIA_TYPES: Readonly<Record<string, string>> = { css: "text/css", js: "text/javascript" };

const assetFiles = (): OutputFile[] =>
  webAssets().map(
    ({ name, content }): OutputFile => ({
      path: `explorer/${name}`,
      content,
      title: `Part of the explorer: ${name}`,
      mediaType: MEDIA_TYPES[name.slice(name.lastIndexOf(".") + 1)] ?? "application/octet-stream",
    }),
  );

export const explorer: Exporter = {
  name: "explorer",
  loses: ["nothing that the tables hold; it is for looking, the other files are for loading"],
  files: async function* (dataset, earlier, scratch) {
    yield {
      path: "index.html",
      content: page(dataset, earlier, ["explorer/app.js", "explorer/data.js"]),
      title: "Front page of the release",
      mediaType: "text/html",
    };
    yield* assetFiles();
    yield* explorerData(dataset, earlier, scratch);
  },
};

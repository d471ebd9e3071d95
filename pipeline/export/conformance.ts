// conformance.md: what other people's programs say of this release, where they were asked about this one.
import type { Exporter } from "./exporter.ts";
import { versionOf } from "./facts.ts";

/**
 * The answers are an input, since no build can make them out of newsletters. They name the release that they are about;
 * about another one they would say what nobody has looked at, so they are left out then.
 */
export const conformance: Exporter = {
  name: "conformance",
  loses: ["every record: it tells what other programs say of the release"],
  files: (dataset, earlier) =>
    dataset.conformance?.includes(`\`${versionOf(dataset, earlier)}\``)
      ? [
          {
            path: "conformance.md",
            content: dataset.conformance,
            title: "What other programs say of the release",
            mediaType: "text/markdown",
          },
        ]
      : [],
};

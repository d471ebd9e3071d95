// quality.json: precision and recall of the rules that made the release, and how true its confidences are.
import { qualityText } from "../lexicon/quality.ts";
import type { Exporter } from "./exporter.ts";

export const accuracy: Exporter = {
  name: "accuracy",
  loses: ["every record: it tells how good the rules are on documents that people annotated"],
  files: () => [
    {
      path: "quality.json",
      content: qualityText(),
      title: "Precision and recall by record type, and stated against observed confidence",
      mediaType: "application/json",
    },
  ],
};

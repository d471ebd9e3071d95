// CITATION.cff and LICENSE.md: how to cite the release, and who may do what with it.
import { stringify } from "yaml";
import type { Published } from "../flow.ts";
import { releaseNotes } from "../model/release-notes.ts";
import { latestIssue } from "./coverage.ts";
import type { Exporter, OutputFile } from "./exporter.ts";
import { citationOf, descriptionOf, versionOf } from "./facts.ts";

function citationFile(dataset: Published, version: string): string {
  const date = latestIssue(dataset);
  return stringify(
    {
      "cff-version": "1.2.0",
      message: "Please cite these data as follows.",
      type: "dataset",
      title: releaseNotes.name,
      abstract: descriptionOf(dataset),
      version,
      ...(date?.length === 10 ? { "date-released": date } : {}),
      license: releaseNotes.licenseId,
      url: dataset.baseIri,
      authors: [{ name: releaseNotes.creator }],
      keywords: [...releaseNotes.keywords],
    },
    { lineWidth: 0 },
  );
}

const licenseFile = (dataset: Published, version: string): string =>
  [
    "# Licence of the data and rights in the sources",
    "",
    `The data of this release (tables, graph and descriptions) are under the licence ${releaseNotes.licenseTitle}`,
    `(${releaseNotes.licenseId}), ${releaseNotes.license}. To attribute them, write:`,
    "",
    `> ${citationOf(dataset, version)}`,
    "",
    "The texts in `source/`, and the words of them that the tables quote, keep the rights of their publishers. They are given",
    "so that each value can be verified; whoever wants to publish them anew asks the publisher.",
    "",
    "Coordinates and GeoNames ids of places are from [GeoNames](https://www.geonames.org/), CC BY 4.0.",
    "",
  ].join("\n");

export const citation: Exporter = {
  name: "citation",
  loses: ["every record: it says how to cite and to use them"],
  files: (dataset, earlier): OutputFile[] => {
    const version = versionOf(dataset, earlier);
    return [
      {
        path: "CITATION.cff",
        content: citationFile(dataset, version),
        title: "How to cite the release",
        mediaType: "application/yaml",
      },
      {
        path: "LICENSE.md",
        content: licenseFile(dataset, version),
        title: "Licence of the data, rights in the sources",
        mediaType: "text/markdown",
      },
    ];
  },
};

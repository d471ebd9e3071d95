// csv-metadata.json: the CSVs as CSV on the Web, in the place where its processors look for it.
import { allTypes } from "../model/records.ts";
import { csvwMetadata } from "../model/schemas/csvw.ts";
import type { Exporter } from "./exporter.ts";
import { marksIn } from "./rows.ts";

export const csvw: Exporter = {
  name: "csvw",
  loses: ["every record: it says how to read the CSVs"],
  files: (dataset) => {
    const marks = allTypes.map((type) => [type.table, marksIn(dataset, type)]);
    const metadata = csvwMetadata(dataset.baseIri, Object.fromEntries(marks));
    return [
      {
        path: "csv/csv-metadata.json",
        content: `${JSON.stringify(metadata, null, 2)}\n`,
        title: "CSV on the Web metadata of the tables",
        mediaType: "application/csvm+json",
      },
    ];
  },
};

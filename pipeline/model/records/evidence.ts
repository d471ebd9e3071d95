// What an evidence record is: the words that a cell was read from.
import { type RecordOf, recordType, required } from "../record-type.ts";

export const evidence = recordType({
  table: "evidence",
  name: "Evidence",
  class: "annals:Evidence",
  title: "Evidence",
  description: "The words that a cell was read from: one row for each stretch of text that tells it.",
  fields: {
    record: required("reference", {
      title: "Record",
      description: "Id of the record.",
      term: "annals:record",
    }),
    field: required("text", { title: "Field", description: "The column.", term: "annals:field" }),
    document: required("document", {
      title: "Document",
      description:
        "The input file, by its path below the input folder; its text as read stands in the release as source/PATH.txt.",
      term: "prov:hadPrimarySource",
    }),
    start: required("count", {
      title: "Start",
      description: "Where the words begin in the text as read: Unicode code points from its start.",
      term: "annals:start",
    }),
    end: required("count", {
      title: "End",
      description: "Where the words end, exclusive.",
      term: "annals:end",
    }),
    text: required("text", {
      title: "Text",
      description: "The words, as they stand in the source.",
      term: "oa:exact",
    }),
    rule: required("text", { title: "Rule", description: "The rule that read them.", term: "annals:rule" }),
  },
});
export type EvidenceRecord = RecordOf<typeof evidence>;

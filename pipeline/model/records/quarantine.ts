// What a quarantined record is: records that could not be published, with the reason.
import { optional, type RecordOf, recordType, required } from "../record-type.ts";

export const quarantine = recordType({
  table: "quarantine",
  name: "Quarantined",
  class: "annals:Quarantined",
  title: "Quarantine",
  description:
    "What could not be published, with the reason: whole records, and single cells of records that stand without them.",
  fields: {
    record: required("text", {
      title: "Record",
      description: "Id of the record, or the input file.",
      term: "annals:record",
    }),
    type: required("text", {
      title: "Type",
      description: "The table that it is missing from.",
      term: "annals:type",
    }),
    reason: required("text", { title: "Reason", description: "Why it is held back.", term: "annals:reason" }),
    field: optional("text", { title: "Field", description: "The column at fault.", term: "annals:field" }),
    value: optional("text", {
      title: "Value",
      description: "The cell that is held back; where the whole record is, the record as JSON.",
      term: "annals:value",
    }),
    document: optional("document", {
      title: "Document",
      description:
        "The input file, by its path below the input folder; its text as read stands in the release as source/PATH.txt.",
      term: "prov:hadPrimarySource",
    }),
    start: optional("count", {
      title: "Start",
      description: "Where it stands: code points.",
      term: "annals:start",
    }),
    end: optional("count", { title: "End", description: "Exclusive.", term: "annals:end" }),
  },
});
export type QuarantineRecord = RecordOf<typeof quarantine>;

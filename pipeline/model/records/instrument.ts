// What an instrument record is: a named agreement, declaration, report, law or other document.
import { identifier, optional, type RecordOf, recordType, required } from "../record-type.ts";

export const instrument = recordType({
  table: "instruments",
  name: "Instrument",
  class: "schema:CreativeWork",
  title: "Instruments",
  description: "A named agreement, declaration, report, law or other document.",
  fields: {
    id: identifier("instrument/nanjing-declaration-on-china-ceec-innovation-cooperation"),
    name: required("text", {
      title: "Name",
      description: "The fullest form that was read.",
      term: "schema:name",
      told: true,
    }),
    type: optional("text", {
      title: "Type",
      description: "Kind by its head word: agreement, declaration, report ...",
      term: "annals:instrumentType",
    }),
    date: optional("date", {
      title: "Date",
      description: "Date of its signing or issue, where told.",
      term: "annals:date",
    }),
    startDate: optional("date", {
      title: "Start",
      description: "Begin of the term in its name.",
      term: "annals:startDate",
      told: true,
    }),
    endDate: optional("date", {
      title: "End",
      description: "End of the term in its name.",
      term: "annals:endDate",
      told: true,
    }),
    signing: optional("reference", {
      title: "Signing",
      description: "The event at which it was signed.",
      term: "annals:signing",
      refersTo: ["events"],
    }),
    mentionCount: required("count", {
      title: "Mention count",
      description: "How many mentions in the collection name it.",
      term: "annals:mentionCount",
    }),
  },
});
export type InstrumentRecord = RecordOf<typeof instrument>;

// What a programme record is: a named plan, programme, initiative, project, mission or policy.
import { identifier, optional, type RecordOf, recordType, required } from "../record-type.ts";

export const programme = recordType({
  table: "programmes",
  name: "Programme",
  class: "schema:Project",
  title: "Programmes",
  description: "A named plan, programme, initiative, project, mission or policy.",
  fields: {
    id: identifier("programme/horizon-2020"),
    name: required("text", {
      title: "Name",
      description: "The fullest form that was read.",
      term: "schema:name",
      told: true,
    }),
    alternateNames: optional("texts", {
      title: "Alternate names",
      description: "Other forms that were read.",
      term: "schema:alternateName",
      told: true,
    }),
    acronym: optional("text", {
      title: "Acronym",
      description: "Short form in capitals.",
      term: "annals:acronym",
      told: true,
    }),
    startDate: optional("date", {
      title: "Start",
      description: "Where its name or the text tells it.",
      term: "annals:startDate",
      told: true,
    }),
    endDate: optional("date", {
      title: "End",
      description: "Where its name or the text tells it.",
      term: "annals:endDate",
      told: true,
    }),
    mentionCount: required("count", {
      title: "Mention count",
      description: "How many mentions in the collection name it.",
      term: "annals:mentionCount",
    }),
  },
});
export type ProgrammeRecord = RecordOf<typeof programme>;

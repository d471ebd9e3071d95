// What an issue record is: one issue of a newsletter: one input document.
import { identifier, optional, type RecordOf, recordType, required } from "../record-type.ts";

export const issue = recordType({
  table: "issues",
  name: "Issue",
  class: "schema:PublicationIssue",
  title: "Issues",
  description: "One issue of a newsletter: one input document.",
  fields: {
    id: identifier("issue/newsletter-no-23"),
    document: required("document", {
      title: "Document",
      description:
        "The input file, by its path below the input folder; its text as read stands in the release as source/PATH.txt.",
      term: "prov:hadPrimarySource",
    }),
    series: optional("text", {
      title: "Series",
      description: "The newsletter's name.",
      term: "annals:series",
      told: true,
    }),
    number: optional("text", {
      title: "Number",
      description: "The number of the issue as printed.",
      term: "schema:issueNumber",
      told: true,
    }),
    date: optional("date", {
      title: "Date",
      description: "Date of the issue, as EDTF.",
      term: "schema:datePublished",
      told: true,
    }),
    title: optional("text", {
      title: "Title",
      description: "Title of the issue, where it has one beside its series.",
      term: "schema:name",
      told: true,
    }),
    publisher: optional("reference", {
      title: "Publisher",
      description: "The body that publishes it.",
      term: "schema:publisher",
      refersTo: ["organizations"],
    }),
    publisherName: optional("text", {
      title: "Publisher name",
      description: "The publisher as the masthead names it.",
      term: "annals:publisherName",
      told: true,
    }),
    language: required("text", {
      title: "Language",
      description: "BCP 47 tag of the text.",
      term: "schema:inLanguage",
    }),
    sha256: required("sha256", {
      title: "SHA-256",
      description: "Of the input file.",
      term: "annals:sha256",
    }),
    articleCount: required("count", {
      title: "Articles",
      description: "Number of articles.",
      term: "annals:articleCount",
    }),
    wordCount: required("count", {
      title: "Words",
      description: "Number of words in the whole text.",
      term: "annals:wordCount",
    }),
  },
});
export type IssueRecord = RecordOf<typeof issue>;

// What an article record is: one article of an issue.
import { identifier, optional, type RecordOf, recordType, required } from "../record-type.ts";

export const article = recordType({
  table: "articles",
  name: "Article",
  class: "schema:Article",
  title: "Articles",
  description: "One article of an issue.",
  fields: {
    id: identifier("article/newsletter-no-23/1"),
    document: required("document", {
      title: "Document",
      description:
        "The input file, by its path below the input folder; its text as read stands in the release as source/PATH.txt.",
      term: "prov:hadPrimarySource",
    }),
    issue: required("reference", {
      title: "Issue",
      description: "The issue that holds it.",
      term: "schema:isPartOf",
      refersTo: ["issues"],
    }),
    position: required("count", {
      title: "Position",
      description: "Its place in the issue, from 1.",
      term: "schema:position",
    }),
    section: optional("text", {
      title: "Section",
      description: "The heading directly above it.",
      term: "schema:articleSection",
      told: true,
    }),
    title: required("text", {
      title: "Title",
      description: "Its heading.",
      term: "schema:headline",
      told: true,
    }),
    sourceName: optional("text", {
      title: "Source",
      description: "The paper or body that the source note names.",
      term: "annals:sourceName",
      told: true,
    }),
    sourceDate: optional("date", {
      title: "Source date",
      description: "Date in the source note or dateline.",
      term: "annals:sourceDate",
      told: true,
    }),
    start: required("count", {
      title: "Start",
      description: "Where the article begins in the text as read: Unicode code points from its start.",
      term: "annals:start",
    }),
    end: required("count", {
      title: "End",
      description: "Where the article ends, exclusive.",
      term: "annals:end",
    }),
    wordCount: required("count", {
      title: "Words",
      description: "Number of words.",
      term: "schema:wordCount",
    }),
  },
});
export type ArticleRecord = RecordOf<typeof article>;

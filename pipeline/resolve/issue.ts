// Issue and article records: what was read, and how it is laid out.
import type { ArticleRecord } from "../model/records/article.ts";
import type { IssueRecord } from "../model/records/issue.ts";
import { articleId, type Dossier, placeOf } from "./dossier.ts";
import type { EvidenceBook } from "./evidence.ts";
import type { View } from "./registry.ts";

const LANGUAGE = "en";

export function issueRecord(view: View, book: EvidenceBook): IssueRecord {
  const { home } = view;
  const { draft, issueId: id } = home;
  const { masthead, source } = draft;
  const { metadata } = source;
  const told = {
    series: masthead.series?.value ?? metadata.series,
    number: masthead.number?.value ?? metadata.number,
    date: masthead.date?.value ?? metadata.date,
    title: masthead.title?.value ?? metadata.title,
    publisherName: masthead.publisher?.value ?? metadata.publisher,
  };
  const publisher = view.publisher();
  const cells = { ...masthead, publisherName: masthead.publisher };
  for (const field of ["series", "number", "date", "title", "publisherName"] as const)
    book.add(id, field, home, cells[field]);
  return {
    id,
    document: home.document,
    ...(told.series ? { series: told.series } : {}),
    ...(told.number ? { number: told.number } : {}),
    ...(told.date ? { date: told.date } : {}),
    ...(told.title ? { title: told.title } : {}),
    ...(publisher ? { publisher: publisher.id } : {}),
    ...(told.publisherName ? { publisherName: told.publisherName } : {}),
    language: metadata.language ?? LANGUAGE,
    sha256: source.sha256,
    articleCount: draft.articles.length,
    wordCount: draft.wordCount,
  };
}

export function articleRecords(home: Dossier, book: EvidenceBook): ArticleRecord[] {
  return home.draft.articles.map((outline, index): ArticleRecord => {
    const id = articleId(home, index);
    const { title, section, sourceName, sourceDate, span, wordCount } = outline;
    const { article: _, ...place } = placeOf(home, null, span);
    book.add(id, "title", home, title);
    book.add(id, "section", home, section);
    book.add(id, "sourceName", home, sourceName);
    book.add(id, "sourceDate", home, sourceDate);
    return {
      id,
      issue: home.issueId,
      position: index + 1,
      ...(section?.value ? { section: section.value } : {}),
      title: title.value,
      ...(sourceName?.value ? { sourceName: sourceName.value } : {}),
      ...(sourceDate?.value ? { sourceDate: sourceDate.value } : {}),
      ...place,
      wordCount,
    };
  });
}

// A record that an article tells lies in that article, and what a record counts is as many as it says.
import { numberOf, type Row } from "../row.ts";
import { type Fault, type Law, shown } from "./law.ts";

/** The law of articles: the span of a record lies in the article that it names. */
export function articleLaw(articleOf: (id: unknown) => Row | undefined): Law {
  return ({ fields }, row) => {
    const article = fields.article && articleOf(row.article);
    if (!article) return [];
    const start = numberOf(row, "start") ?? -1;
    const end = numberOf(row, "end") ?? -1;
    const inside = start >= (numberOf(article, "start") ?? 0) && end <= (numberOf(article, "end") ?? 0);
    if (inside && row.document === article.document) return [];
    const reason = `article ${shown(row.article)} does not hold ${start} to ${end} of ${shown(row.document)}`;
    return [{ rule: "article-elsewhere", field: "article", reason }];
  };
}

/** The word that the reasons of records held back for their confidence begin with. */
export const UNSURE = "unsure";

export const isUnsure = ({ reason }: Row): boolean => String(reason).startsWith(UNSURE);

function tally(rows: readonly Row[], field: string): Map<unknown, number> {
  const counts = new Map<unknown, number>();
  for (const row of rows) counts.set(row[field], (counts.get(row[field]) ?? 0) + 1);
  return counts;
}

/** The law of counts: as many mentions and articles as the records say. */
export function countLaw(mentions: readonly Row[], articles: readonly Row[]): Law {
  const counted = { mentionCount: tally(mentions, "entity"), articleCount: tally(articles, "issue") };
  return ({ fields }, row) =>
    Object.entries(counted).flatMap(([field, counts]): Fault[] => {
      const found = counts.get(row.id) ?? 0;
      if (!fields[field] || row[field] === found) return [];
      return [
        { rule: "count-differs", field, reason: `${field} is ${shown(row[field])}, counted are ${found}` },
      ];
    });
}

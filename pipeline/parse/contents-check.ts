// Compares the contents list with the articles and sections found; each difference is a problem with its place.
import type { Report } from "../core/problem.ts";
import type { ArticleOutline, ContentsEntry, Edtf } from "../flow.ts";
import { type Contents, sectionName, titleKey } from "./contents.ts";
import { datedTitle } from "./title-date.ts";

const HINT_ENTRY = "look whether the title is spelt otherwise in the text, or is not marked as a heading";
const HINT_ARTICLE = "look whether it is an article of its own, or add it to the contents list";

/** The entries with the article that each names; `anchor` is the date of the issue. */
export function checkContents(
  contents: Contents | undefined,
  articles: readonly ArticleOutline[],
  sections: readonly string[],
  anchor: Edtf | undefined,
  report: Report,
): ContentsEntry[] {
  if (!contents) return [];
  const byTitle = new Map<string, number>();
  const byStart = new Map<string, number>();
  articles.forEach(({ title, subtitle }, index) => {
    for (const key of [titleKey(title.value), titleKey(subtitle?.value ?? "")]) {
      if (key !== "" && !byTitle.has(key)) byTitle.set(key, index);
      if (key !== "" && !byStart.has(startOf(key))) byStart.set(startOf(key), index);
    }
  });
  const sectionKeys = new Set(sections.map((text) => titleKey(sectionName(text))));
  const named = new Set<number>();
  const listedSections = new Set<string>();
  const entries = contents.entries.map(({ view, key }): ContentsEntry => {
    const whole = titleKey(view.text);
    const near = byStart.get(startOf(key));
    const section = [key, titleKey(sectionName(view.text))].find((own) => sectionKeys.has(own));
    const bare = titleKey(view.text.slice(datedTitle(view, anchor)?.behind ?? 0));
    const article =
      byTitle.get(key) ?? byTitle.get(whole) ?? byTitle.get(bare) ?? (section ? undefined : near);
    if (article !== undefined) named.add(article);
    else if (section) listedSections.add(section);
    else reportEntry(view.text, view.span, report);
    return { text: view.text, span: view.span, article: article ?? null };
  });
  if (named.size > 0) reportUnlisted(articles, named, listedSections, report);
  return entries;
}

/** The first words: entries are often shortened, or titles. */
const startOf = (key: string): string => key.split(" ", 4).join(" ");

const reportEntry = (text: string, span: ContentsEntry["span"], report: Report): void =>
  report({
    severity: "warning",
    rule: "contents-entry-unmatched",
    message: `the contents list names "${text}": no article or section of that title was found`,
    hint: HINT_ENTRY,
    span,
  });

function reportUnlisted(
  articles: readonly ArticleOutline[],
  named: ReadonlySet<number>,
  listedSections: ReadonlySet<string>,
  report: Report,
): void {
  articles.forEach(({ title, section }, index) => {
    if (named.has(index) || (section && listedSections.has(titleKey(section.value)))) return;
    report({
      severity: "warning",
      rule: "article-not-in-contents",
      message: `"${title.value}" is not named in the contents list`,
      hint: HINT_ARTICLE,
      span: title.span,
    });
  });
}

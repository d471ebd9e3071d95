// All texts, each with its articles.

import { groupBy } from "../../../core/group.ts";
import type { Row } from "../../../model/row.ts";
import { asRow, listOf, nameOf } from "../data/records.ts";
import { RecordLink, Waiting } from "../parts/common.tsx";
import { isReady, usePromise } from "../parts/use.ts";
import { hashOf } from "../route.ts";

/** Most issues that are listed with their articles. */
const MOST = 200;

async function issuesWithArticles() {
  const issues: Row[] = [];
  for await (const piece of listOf("issues").all())
    issues.push(...piece.map((cells) => asRow("issues", cells)));
  const articles: Row[] = [];
  if (issues.length <= MOST)
    for await (const piece of listOf("articles").all())
      articles.push(...piece.map((cells) => asRow("articles", cells)));
  return { issues, articles: groupBy(articles, ({ issue }) => String(issue)) };
}

export function Texts() {
  const found = usePromise(issuesWithArticles, []);
  if (!isReady(found)) return <Waiting value={found} />;
  document.title = "Texts";
  return (
    <>
      <h1>Texts</h1>
      <p class="lead">The newsletters as read. Each shows what was read from it, word by word.</p>
      {found.issues.slice(0, 2000).map((issue) => (
        <section key={String(issue.id)} class="issue">
          <h2>
            <a href={hashOf(`text/${issue.document}`)}>{nameOf("issues", issue)}</a>
          </h2>
          <p class="facts">
            {[issue.date, issue.publisherName, `${issue.wordCount} words`].filter(Boolean).join(" · ")}
          </p>
          <ol>
            {(found.articles.get(String(issue.id)) ?? [])
              .sort((a, b) => Number(a.position) - Number(b.position))
              .map((article) => (
                <li key={String(article.id)}>
                  <RecordLink id={String(article.id)} name={nameOf("articles", article)} />
                </li>
              ))}
          </ol>
        </section>
      ))}
    </>
  );
}

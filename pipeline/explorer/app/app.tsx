// Which view an address shows, and the navigation above all of them.
import { useEffect, useState } from "preact/hooks";
import type { Summary } from "../../export/explorer/summary.ts";
import { browsable, tableOf } from "./data/records.ts";
import { Unknown } from "./parts/unknown.tsx";
import { hashOf, type Route } from "./route.ts";
import { Ask } from "./views/ask.tsx";
import { Browse } from "./views/browse.tsx";
import { QualityPage } from "./views/quality.tsx";
import { RecordPage } from "./views/record.tsx";
import { Search } from "./views/search.tsx";
import { Text } from "./views/text.tsx";
import { Texts } from "./views/texts.tsx";

const VIEWS: readonly (readonly [string, string, RegExp])[] = [
  ["", "Overview", /^$/],
  ["browse/events", "Browse", /^browse\//],
  ["texts", "Texts", /^texts?(?:\/|$)/],
  ["quality", "Quality", /^quality$/],
  ["ask", "Ask", /^ask$/],
];

function SearchBox({ query }: { query: string }) {
  const [text, setText] = useState(query);
  useEffect(() => setText(query), [query]);
  return (
    <form
      class="search"
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        location.hash = hashOf("search", [["q", text]]);
      }}
    >
      <input
        type="search"
        aria-label="Search everything"
        placeholder="Search everything"
        value={text}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
    </form>
  );
}

/** The links to all views, and the search. */
export function Navigation({ route }: { route: Route | undefined }) {
  const path = route?.path ?? "";
  return (
    <>
      <ul>
        {VIEWS.map(([to, title, holds]) => (
          <li key={to}>
            <a href={hashOf(to)} aria-current={holds.test(path) ? "page" : undefined}>
              {title}
            </a>
          </li>
        ))}
      </ul>
      <SearchBox query={path === "search" ? (route?.parameters.get("q") ?? "") : ""} />
    </>
  );
}

/** Where names lead that somebody wrote by hand: `events` to the list of events. */
const NAMED: ReadonlyMap<string, string> = new Map([
  ...browsable.map((table) => [table, `browse/${table}`] as const),
  ["mentions", "texts"],
  ["quarantine", "quality"],
  ["browse", "browse/events"],
  ["browse/mentions", "texts"],
  ["search", "browse/events"],
]);

/** An address that is no view: the one that was meant, or what is like it. */
function Elsewhere({ path }: { path: string }) {
  const meant = NAMED.get(path.replace(/\/+$/, "").toLowerCase());
  useEffect(() => {
    if (meant) location.replace(hashOf(meant));
  }, [meant]);
  return meant ? null : <Unknown title="There is no such page" asked={path} />;
}

function View({ route, summary }: { route: Route; summary: Summary }) {
  const { path, parameters } = route;
  const [first, ...rest] = path.split("/");
  const below = rest.join("/");
  const table = first === "browse" ? browsable.find((each) => each === below) : undefined;
  if (table) return <Browse key={table} table={table} parameters={parameters} summary={summary} />;
  if (first === "search") return <Search query={parameters.get("q") ?? ""} />;
  if (first === "texts") return <Texts />;
  if (first === "text") return <Text key={below} document={below} at={parameters.get("at") ?? ""} />;
  if (first === "quality") return <QualityPage summary={summary} />;
  if (first === "ask") return <Ask parameters={parameters} />;
  if (tableOf(path)) return <RecordPage key={path} id={path} summary={summary} />;
  return <Elsewhere path={path} />;
}

/** The view of an address; nothing for the overview, which is the front page. */
export function App({ route, summary }: { route: Route | undefined; summary: Summary }) {
  return route && route.path !== "" ? <View route={route} summary={summary} /> : null;
}

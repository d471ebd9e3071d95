// What is shown for an address that leads nowhere: what was asked for, what is like it, and where to look for it.
import { fold } from "../../../core/keys.ts";
import type { TableName } from "../../../model/records.ts";
import type { Row } from "../../../model/row.ts";
import { asRow, browsable, listOf, nameOf, tableOf, typeOf } from "../data/records.ts";
import { ranked, search } from "../data/search.ts";
import { hashOf } from "../route.ts";
import { RecordLink } from "./common.tsx";
import { isReady, usePromise } from "./use.ts";

/** Most that are offered. */
const OFFERED = 6;

/** The words of an address: of an id those behind its kind. */
const wordsOf = (asked: string): string[] =>
  fold(tableOf(asked) ? asked.slice(asked.indexOf("/")) : asked)
    .split(" ")
    .filter((word) => word.length > 1);

/** Records of some tables that hold all the words, or else as many of the first as one of them holds. */
async function like(words: readonly string[], tables: readonly TableName[]): Promise<Row[]> {
  for (let many = words.length; many > 0; many--) {
    const found = await search(words.slice(0, many).join(" "));
    const rows = tables.flatMap((table) =>
      ranked(found.get(table) ?? new Map())
        .slice(0, OFFERED)
        .map(async (place) => ({ table, cells: await listOf(table).at(place) })),
    );
    if (rows.length > 0)
      return (await Promise.all(rows.slice(0, OFFERED))).flatMap(({ table, cells }) =>
        cells ? [asRow(table, cells)] : [],
      );
  }
  return [];
}

/** Records like what was asked for: of its kind, if there are any. */
async function likely(asked: string): Promise<Row[]> {
  const words = wordsOf(asked);
  const own = tableOf(asked);
  const ofKind = own ? await like(words, [own]) : [];
  return ofKind.length > 0 ? ofKind : like(words, browsable);
}

export function Unknown({ title, asked }: { title: string; asked: string }) {
  const rows = usePromise(() => likely(asked), [asked]);
  const table = tableOf(asked);
  const words = wordsOf(asked).join(" ");
  document.title = title;
  return (
    <>
      <h1>{title}</h1>
      <p role="alert">
        Nothing here is called “<bdi>{asked}</bdi>”. Ids begin with what a record is, as in{" "}
        <code>person/…</code> or <code>event/…</code>.
      </p>
      {isReady(rows) && rows.length > 0 && (
        <>
          <p>Was one of these meant?</p>
          <ul>
            {rows.map((row) => {
              const id = String(row.id);
              const of = tableOf(id);
              return (
                <li key={id}>
                  <RecordLink id={id} name={of && nameOf(of, row)} /> <code class="facts">{id}</code>
                </li>
              );
            })}
          </ul>
        </>
      )}
      <ul class="line">
        {words && (
          <li>
            <a href={hashOf("search", [["q", words]])}>
              Search for “<bdi>{words}</bdi>”
            </a>
          </li>
        )}
        {table && browsable.includes(table) && (
          <li>
            <a href={hashOf(`browse/${table}`)}>All {typeOf(table).title.toLowerCase()}</a>
          </li>
        )}
        <li>
          <a href={hashOf("")}>To the overview</a>
        </li>
      </ul>
    </>
  );
}

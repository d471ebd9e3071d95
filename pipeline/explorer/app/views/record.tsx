// The page of a thing: what it is, the words that tell it, what refers to it, and each cell with the words it was read from.
import { useEffect } from "preact/hooks";
import type { Summary } from "../../../export/explorer/summary.ts";
import { kinds } from "../../../model/kinds.ts";
import type { TableName } from "../../../model/records.ts";
import type { Row } from "../../../model/row.ts";
import { readableDate } from "../data/readable.ts";
import { nameOf, redirectOf, tableOf, type WholeRecord, wholeRecord } from "../data/records.ts";
import { sourceText } from "../data/text.ts";
import { Cells } from "../parts/cells.tsx";
import { Chip, Confidence, countryName, RecordLink, Waiting } from "../parts/common.tsx";
import { Forms } from "../parts/forms.tsx";
import { Quotation } from "../parts/quotation.tsx";
import { Related } from "../parts/related.tsx";
import { Unknown } from "../parts/unknown.tsx";
import { isReady, usePromise } from "../parts/use.ts";
import { hashOf, wordsHash } from "../route.ts";
import { Reading } from "./text.tsx";

/** The same thing elsewhere. */
function Elsewhere({ record: { row } }: { record: WholeRecord }) {
  const links = (["wikidata", "geonames", "ror"] as const).flatMap((kind) => {
    const value = row[kind];
    if (typeof value !== "string") return [];
    const { before, after } = kinds[kind].iri;
    return [
      {
        title: { wikidata: "Wikidata", geonames: "GeoNames", ror: "ROR" }[kind],
        value,
        href: before + value + after,
      },
    ];
  });
  return (
    <>
      {links.map(({ title, value, href }) => (
        <a key={title} class="chip" href={href} rel="noreferrer">
          {title} {value}
        </a>
      ))}
    </>
  );
}

function Facts({ record }: { record: WholeRecord }) {
  const { table, row } = record;
  const when = row.edtf ?? row.date ?? row.startDate;
  return (
    <p class="facts line">
      {typeof row.type === "string" && <Chip>{row.type}</Chip>}
      {typeof row.status === "string" && row.status !== "happened" && <Chip>{row.status}</Chip>}
      {row.core === false && <Chip>referred to only</Chip>}
      {when !== undefined && <time title={String(when)}>{readableDate(String(when))}</time>}
      {typeof row.place === "string" && (
        <RecordLink id={row.place} name={row.placeName as string | undefined} />
      )}
      {typeof row.country === "string" && row.type !== "country" && <span>{countryName(row.country)}</span>}
      {typeof row.latitude === "number" && (
        <span>
          {String(row.latitude)}, {String(row.longitude)}
        </span>
      )}
      {typeof row.mentionCount === "number" && (
        <span>{row.mentionCount === 1 ? "1 mention" : `${row.mentionCount} mentions`}</span>
      )}
      {typeof row.firstSeen === "string" && (
        <span>{`seen ${[...new Set([row.firstSeen, row.lastSeen])].filter(Boolean).join(" to ")}`}</span>
      )}
      {table === "issues" && <a href={hashOf(`text/${row.document}`)}>Read the text</a>}
      {typeof row.confidence === "number" && <Confidence value={row.confidence} />}
      <Elsewhere record={record} />
    </p>
  );
}

/** What the record refers to, as links. */
function RefersTo({ record: { type, row } }: { record: WholeRecord }) {
  const references = Object.entries(type.fields).filter(
    ([name, { kind }]) => kind === "reference" && row[name] !== undefined,
  );
  if (references.length === 0) return null;
  return (
    <dl class="refers">
      {references.map(([name, { title }]) => (
        <div key={name}>
          <dt>{title}</dt>
          <dd>
            <RecordLink id={String(row[name])} name={row[`${name}Name`] as string | undefined} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** What lists know of a country: all that happened there, wherever in it, and whoever is of it. */
function InCountry({ code, summary }: { code: string; summary: Summary }) {
  const events = summary.countries.find(([each]) => each === code)?.[1] ?? 0;
  const link = (table: TableName, title: string) => (
    <li>
      <a href={hashOf(`browse/${table}`, [["country", code]])}>{title}</a>
    </li>
  );
  return (
    <ul class="line">
      {events > 0 && link("events", events === 1 ? "1 event in it" : `All ${events} events in it`)}
      {link("people", "Its people")}
      {link("organizations", "Its bodies")}
      {link("places", "Its places")}
    </ul>
  );
}

/** A mention has no page of its own: its words are shown where they stand. */
function MentionWords({ id }: { id: string }) {
  const issue = id.replace(/^mention\//, "issue/").replace(/\/\d+$/, "");
  const found = usePromise(async () => {
    const document = (await wholeRecord(issue))?.row.document;
    const source = typeof document === "string" ? await sourceText(document) : undefined;
    const mention = source?.mentions.find(([each]) => each === id);
    return source && mention ? wordsHash(source.document, mention[2], mention[3]) : undefined;
  }, [id]);
  useEffect(() => {
    if (typeof found === "string") location.replace(found);
  }, [found]);
  return <Waiting value={found instanceof Error ? found : undefined} />;
}

function ArticleText({ row }: { row: Row }) {
  const source = usePromise(() => sourceText(String(row.document)), [row.document]);
  if (!isReady(source) || !source) return <Waiting value={source} />;
  return <Reading source={source} only={String(row.id)} />;
}

function Page({ record, summary }: { record: WholeRecord; summary: Summary }) {
  const { table, type, row } = record;
  const name = nameOf(table, row);
  document.title = name;
  return (
    <>
      <p class="kind">
        <a href={hashOf(`browse/${table}`)}>{type.title}</a>
      </p>
      <h1>
        <bdi>{name}</bdi>
      </h1>
      <Facts record={record} />
      {table === "articles" ? <ArticleText row={row} /> : <Quotation record={record} />}
      <RefersTo record={record} />
      {row.type === "country" && typeof row.country === "string" && (
        <InCountry code={row.country} summary={summary} />
      )}
      <Related record={record} />
      <Cells record={record} />
      <Forms record={record} baseIri={summary.baseIri} />
    </>
  );
}

/** The page of an id. */
export function RecordPage({ id, summary }: { id: string; summary: Summary }) {
  const isMention = tableOf(id) === "mentions";
  const record = usePromise(async () => {
    const found = isMention ? undefined : await wholeRecord(id);
    const next = found || isMention ? undefined : await redirectOf(id);
    if (next) location.replace(hashOf(next));
    else if (next === null) throw new Error(`${id} was in earlier releases; this one has no record of it`);
    return found ?? (next === undefined ? null : undefined);
  }, [id]);
  if (isMention) return <MentionWords id={id} />;
  if (record === null) return <Unknown title="The release has no such record" asked={id} />;
  return isReady(record) && record ? <Page record={record} summary={summary} /> : <Waiting value={record} />;
}

// A text as read: its mentions coloured by type, its events in the margin, and the words of a cell lit where one asks for them.
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { seenText } from "../../../export/explorer/seen-words.ts";
import { MENTION_TYPES } from "../../../model/codes.ts";
import type { TableName } from "../../../model/records.ts";
import { readableDate } from "../data/readable.ts";
import { nameOf, shortRecord, spaced } from "../data/records.ts";
import { type SourceText, type Span, type Stretch, sourceText, stretches } from "../data/text.ts";
import { Card, usePointed } from "../parts/card.tsx";
import { RecordLink, Waiting } from "../parts/common.tsx";
import { Unknown } from "../parts/unknown.tsx";
import { isReady, usePromise } from "../parts/use.ts";
import { hashOf } from "../route.ts";

/** The spans of `at=12-34,56-78`. */
const spansOf = (at: string): Span[] =>
  Array.from(at.matchAll(/(\d+)-(\d+)/g), ([, start, end]) => ({ start: Number(start), end: Number(end) }));

interface Part extends Span {
  readonly id?: string;
}

/** The text in parts: each article, and what lies between them. */
function partsOf({ articles, points }: SourceText): Part[] {
  const parts: Part[] = [];
  let at = 0;
  for (const [id, , start, end] of [...articles].sort((a, b) => a[2] - b[2])) {
    if (start < at) continue;
    if (start > at) parts.push({ start: at, end: start });
    parts.push({ id, start, end });
    at = end;
  }
  if (at < points.length) parts.push({ start: at, end: points.length });
  return parts;
}

function Words({ source, stretch }: { source: SourceText; stretch: Stretch }) {
  const words = seenText(source.points.cut(stretch) ?? "");
  const shown = stretch.isLit ? <mark>{words}</mark> : words;
  const { mention } = stretch;
  if (!mention) return <>{shown}</>;
  const [, type, , , entity, value] = mention;
  const says = `${type.toLowerCase()}${value ? `: ${value}` : ""}`;
  if (!entity)
    return (
      <span class={`m ${type}`} title={says}>
        {shown}
      </span>
    );
  return (
    <a class={`m ${type}`} href={hashOf(entity)} title={says} data-entity={entity}>
      {shown}
    </a>
  );
}

/** What is told by the words at this place: a note that hangs in the margin. */
function Note({ id, table, onLook }: { id: string; table: string; onLook: (lit: boolean) => void }) {
  const row = usePromise(() => shortRecord(id), [id]);
  const told = isReady(row) && row ? nameOf(table as TableName, row) : "";
  const kind =
    isReady(row) && row && table === "events"
      ? [row.type, readableDate(String(row.startDate ?? ""))].filter(Boolean).join(", ")
      : "";
  return (
    <a
      class={`note ${table}`}
      href={hashOf(id)}
      onMouseEnter={() => onLook(true)}
      onMouseLeave={() => onLook(false)}
      onFocus={() => onLook(true)}
      onBlur={() => onLook(false)}
    >
      <small>{kind || spaced(table.replace(/s$/, ""))}</small>
      <span>{told}</span>
    </a>
  );
}

type Told = readonly [string, string, number, number];

function Article({
  source,
  part,
  lit,
  margin,
  onLook,
}: {
  source: SourceText;
  part: Part;
  lit: readonly Span[];
  margin: readonly Told[];
  onLook: (span?: Span) => void;
}) {
  const cut = useMemo(() => {
    const inside = source.mentions.filter(([, , start, end]) => start >= part.start && end <= part.end);
    const edges = margin.map(([, , start]) => ({ start, end: start }));
    return stretches(part, inside, [...lit, ...edges]);
  }, [source, part, lit, margin]);
  const notes = (stretch: Stretch) =>
    margin
      .filter(([, , start]) => start >= stretch.start && start < stretch.end)
      .map(([table, id, start, end]) => (
        <Note key={id} id={id} table={table} onLook={(isLit) => onLook(isLit ? { start, end } : undefined)} />
      ));
  return (
    <article id={part.id} class={part.id ? "read" : "furniture"}>
      {cut.map((stretch) => (
        <>
          {notes(stretch)}
          <Words key={stretch.start} source={source} stretch={stretch} />
        </>
      ))}
    </article>
  );
}

const KINDS = ["events", "positions", "quantities", "statements", "relations"] as const;

/** A text, or one article of it, with what was read there; `at` are the spans that are lit. */
export function Reading({ source, at = "", only }: { source: SourceText; at?: string; only?: string }) {
  const box = useRef<HTMLDivElement>(null);
  const [kinds, setKinds] = useState<readonly string[]>(["events"]);
  const [looked, setLooked] = useState<Span | undefined>();
  const asked = useMemo(() => spansOf(at), [at]);
  const lit = useMemo(() => (looked ? [...asked, looked] : asked), [asked, looked]);
  const parts = useMemo(() => partsOf(source).filter(({ id }) => !only || id === only), [source, only]);
  const margin = useMemo(
    () =>
      source.told.flatMap(([table, rows]) =>
        kinds.includes(table) ? rows.map((row): Told => [table, ...row]) : [],
      ),
    [source, kinds],
  );
  useEffect(() => {
    const show = () => box.current?.querySelector("mark")?.scrollIntoView({ block: "center" });
    if (asked.length === 0) return;
    show();
    // What was out of sight is laid out only now: once more, when it has its height.
    const again = requestAnimationFrame(() => requestAnimationFrame(show));
    return () => cancelAnimationFrame(again);
  }, [source, at]);
  const pointed = usePointed(box);
  return (
    <>
      <div class="tools">
        <span>In the margin:</span>
        {KINDS.map((kind) => (
          <button
            type="button"
            key={kind}
            aria-pressed={kinds.includes(kind)}
            onClick={() =>
              setKinds(kinds.includes(kind) ? kinds.filter((each) => each !== kind) : [...kinds, kind])
            }
          >
            {kind}
          </button>
        ))}
      </div>
      <ul class="legend">
        {MENTION_TYPES.map((type) => (
          <li key={type}>
            <span class={`m ${type}`}>{type.toLowerCase()}</span>
          </li>
        ))}
      </ul>
      <div class="reading" ref={box}>
        {parts.map((part) => (
          <Article
            key={part.start}
            source={source}
            part={part}
            margin={margin.filter(([, , start]) => start >= part.start && start < part.end)}
            lit={lit.filter(({ start, end }) => start < part.end && end > part.start)}
            onLook={setLooked}
          />
        ))}
      </div>
      {pointed && <Card {...pointed} />}
    </>
  );
}

/** The text of a document; `at` are the spans that are lit. */
export function Text({ document: name, at }: { document: string; at: string }) {
  const source = usePromise(async () => (await sourceText(name)) ?? null, [name]);
  document.title = name;
  if (!isReady(source)) return <Waiting value={source} />;
  if (!source) return <Unknown title="The release has no such text" asked={name} />;
  return (
    <>
      <h1>{source.issue ? <RecordLink id={source.issue} /> : name}</h1>
      <p class="facts">
        The text as read of <code>{name}</code>.{" "}
        <a href={encodeURI(`source/${name}.txt`)}>Save the plain text</a>
      </p>
      <Reading source={source} at={at} />
    </>
  );
}

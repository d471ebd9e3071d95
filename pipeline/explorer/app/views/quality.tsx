// How good the rules are, how true their confidences, what was held back and why, and what other programs say.
import type { Summary } from "../../../export/explorer/summary.ts";
import type { Quality } from "../../../model/quality.ts";
import type { QuarantineRecord } from "../../../model/records.ts";
import { load } from "../data/store.ts";
import { Calibration } from "../parts/calibration.tsx";
import { Waiting } from "../parts/common.tsx";
import { Conformance } from "../parts/conformance.tsx";
import { LongTable } from "../parts/long-table.tsx";
import { type PlainColumn, PlainTable } from "../parts/plain-table.tsx";
import { isReady, usePromise } from "../parts/use.ts";
import { wordsHash } from "../route.ts";

const percent = (share: number | undefined): string => (share === undefined ? "" : (share * 100).toFixed(1));

const number = (title: string): PlainColumn => ({ title, isNumber: true });

const Scores = ({ measured }: { measured: Quality }) => (
  <PlainTable
    label="Scores of the rules"
    caption={
      <>
        On {measured.documents} documents that people annotated; records with a confidence of{" "}
        {measured.minConfidence} or more
      </>
    }
    columns={[
      { title: "Records" },
      ...["Right", "Wrong", "Missed", "Precision %", "Recall %", "F1 %"].map(number),
    ]}
    rows={Object.entries(measured.records).map(([kind, { published }]) => [
      kind,
      published.right,
      published.wrong,
      published.missed,
      percent(published.precision),
      percent(published.recall),
      percent(published.f1),
    ])}
  />
);

const Bands = ({ bands }: { bands: Quality["confidence"] }) => (
  <PlainTable
    label="Stated and observed confidence"
    columns={[{ title: "Records" }, { title: "Stated" }, number("How many"), number("Observed %")]}
    rows={Object.entries(bands).flatMap(([kind, each]) =>
      each
        .filter(({ records }) => records > 0)
        .map(({ from, to, records, observed }) => [kind, `${from} to ${to}`, records, percent(observed)]),
    )}
  />
);

/** Scores of documents by what they were for: those that the rules had not seen tell most. */
function Groups({ measured }: { measured: Quality }) {
  const groups = Object.keys(measured.groups);
  return (
    <PlainTable
      label="Scores by group of documents"
      caption={
        <>
          F1 % by group of documents: <code>check</code> are those of publishers that were annotated after the
          rules were written, only to measure; expect as much on others
        </>
      }
      columns={[
        { title: "Records" },
        ...groups.map((group) => number(`${group} (${measured.groups[group]})`)),
      ]}
      rows={Object.entries(measured.records).map(([kind, { publishedByGroup }]) => [
        kind,
        ...groups.map((group) => percent(publishedByGroup[group]?.f1)),
      ])}
    />
  );
}

const HELD_BACK = ["Record", "Words", "Reason", "Column", "Value"];

/** A whole record is no value that people read. */
const shortValue = ({ value }: QuarantineRecord) => (value?.startsWith("{") ? undefined : value);

/** Where the words stand that a record was read from. */
const words = ({ document, start, end }: QuarantineRecord) =>
  document !== undefined && start !== undefined && end !== undefined ? (
    <a href={wordsHash(document, start, end)}>in the text</a>
  ) : (
    document
  );

function Quarantine({ rows, count }: { rows: readonly QuarantineRecord[]; count: number }) {
  if (count === 0) return <p>Nothing was held back.</p>;
  return (
    <>
      <p class="facts">
        {rows.length < count ? `The first ${rows.length} of ${count}` : `All ${count}`}; they stand in{" "}
        <a href="csv/quarantine.csv">csv/quarantine.csv</a>
      </p>
      <LongTable
        label="What was held back"
        shows=""
        columns={HELD_BACK.map((title) => ({ name: title, title, says: title, isNumber: false }))}
        count={rows.length}
        cells={(at) => {
          const row = rows[at];
          if (!row) return [];
          const texts = [row.record, words(row), row.reason, row.field, shortValue(row)];
          return texts.map((text, place) => (
            <bdi
              key={HELD_BACK[place]}
              class={HELD_BACK[place] === "Reason" ? "reason" : undefined}
              title={typeof text === "string" ? text : undefined}
            >
              {text}
            </bdi>
          ));
        }}
        sort=""
        onSort={undefined}
      />
    </>
  );
}

export function QualityPage({ summary }: { summary: Summary }) {
  const measured = usePromise(() => load<Quality>("quality"), []);
  const quarantine = usePromise(() => load<readonly QuarantineRecord[]>("quarantine"), []);
  document.title = "Quality";
  if (!isReady(measured) || !isReady(quarantine)) return <Waiting value={measured ?? quarantine} />;
  return (
    <>
      <h1>Quality</h1>
      <section aria-labelledby="score-title">
        <h2 id="score-title">How often the rules are right</h2>
        <Scores measured={measured} />
        <Groups measured={measured} />
        <details>
          <summary>How this was measured</summary>
          {measured.method.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </details>
      </section>
      <section aria-labelledby="calibration-title">
        <h2 id="calibration-title">How true the confidences are</h2>
        <p class="lead">
          A circle on the line is a band of records that are right as often as stated; a larger one holds
          more.
        </p>
        <div class="two">
          <Calibration bands={measured.confidence} />
          <Bands bands={measured.confidence} />
        </div>
      </section>
      <section aria-labelledby="quarantine-title">
        <h2 id="quarantine-title">
          Held back <span class="count">{summary.counts.quarantine}</span>
        </h2>
        <Quarantine rows={quarantine} count={summary.counts.quarantine ?? 0} />
      </section>
      <Conformance />
    </>
  );
}

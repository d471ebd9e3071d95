// How good the rules are, how true their confidences, what was held back and why, and what other programs say.
import type { Summary } from "../../../export/explorer/summary.ts";
import type { QuarantineRecord } from "../../../model/records.ts";
import { load } from "../data/store.ts";
import { type Band, Calibration } from "../parts/calibration.tsx";
import { Waiting } from "../parts/common.tsx";
import { Conformance } from "../parts/conformance.tsx";
import { isReady, usePromise } from "../parts/use.ts";

interface Score {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

interface Measured {
  readonly method: readonly string[];
  readonly documents: number;
  readonly minConfidence: number;
  readonly records: Readonly<
    Record<
      string,
      { readonly published: Score; readonly publishedAt: readonly (Score & { minConfidence: number })[] }
    >
  >;
  readonly confidence: Readonly<Record<string, readonly Band[]>>;
}

const percent = (share: number | undefined): string => (share === undefined ? "" : (share * 100).toFixed(1));

function Scores({ measured }: { measured: Measured }) {
  return (
    <div class="scroll">
      <table>
        <caption>
          On {measured.documents} documents that people annotated; records with a confidence of{" "}
          {measured.minConfidence} or more
        </caption>
        <thead>
          <tr>
            <th scope="col">Records</th>
            {["Right", "Wrong", "Missed", "Precision %", "Recall %", "F1 %"].map((name) => (
              <th scope="col" class="number" key={name}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Object.entries(measured.records).map(([kind, { published }]) => (
            <tr key={kind}>
              <th scope="row">{kind}</th>
              <td class="number">{published.right}</td>
              <td class="number">{published.wrong}</td>
              <td class="number">{published.missed}</td>
              <td class="number">{percent(published.precision)}</td>
              <td class="number">{percent(published.recall)}</td>
              <td class="number">{percent(published.f1)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Bands({ bands }: { bands: Measured["confidence"] }) {
  const rows = Object.entries(bands).flatMap(([kind, each]) =>
    each.filter(({ records }) => records > 0).map((band) => [kind, band] as const),
  );
  return (
    <div class="scroll">
      <table>
        <thead>
          <tr>
            <th scope="col">Records</th>
            <th scope="col">Stated</th>
            <th scope="col" class="number">
              How many
            </th>
            <th scope="col" class="number">
              Observed %
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([kind, { from, to, records, observed }]) => (
            <tr key={`${kind} ${from}`}>
              <th scope="row">{kind}</th>
              <td>
                {from} to {to}
              </td>
              <td class="number">{records}</td>
              <td class="number">{percent(observed)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Quarantine({ rows, count }: { rows: readonly QuarantineRecord[]; count: number }) {
  if (count === 0) return <p>Nothing was held back.</p>;
  return (
    <div class="scroll">
      <table>
        <caption>
          {rows.length < count ? `The first ${rows.length} of ${count}` : `All ${count}`}; they stand in
          csv/quarantine.csv
        </caption>
        <thead>
          <tr>
            {["Record", "Kind", "Reason", "Column", "Value"].map((name) => (
              <th scope="col" key={name}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ record, type, reason, field, value, start }) => (
            <tr key={`${record} ${field} ${reason} ${start}`}>
              <td>
                <bdi>{record}</bdi>
              </td>
              <td>{type}</td>
              <td>{reason}</td>
              <td>{field}</td>
              <td>
                <bdi>{value}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

export function Quality({ summary }: { summary: Summary }) {
  const measured = usePromise(() => load<Measured>("quality"), []);
  const quarantine = usePromise(() => load<readonly QuarantineRecord[]>("quarantine"), []);
  document.title = "Quality";
  if (!isReady(measured) || !isReady(quarantine)) return <Waiting value={measured ?? quarantine} />;
  return (
    <>
      <h1>Quality</h1>
      <section aria-labelledby="score-title">
        <h2 id="score-title">How often the rules are right</h2>
        <Scores measured={measured} />
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

// Ask the release in SPARQL or SQL, in the browser; the questions of the gallery are a click away.
import { useEffect, useState } from "preact/hooks";
import { questions } from "../../../export/explorer/questions.ts";
import { type Answer, isSparql, type Value } from "../ask/answer.ts";
import { engineFor } from "../ask/engines.ts";
import { tableOf } from "../data/records.ts";
import { AnswerChart } from "../parts/answer-chart.tsx";
import { Copy, save } from "../parts/common.tsx";
import { LongTable } from "../parts/long-table.tsx";
import { busyWith } from "../parts/use.ts";
import { hashOf } from "../route.ts";

type State =
  | { readonly told: "nothing" | "working" }
  | { readonly fault: string }
  | { readonly answer: Answer; readonly query: string };

const quoted = (value: Value): string => {
  const text = value === null ? "" : String(value);
  const safe = /^[=+@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

const asCsv = ({ columns, rows }: Answer): string =>
  [columns, ...rows].map((row) => `${row.map(quoted).join(",")}\r\n`).join("");

const asJson = ({ columns, rows }: Answer): string =>
  JSON.stringify(
    rows.map((row) => Object.fromEntries(columns.map((name, at) => [name, row[at] ?? null]))),
    null,
    2,
  );

function Found({ value }: { value: Value }) {
  if (value === null) return null;
  const text = String(value);
  return tableOf(text) && !/\s/.test(text) ? <a href={hashOf(text)}>{text}</a> : <bdi>{text}</bdi>;
}

function Result({ answer, query }: { answer: Answer; query: string }) {
  return (
    <section aria-labelledby="answer-title">
      <h2 id="answer-title">
        Answer <span class="count">{answer.rows.length}</span>
      </h2>
      <div class="tools">
        <button type="button" onClick={() => save("answer.csv", "text/csv", asCsv(answer))}>
          Save CSV
        </button>
        <button type="button" onClick={() => save("answer.json", "application/json", asJson(answer))}>
          Save JSON
        </button>
        <Copy text={() => location.href}>Copy link</Copy>
      </div>
      <LongTable
        label="Answer"
        shows={query}
        columns={answer.columns.map((name, at) => ({
          name: `${at} ${name}`,
          title: name,
          says: name,
          isNumber: answer.rows.some((row) => typeof row[at] === "number"),
        }))}
        count={answer.rows.length}
        cells={(at) =>
          (answer.rows[at] ?? []).map((value, place) => <Found key={answer.columns[place]} value={value} />)
        }
        sort=""
        onSort={undefined}
      />
      <AnswerChart answer={answer} />
    </section>
  );
}

async function answered(query: string): Promise<State> {
  try {
    const engine = await engineFor(query);
    return { answer: engine.ask(query), query };
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) };
  }
}

/** On a phone the questions are folded once one is asked, so that its answer is in sight. */
function Gallery({ chosen }: { chosen: string }) {
  return (
    <details key={chosen} open={chosen === "" || window.innerWidth > 800}>
      <summary>Questions to begin with</summary>
      <ul class="gallery">
        {questions.map(({ question, query }) => (
          <li key={question}>
            <a href={hashOf("ask", [["q", query]])} aria-current={query === chosen ? "true" : undefined}>
              {question} <span class="facts">{isSparql(query) ? "SPARQL" : "SQL"}</span>
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}

export function Ask({ parameters }: { parameters: URLSearchParams }) {
  const asked = parameters.get("q") ?? "";
  const [text, setText] = useState(asked);
  const [state, setState] = useState<State>({ told: "nothing" });
  document.title = "Ask";
  useEffect(() => {
    setText(asked);
    if (asked === "") return;
    let wanted = true;
    setState({ told: "working" });
    busyWith(answered(asked)).then((next) => wanted && setState(next));
    return () => {
      wanted = false;
    };
  }, [asked]);
  const run = () => {
    const hash = hashOf("ask", [["q", text]]);
    if (hash === location.hash) busyWith(answered(text)).then(setState);
    else location.hash = hash;
  };
  return (
    <>
      <h1>Ask</h1>
      <p class="lead">
        A query with braces is SPARQL on the graph (prefixes are known), any other is SQL on the tables. It
        runs in this browser; nothing leaves it.
      </p>
      <div class="ask">
        <div>
          <label class="hidden" for="query">
            Query
          </label>
          <textarea
            id="query"
            rows={6}
            spellcheck={false}
            value={text}
            placeholder="SELECT type, count(*) AS events FROM events GROUP BY type"
            onInput={({ currentTarget }) => setText(currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) run();
            }}
          />
          <div class="tools">
            <button type="button" class="main" onClick={run} disabled={text.trim() === ""}>
              Ask in {isSparql(text) ? "SPARQL" : "SQL"}
            </button>
            <span class="facts">Ctrl + Enter</span>
          </div>
        </div>
        <Gallery chosen={asked} />
      </div>
      <div aria-live="polite">
        {"told" in state && state.told === "working" && <p class="waiting">Loading the engine and asking…</p>}
        {"fault" in state && (
          <p class="fault" role="alert">
            {state.fault}
          </p>
        )}
      </div>
      {"answer" in state && <Result {...state} />}
    </>
  );
}

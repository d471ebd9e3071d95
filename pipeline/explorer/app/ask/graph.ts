// SPARQL in the browser: oxigraph as WebAssembly on the graph of the release. A bundle of its own, loaded when asked for.
import init, { Store, type Term } from "oxigraph/web.js";
import { sparqlPrologue } from "../../../model/vocabulary.ts";
import type { Answer, Engine } from "./answer.ts";

const NUMBER = /#(?:integer|decimal|double)$/;

const termValue = (term: Term | undefined): string | number | null => {
  if (!term) return null;
  const isNumber = term.termType === "Literal" && NUMBER.test(term.datatype.value);
  return isNumber ? Number(term.value) : "value" in term ? term.value : String(term);
};

function answerOf(result: unknown): Answer {
  if (typeof result === "boolean" || typeof result === "string")
    return { columns: ["answer"], rows: [[String(result)]] };
  const all = result as readonly unknown[];
  if (!(all[0] instanceof Map)) return { columns: ["triple"], rows: all.map((quad) => [String(quad)]) };
  const solutions = all as readonly ReadonlyMap<string, Term>[];
  const columns = [...new Set(solutions.flatMap((solution) => [...solution.keys()]))];
  return { columns, rows: solutions.map((solution) => columns.map((name) => termValue(solution.get(name)))) };
}

/** Opens the graph. Its bytes and those of the program come from whoever calls. */
async function open(program: Uint8Array, edition: Uint8Array): Promise<Engine> {
  await init({ module_or_path: program });
  const store = new Store();
  store.load(new TextDecoder().decode(edition), { format: "application/n-quads" });
  return { ask: (query) => answerOf(store.query(sparqlPrologue + query)) };
}

window.annals("engine-graph", open);

// shacl-engine, the RDF-Ext project's SHACL engine in JavaScript.
import { readFileSync } from "node:fs";
import { Parser } from "n3";
import type { Bench } from "../bench.ts";
import type { Judge } from "../judge.ts";
import { npm } from "../needs.ts";
import { type Complaint, shaclQuestions } from "../shapes.ts";

interface Term {
  readonly value: string;
}
interface Result {
  readonly focusNode: { readonly term: Term };
  readonly path?: readonly { readonly predicates: readonly Term[] }[];
  readonly message: readonly Term[];
}
interface Validator {
  readonly validate: (data: { dataset: unknown }) => Promise<{ results: readonly Result[] }>;
}
interface Factory {
  readonly dataset: (quads: readonly unknown[]) => unknown;
}
type Validators = new (shapes: unknown, options: { factory: Factory }) => Validator;

async function validate({ npm }: Bench, shapes: string, data: string): Promise<Complaint[]> {
  const { Validator } = (await npm("shacl-engine/index.js")) as { Validator: Validators };
  const { default: factory } = (await npm("rdf-ext/index.js")) as { default: Factory };
  const load = (file: string) => factory.dataset(new Parser().parse(readFileSync(file, "utf8")));
  const { results } = await new Validator(load(shapes), { factory }).validate({ dataset: load(data) });
  return results.map(({ focusNode, path, message }) => ({
    focus: focusNode.term.value,
    message: [path?.[0]?.predicates[0]?.value, ...message.map(({ value }) => value)].join(" "),
  }));
}

export const shaclEngine: Judge = {
  program: "shacl-engine",
  needs: [npm("shacl-engine", "1.1.2"), npm("rdf-ext", "2.6.0")],
  questions: shaclQuestions(validate),
};

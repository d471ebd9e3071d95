// rdf-validate-shacl, Zazuko's SHACL engine in JavaScript.
import { readFileSync } from "node:fs";
import { Parser, Store } from "n3";
import SHACLValidator from "rdf-validate-shacl";
import type { Judge } from "../judge.ts";
import { project } from "../needs.ts";
import { shaclQuestions } from "../shapes.ts";

const load = (file: string): Store => new Store(new Parser().parse(readFileSync(file, "utf8")));

export const rdfValidateShacl: Judge = {
  program: "rdf-validate-shacl",
  needs: [project("rdf-validate-shacl")],
  questions: shaclQuestions(async (_, shapes, data) => {
    const { results } = await new SHACLValidator(load(shapes) as never).validate(load(data) as never);
    return results.map(({ focusNode, path, message }) => ({
      focus: focusNode?.value ?? "",
      message: [(path as { value?: string })?.value, ...message.map(({ value }) => value)].join(" "),
    }));
  }),
};

// The SHACL engine of Apache Jena.
import type { Judge } from "../judge.ts";
import { debian, maven } from "../needs.ts";
import { complaintsOf, shaclQuestions } from "../shapes.ts";

export const jenaShacl: Judge = {
  program: "Apache Jena SHACL",
  needs: [maven("org.apache.jena:jena-cmds", "5.6.0"), debian("maven"), debian("default-jre-headless")],
  questions: shaclQuestions(async (bench, shapes, data) => {
    const { stdout } = await bench.java("shacl.shacl", "validate", "--shapes", shapes, "--data", data);
    return complaintsOf(stdout);
  }),
};

// pySHACL, the SHACL engine of the Python world.
import type { Judge } from "../judge.ts";
import { pypi } from "../needs.ts";
import { complaintsOf, shaclQuestions } from "../shapes.ts";

const SCRIPT = `
import sys, pyshacl, rdflib
shapes, data = (rdflib.Graph().parse(path, format="nt") for path in sys.argv[1:])
_, report, _ = pyshacl.validate(data, shacl_graph=shapes)
sys.stdout.write(report.serialize(format="nt"))
`;

export const pyshacl: Judge = {
  program: "pySHACL",
  needs: [pypi("pyshacl", "0.40.1")],
  questions: shaclQuestions(async (bench, shapes, data) =>
    complaintsOf((await bench.python(SCRIPT, shapes, data)).stdout),
  ),
};

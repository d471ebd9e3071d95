// A Virtuoso server of its own loads the graph, and gives it back over HTTP as any client would get it.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Bench } from "../bench.ts";
import { compareQuads } from "../compare.ts";
import type { Finding, Judge, Question } from "../judge.ts";
import { debian } from "../needs.ts";
import { withServer } from "../server.ts";

const SQL = "127.0.0.1:21911";
const HTTP = "127.0.0.1:21912";
const GRAPH = "urn:release";

const settings = (folder: string, release: string): string => `
[Database]
DatabaseFile = ${folder}/virtuoso.db
ErrorLogFile = ${folder}/virtuoso.log
LockFile = ${folder}/virtuoso.lck
TransactionFile = ${folder}/virtuoso.trx
xa_persistent_file = ${folder}/virtuoso.pxa
[TempDatabase]
DatabaseFile = ${folder}/temporary.db
TransactionFile = ${folder}/temporary.trx
[Parameters]
ServerPort = ${SQL}
DirsAllowed = ${folder}, ${release}
NumberOfBuffers = 20000
MaxDirtyBuffers = 15000
[HTTPServer]
ServerPort = ${HTTP}
ServerRoot = ${folder}/www
[SPARQL]
ResultSetMaxRows = 100000000
`;

async function askSql({ run }: Bench, text: string): Promise<void> {
  const { stdout } = await run("isql-vt", [SQL, "dba", "dba", "ERRORS=STDOUT", `exec=${text}`]);
  if (/\*\*\* Error/.test(stdout)) throw new Error(stdout.trim());
}

async function loadAndDump(bench: Bench, file: string): Promise<Finding> {
  const text = `file_to_string_output('${bench.release.file(file)}')`;
  await askSql(bench, `DB.DBA.TTLP(${text}, '', '${GRAPH}', 0); checkpoint;`);
  const query = encodeURIComponent("CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }");
  const address = `http://${HTTP}/sparql?default-graph-uri=${GRAPH}&query=${query}`;
  const response = await fetch(address, { headers: { accept: "text/plain" } });
  return compareQuads(await response.text(), bench.release, "application/n-triples");
}

const loads = (file: string): Question => ({
  asked: `loads ${file} and gives it back by SPARQL over HTTP`,
  answer: (bench) => {
    const folder = join(bench.folder, file);
    mkdirSync(join(folder, "www"), { recursive: true });
    writeFileSync(join(folder, "virtuoso.ini"), settings(folder, bench.release.file("")));
    return withServer(
      ["virtuoso-t", "+foreground", "+configfile", "virtuoso.ini"],
      folder,
      () => askSql(bench, "select 1;"),
      () => loadAndDump(bench, file),
    );
  },
});

export const virtuoso: Judge = {
  program: "Virtuoso",
  needs: [debian("virtuoso-opensource-7-bin")],
  questions: [loads("graph.nq"), loads("graph.ttl")],
};

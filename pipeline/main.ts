#!/usr/bin/env node
// The command line: arguments, help texts, exit status.
import { realpathSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { build, DEFAULT_BASE_IRI, DEFAULT_MIN_CONFIDENCE } from "./command/build.ts";
import { verify } from "./command/check.ts";
import { Console, type Manner, oneLine, Refusal, type Streams } from "./command/console.ts";
import { DIFF_FORMATS, type DiffFormat, diff } from "./command/diff.ts";
import { explain } from "./command/explain.ts";
import { query } from "./command/query.ts";
import { keepRedirects } from "./command/redirects.ts";
import { serve } from "./command/serve.ts";
import { work } from "./command/work.ts";
import { ENGINES } from "./engine/engines.ts";

type Run = (terminal: Console) => Promise<number> | number;

/** The program with its commands. `perform` is called with the command chosen and how it shall speak. */
function program(perform: (run: Run, manner: Manner) => Promise<void>): Command {
  const annals = new Command("annals")
    .description("Reads institutional newsletters and publishes what they report as open data.")
    .option("--quiet", "tell nothing but errors")
    .option("--json", "write the result as JSON")
    .showHelpAfterError("(see annals --help)")
    .exitOverride();
  const manner = (): Manner => ({ quiet: annals.opts().quiet === true, json: annals.opts().json === true });

  annals
    .command("build")
    .description("read newsletters (files or folders) and write a release")
    .argument("<input...>", "newsletters, or folders of them")
    .requiredOption("--out <dir>", "folder for the release; one that is there is replaced whole")
    .option("--base-iri <iri>", "base of all records' IRIs", baseIri, DEFAULT_BASE_IRI)
    .option("--authority <dir>", "folder with people.csv, organizations.csv, places.csv")
    .option("--corrections <file>", "a curator's merges, new names and drops")
    .option("--redirects <file>", "ids that earlier releases used (see annals redirects)")
    .option(
      "--min-confidence <n>",
      "hold back records that are less sure, from 0 (none) to 1",
      shareOfOne,
      DEFAULT_MIN_CONFIDENCE,
    )
    .addOption(
      new Option(
        "--engine <engine>",
        "how documents are spread (by default threads, where there are many)",
      ).choices(ENGINES),
    )
    .option("--concurrency <n>", "documents worked on at a time", positiveInteger)
    .option("--redis <url>", "where the queue is: redis://host:6379", redisUrl)
    .option(
      "--cache <place>",
      "folder or s3://BUCKET/PREFIX that keeps each document's part, so that only what changed is read again",
    )
    .option("--max-megabytes <n>", "largest file that is read, in MB (64)", positiveInteger)
    .option("--max-characters <n>", "longest text that is read (8000000)", positiveInteger)
    .option(
      "--max-seconds <n>",
      "longest time that a document may take (120); in a thread, one that does not end is stopped",
      positiveInteger,
    )
    .action((inputs: string[], options: Parameters<typeof build>[1]) =>
      perform((terminal) => build(inputs, options, terminal), manner()),
    );

  annals
    .command("work")
    .description("make documents' parts for builds with --engine queue, until stopped")
    .requiredOption("--redis <url>", "where the queue is: redis://host:6379", redisUrl)
    .option("--cache <place>", "what the build names with --cache, where its path differs here")
    .option("--concurrency <n>", "documents worked on at a time", positiveInteger)
    .action((options: Parameters<typeof work>[0]) =>
      perform((terminal) => work(options, terminal), manner()),
    );

  annals
    .command("explain")
    .description("show a record, each field with its words in their line of the source")
    .argument("<id>", "id of a record, for instance person/wan-gang")
    .option("--release <dir>", "folder of the release", "output")
    .action((id: string, { release }: { release: string }) =>
      perform((terminal) => explain(id, release, terminal), manner()),
    );

  annals
    .command("check")
    .description("verify a release from its published files alone")
    .argument("<dir>", "folder of the release")
    .action((dir: string) => perform((terminal) => verify(dir, terminal), manner()));

  annals
    .command("query")
    .description("ask a release in SPARQL (its graph) or in SQL (its tables)")
    .argument("<dir>", "folder of the release")
    .argument("<query>", "SPARQL with its pattern in braces, or SQL")
    .action((dir: string, text: string) => perform((terminal) => query(dir, text, terminal), manner()));

  annals
    .command("serve")
    .description("serve a release on this machine: pages, records by their IRIs, SPARQL at /sparql")
    .argument("<dir>", "folder of the release")
    .option("--port <n>", "where to listen (0 for any that is free)", portNumber, 8000)
    .action((dir: string, { port }: { port: number }) =>
      perform((terminal) => serve(dir, port, terminal), manner()),
    );

  annals
    .command("diff")
    .description("tell what was added, changed and removed between two releases")
    .argument("<old>", "folder of the older release")
    .argument("<new>", "folder of the newer release")
    .addOption(new Option("--format <format>", "how to tell it").choices(DIFF_FORMATS).default("table"))
    .action((older: string, newer: string, { format }: { format: DiffFormat }) =>
      perform((terminal) => diff(older, newer, format, terminal), manner()),
    );

  annals
    .command("redirects")
    .description("keep the ids of an older release that a newer one has not, with where their records went")
    .argument("<old>", "folder of the older release")
    .argument("<new>", "folder of the newer release")
    .requiredOption("--file <file>", "list to add them to, for the next build: input/redirects.csv")
    .action((older: string, newer: string, { file }: { file: string }) =>
      perform((terminal) => keepRedirects(older, newer, file, terminal), manner()),
    );

  return annals;
}

function baseIri(value: string): string {
  if (!/^https?:\/\/[\x21-\x7e]+[/#]$/.test(value) || !URL.canParse(value)) {
    throw new InvalidArgumentError("expected an http(s) IRI in ASCII that ends in / or #");
  }
  return value;
}

function redisUrl(value: string): string {
  if (!/^rediss?:\/\/./.test(value) || !URL.canParse(value))
    throw new InvalidArgumentError("expected redis://host:port");
  return value;
}

function positiveInteger(value: string): number {
  if (!/^[1-9]\d{0,8}$/.test(value)) throw new InvalidArgumentError("expected a whole number from 1");
  return Number(value);
}

function portNumber(value: string): number {
  if (!/^\d{1,5}$/.test(value) || Number(value) > 65_535)
    throw new InvalidArgumentError("expected a whole number from 0 to 65535");
  return Number(value);
}

function shareOfOne(value: string): number {
  if (!/^(?:0(?:\.\d+)?|1(?:\.0+)?)$/.test(value))
    throw new InvalidArgumentError("expected a number from 0 to 1");
  return Number(value);
}

/**
 * Runs the command line and returns the exit status: 0 done, 1 some document or record could not be published,
 * 2 wrong use. Faults of the input and of use are told in a line; only our own bugs throw.
 */
export async function main(argv: readonly string[], streams: Streams): Promise<number> {
  let status = 0;
  const annals = program(async (run, manner) => {
    status = await run(new Console(streams, manner));
  });
  for (const command of [annals, ...annals.commands]) {
    command.exitOverride().configureOutput({ writeOut: streams.out, writeErr: streams.err });
  }
  try {
    await annals.parseAsync(argv as string[], { from: "user" });
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (!(error instanceof Refusal)) throw error;
    streams.err(`annals: ${oneLine(error.message)}\n`);
    if (error.hint) streams.err(`  hint: ${oneLine(error.hint)}\n`);
    return error.status;
  }
  return status;
}

const isEntry =
  process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url);
if (isEntry) {
  process.exitCode = await main(process.argv.slice(2), {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    isTerminal: process.stderr.isTTY === true && process.stdout.isTTY === true && !process.env.NO_COLOR,
  });
}

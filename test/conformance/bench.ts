// The bench at which a judge works: the release, an empty folder, and the means to run programs.
import { execFile } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import type { Release } from "./release.ts";

const execute = promisify(execFile);
const LONGEST = 300_000;
const MOST_OUTPUT = 1 << 28;

export interface Told {
  readonly stdout: string;
  readonly stderr: string;
}

export class Bench {
  readonly release: Release;
  /** Empty at the start, for this judge alone. */
  readonly folder: string;
  /** Where the standards' own files lie, where they are at hand. */
  readonly standards: string | undefined;
  readonly #workshop: string;

  constructor(release: Release, workshop: string, name: string, standards: string | undefined) {
    this.release = release;
    this.standards = standards;
    this.#workshop = resolve(workshop);
    this.folder = join(this.#workshop, "bench", name);
    rmSync(this.folder, { recursive: true, force: true });
    mkdirSync(this.folder, { recursive: true });
  }

  /** Runs a program in the judge's folder. Throws, with what it said, where its exit status is none of `accepted`. */
  readonly run = async (
    command: string,
    args: readonly string[],
    accepted: readonly number[] = [0],
  ): Promise<Told> => {
    const env = { ...process.env, HOME: this.folder, LC_ALL: "C.UTF-8", TZ: "UTC" };
    const options = { cwd: this.folder, env, timeout: LONGEST, maxBuffer: MOST_OUTPUT };
    try {
      return await execute(command, args, options);
    } catch (error) {
      const { code, stdout = "", stderr = "" } = error as Partial<Told> & { code?: unknown };
      if (accepted.includes(Number(code))) return { stdout, stderr };
      throw new Error(`${command}: ${lastLines(stderr) || lastLines(stdout) || String(error)}`);
    }
  };

  /** Runs Python with the packages of PyPI, on a script given as text. */
  readonly python = (script: string, ...args: string[]): Promise<Told> =>
    this.run(this.pypi("python"), ["-c", script, ...args]);

  /** A command that a package of PyPI brings. */
  readonly pypi = (command: string): string => join(this.#workshop, "pypi", "bin", command);

  /** Runs a Java class with the packages of Maven. */
  readonly java = (main: string, ...args: string[]): Promise<Told> =>
    this.run("java", ["-cp", join(this.#workshop, "maven", "jars", "*"), main, ...args], [0, 1]);

  /** The module that a package of npm brings. */
  readonly npm = async (file: string): Promise<Record<string, unknown>> =>
    (await import(join(this.#workshop, "npm", "node_modules", file))) as Record<string, unknown>;
}

const lastLines = (text: string): string => text.trim().split("\n").slice(-3).join(" / ");

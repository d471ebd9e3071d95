// What judges need, and how it is installed: Debian's packages, PyPI in a venv, npm and Maven in folders of their own.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A package; the project's own development packages are installed already, Debian's are as Debian gives them. */
export interface Need {
  readonly from: "debian" | "pypi" | "npm" | "maven" | "project" | "standards";
  readonly name: string;
  readonly version?: string;
}

export const debian = (name: string): Need => ({ from: "debian", name });
export const project = (name: string): Need => ({ from: "project", name });
export const pypi = (name: string, version: string): Need => ({ from: "pypi", name, version });
export const npm = (name: string, version: string): Need => ({ from: "npm", name, version });
/** Of the standards' own files, which are at hand or not. */
export const standards = (name: string, version: string): Need => ({ from: "standards", name, version });
/** By group and artifact: `org.apache.jena:jena-cmds`. */
export const maven = (name: string, version: string): Need => ({ from: "maven", name, version });

const run = (command: string, args: readonly string[], cwd = "."): string =>
  execFileSync(command, args, {
    cwd,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });

const namesOf = (needs: readonly Need[], from: Need["from"]): Need[] => {
  const known = new Map(needs.filter((need) => need.from === from).map((need) => [need.name, need]));
  return [...known.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
};

/** The version that dpkg tells, or undefined where the package is not installed. */
function debianVersion(name: string): string | undefined {
  try {
    const told = run("sh", ["-c", `dpkg-query -W -f '\${Status} \${Version}' '${name}' 2>/dev/null`]);
    return /^install ok installed (.+)$/.exec(told.trim())?.[1];
  } catch {
    return undefined;
  }
}

function installDebian(needs: readonly Need[]): void {
  const missing = needs.map(({ name }) => name).filter((name) => debianVersion(name) === undefined);
  if (missing.length === 0) return;
  run("apt-get", ["update", "-qq"]);
  run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...missing]);
}

/** Does the work unless the same was done before: what was asked for is kept beside what came of it. */
function once(folder: string, asked: string, work: () => void): void {
  const stamp = join(folder, "asked.txt");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === asked) return;
  mkdirSync(folder, { recursive: true });
  work();
  writeFileSync(stamp, asked);
}

function installPypi(needs: readonly Need[], folder: string): void {
  const pins = needs.map(({ name, version }) => `${name}==${version}`);
  if (pins.length === 0) return;
  once(folder, pins.join("\n"), () => {
    if (!existsSync(join(folder, "bin", "pip"))) run("python3", ["-m", "venv", folder]);
    run(join(folder, "bin", "pip"), ["install", "--quiet", "--disable-pip-version-check", ...pins]);
  });
}

function installNpm(needs: readonly Need[], folder: string): void {
  const pins = Object.fromEntries(needs.map(({ name, version }) => [name, version]));
  const manifest = JSON.stringify({ private: true, dependencies: pins });
  if (needs.length === 0) return;
  once(folder, manifest, () => {
    writeFileSync(join(folder, "package.json"), manifest);
    run("npm", ["install", "--no-audit", "--no-fund", "--loglevel=error"], folder);
  });
}

function installMaven(needs: readonly Need[], folder: string): void {
  const dependencies = needs.map(({ name, version }) => {
    const [group, artifact] = name.split(":");
    return `<dependency><groupId>${group}</groupId><artifactId>${artifact}</artifactId><version>${version}</version></dependency>`;
  });
  if (needs.length === 0) return;
  const pom = `<project><modelVersion>4.0.0</modelVersion><groupId>annals</groupId><artifactId>judges</artifactId><version>1</version><dependencies>${dependencies.join("")}</dependencies></project>\n`;
  once(folder, pom, () => {
    writeFileSync(join(folder, "pom.xml"), pom);
    run("mvn", ["-q", "-B", "dependency:copy-dependencies", "-DoutputDirectory=jars"], folder);
  });
}

/** Installs what is missing below a folder; doing it again does nothing. */
export function install(needs: readonly Need[], workshop: string): void {
  installDebian(namesOf(needs, "debian"));
  installPypi(namesOf(needs, "pypi"), join(workshop, "pypi"));
  installMaven(namesOf(needs, "maven"), join(workshop, "maven"));
  installNpm(namesOf(needs, "npm"), join(workshop, "npm"));
}

/** The version of a package as its makers count: without what Debian adds, so that a rebuild there changes no report. */
export function versionOf({ from, name, version }: Need): string {
  if (from === "project")
    return JSON.parse(readFileSync(join("node_modules", name, "package.json"), "utf8")).version;
  if (version !== undefined) return version;
  const told = debianVersion(name) ?? "";
  return told
    .replace(/^\d+:/, "")
    .replace(/-[^-]*$/, "")
    .replace(/[+~].*$/, "");
}

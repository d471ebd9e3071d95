// index.html: the front page of a release. It needs no script, no server and no network; the explorer builds on it.
import type { Published } from "../../flow.ts";
import { releaseNotes } from "../../model/release-notes.ts";
import { languages } from "../coverage.ts";
import { describeDataset } from "../dataset.ts";
import type { WrittenFile } from "../exporter.ts";
import { descriptionOf, versionOf } from "../facts.ts";
import { html, jsonForScript } from "./html.ts";
import { counts, covers, newest } from "./page-intro.ts";
import { tables } from "./page-tables.ts";
import { citing, downloads, loading } from "./page-use.ts";

/** Scripts and styles from the release alone (`file:` for a release that is opened from a disk), nothing inline. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self' file: 'wasm-unsafe-eval'",
  "style-src 'self' file:",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** Search engines read what is embedded; a long list of sources stands in dataset.jsonld alone. */
const LONGEST = 100_000;

/** What dataset.jsonld says. */
function embedded(dataset: Published, files: readonly WrittenFile[]): string {
  const described = describeDataset(dataset, files);
  const text = JSON.stringify(described, null, 2);
  if (text.length <= LONGEST) return text;
  const { isBasedOn, ...rest } = described;
  return JSON.stringify(rest, null, 2);
}

const NAVIGATION = [
  ["newest", "Newest"],
  ["tables", "Tables"],
  ["downloads", "Downloads"],
  ["loading", "Load it"],
  ["cite", "Cite"],
] as const;

/** The whole page. `scripts` are those of the explorer, in their order. */
export function page(dataset: Published, files: readonly WrittenFile[], scripts: readonly string[]): string {
  const description = descriptionOf(dataset);
  return `${
    html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="description" content="${description}">
<title>${releaseNotes.name}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="explorer/style.css">
<link rel="license" href="${releaseNotes.license}">
<link rel="alternate" type="application/ld+json" href="dataset.jsonld">
<script type="application/ld+json">
${jsonForScript(embedded(dataset, files))}</script>
${scripts.map((path) => html`<script defer src="${path}"></script>\n`)}</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
<header class="top"><p class="brand"><a href="#/">annals</a></p>
<nav aria-label="Page" id="navigation"><ul>${NAVIGATION.map(([id, title]) => html`<li><a href="#${id}">${title}</a></li>`)}</ul></nav>
</header>
<main id="main" tabindex="-1">
<div id="front">
<section class="hero" aria-labelledby="title">
<h1 id="title">What institutional newsletters report</h1>
<p class="lead">${description.split(". It holds ")[0]}. Every value opens to the words it was read from.</p>
<p class="facts">${covers(dataset)} · ${languages(dataset).join(", ")} · version ${versionOf(dataset, files)}</p>
${counts(dataset)}
</section>
<div id="overview"></div>
${newest(dataset)}
${tables(dataset)}
${downloads(files)}
${loading()}
${citing(dataset, files)}
</div>
<div id="explorer" tabindex="-1"></div>
</main>
<footer class="bottom"><p>Made by annals from the texts in this release alone. What could not be published stands in <a href="csv/quarantine.csv">csv/quarantine.csv</a> with its reason; how good the rules are, in <a href="quality.json">quality.json</a>; what each column means, in the <a href="schemas/README.md">field guide</a>.</p></footer>
</body>
</html>`.text
  }\n`;
}

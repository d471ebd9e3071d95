// The foot of the front page: what can be downloaded, how to load it, how to cite it.

import { by } from "../../core/keys.ts";
import { urlPath } from "../../core/source-path.ts";
import type { Published } from "../../flow.ts";
import { releaseNotes } from "../../model/release-notes.ts";
import type { WrittenFile } from "../exporter.ts";
import { citationOf, versionOf } from "../facts.ts";
import { grouped, type Html, html, size } from "./html.ts";
import { recipes } from "./recipes.ts";

interface Group {
  readonly title: string;
  readonly holds: RegExp;
}

/** In this order; what is in none of them is told by the folder that it lies in. */
const GROUPS: readonly Group[] = [
  { title: "All tables in one file", holds: /^annals\./ },
  { title: "The graph", holds: /^(?:graph|annotations)\./ },
  { title: "Tables as CSV", holds: /^csv\// },
  { title: "Tables as Parquet", holds: /^parquet\// },
  { title: "The release described", holds: /^[^/]+$/ },
  { title: "Schemas, vocabulary, field guide", holds: /^schemas\// },
  { title: "Texts as read", holds: /^source\// },
];
/** Most files of a group that are listed. */
const LISTED = 40;

const row = ({
  path,
  title,
  mediaType,
  bytes,
}: WrittenFile): Html => html`<tr><th scope="row"><a href="${urlPath(path)}">${path}</a></th><td>${title}</td><td>${mediaType}</td><td class="number">${size(bytes)}</td></tr>
`;

function group({ title }: Group, files: readonly WrittenFile[]): Html {
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  const more = files.length - LISTED;
  return html`<details class="table"${files.length <= 4 && html` open`}>
<summary><span class="name">${title}</span> <span class="count">${files.length === 1 ? "1 file" : `${grouped(files.length)} files`}, ${size(bytes)}</span></summary>
<div class="scroll" tabindex="0" role="region" aria-label="${title}"><table>
<thead><tr><th scope="col">File</th><th scope="col">What it is</th><th scope="col">Format</th><th scope="col">Size</th></tr></thead>
<tbody>
${files.slice(0, LISTED).map(row)}</tbody>
</table></div>${more > 0 && html`<p>and ${grouped(more)} more, named in <a href="SHA256SUMS">SHA256SUMS</a>.</p>`}
</details>
`;
}

/** What can be downloaded, with size and format. */
export function downloads(files: readonly WrittenFile[]): Html {
  const rest = [...files];
  const groups = GROUPS.map((each) => {
    const held = rest.filter(({ path }) => each.holds.test(path));
    for (const file of held) rest.splice(rest.indexOf(file), 1);
    return held.length > 0 && group(each, held.sort(by(({ path }) => path)));
  });
  return html`<section id="downloads" aria-labelledby="downloads-title">
<h2 id="downloads-title">Downloads</h2>
<p class="lead">Every edition says the same. <a href="SHA256SUMS">SHA256SUMS</a> has a checksum for each file.</p>
${groups}</section>`;
}

/** Lines to copy, for those who load it. */
export const loading = (): Html => html`<section id="loading" aria-labelledby="loading-title">
<h2 id="loading-title">Load it</h2>
<p class="lead">Lines to run in the folder of the release.</p>
<div class="recipes">
${recipes.map(
  ({
    title,
    says,
    lines,
  }) => html`<div class="recipe"><h3>${title}</h3><p>${says}</p><pre tabindex="0" role="region" aria-label="Lines for ${title}"><code>${lines}</code></pre></div>
`,
)}</div>
</section>`;

/** How to cite it, and who may do what with it. */
export function citing(dataset: Published, files: readonly WrittenFile[]): Html {
  return html`<section id="cite" aria-labelledby="cite-title">
<h2 id="cite-title">Cite and use</h2>
<p>The data are under <a href="${releaseNotes.license}" rel="license">${releaseNotes.licenseTitle}</a>. ${releaseNotes.rights} See <a href="LICENSE.md">LICENSE.md</a>.</p>
<pre tabindex="0" role="region" aria-label="Citation"><code>${citationOf(dataset, versionOf(dataset, files))}</code></pre>
</section>`;
}

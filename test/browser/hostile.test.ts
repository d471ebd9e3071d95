// Text of newsletters is hostile: none of it runs, on no page, and it shows as it is.
import { expect, test } from "vitest";
import type { Row } from "../../pipeline/model/row.ts";
import { datasetOf, releaseOf } from "../export/sample-release.ts";
import { DOCUMENT, sample, TEXT } from "../model/sample.ts";
import { expectCalm, folderOf, lead, useBrowser, visit } from "./browser.ts";

useBrowser();

const ATTACK = `"><img src=x onerror=alert(1)><script>alert(2)</script>javascript:alert(3)' \u202e\`\${alert(4)}</script>`;

/** The sample with the attack in each of its texts that a schema does not bind. */
function hostile() {
  const records = sample();
  for (const table of Object.values(records.tables) as Record<string, unknown>[][])
    for (const row of table)
      for (const name of [
        "name",
        "title",
        "text",
        "description",
        "personName",
        "agentName",
        "series",
        "unit",
        "verb",
        "placeName",
        "eventName",
        "speakerName",
        "subjectName",
        "objectName",
        "value",
      ])
        if (typeof row[name] === "string") row[name] = ATTACK;
  const text = TEXT.replace("opened the 3rd", `opened ${ATTACK} the 3rd`);
  const sources = records.sources.map((source) => ({ ...source, text }));
  return {
    ...records,
    sources,
    quarantine: [{ record: ATTACK, type: "issues", reason: ATTACK, value: ATTACK }],
  };
}

test("nothing of it runs on any page", async () => {
  const records = hostile();
  const front = folderOf(await releaseOf({ ...records, baseIri: datasetOf().baseIri } as never));
  const ids = Object.values(records.tables as unknown as Record<string, Row[]>).flatMap((rows) =>
    rows.map(({ id }) => String(id)),
  );
  const seen = await visit(front);
  const places = [
    "",
    "#/browse/events",
    "#/texts",
    "#/quality",
    "#/search?q=alert",
    `#/text/${encodeURI(DOCUMENT)}?at=1-40`,
    `#/ask?q=${encodeURIComponent("SELECT name FROM events")}`,
    ...ids.map((id) => `#/${id}`),
    "#/<img src=x onerror=alert(5)>",
    "#/search?q=<img src=x onerror=alert(6)>",
  ];
  for (const place of places) {
    await lead(seen.page, place);
    expect(await seen.page.locator("img, iframe, object, body script").count(), place).toBe(0);
    const links = await seen.page
      .locator("a[href]")
      .evaluateAll((all) =>
        all.map((link) => new URL(link.getAttribute("href") ?? "", document.baseURI).protocol),
      );
    expect(
      links.filter((protocol) => !/^(?:file|https?):$/.test(protocol)),
      place,
    ).toEqual([]);
  }
  await lead(seen.page, "#/person/ana-salinas");
  expect(await seen.page.locator("h1:visible").textContent()).toBe(ATTACK);
  expectCalm(seen);
});

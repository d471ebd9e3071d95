// What a release covers in time, as told by its issues and by the events that they report.
import { expect, test } from "vitest";
import { latestIssue, temporalCoverage } from "../../pipeline/export/coverage.ts";
import type { Dataset } from "../../pipeline/flow.ts";
import { datasetOf } from "./sample-release.ts";

/** A dataset with issues of these dates and events that happened on these. */
function dated(issues: readonly string[], events: readonly string[], extra: object = {}): Dataset {
  const { tables, ...rest } = datasetOf();
  const [issue] = tables.issues;
  const [event] = tables.events;
  if (!issue || !event) throw new Error("the sample has an issue and an event");
  const { endDate: _, ...single } = { ...event, endDate: undefined };
  return {
    ...rest,
    tables: {
      ...tables,
      issues: issues.map((date) => ({ ...issue, date })),
      events: events.map((startDate) => ({ ...single, startDate, ...extra })),
    },
  };
}

test.each([
  [["2016-12"], [], "2016-12/2016-12"],
  [["2016-12-15"], ["2014-11", "2016-06-05"], "2014-11/2016-12-15"],
  [["2016"], ["199X"], "1990/2016"],
  [["2016-05"], ["2016-09~"], "2016-05/2016-09"],
  [["2016-05"], ["2015-23"], "2015-09/2016-05"],
  [["2016-05"], ["2016-04-30/2016-07-02"], "2016-04-30/2016-07-02"],
  [["2016-05"], ["../2020"], "2016-05/2020"],
  [["2016-05"], ["2014/.."], "2014/2016-05"],
])("issues of %j and events of %j cover %s", (issues, events, covered) => {
  expect(temporalCoverage(dated(issues, events))).toBe(covered);
});

test.each([[{ core: false }], [{ status: "planned" }], [{ status: "denied" }]])(
  "events with %j do not count",
  (extra) => {
    expect(temporalCoverage(dated(["2016-05"], ["1950"], extra))).toBe("2016-05/2016-05");
  },
);

test("the latest issue gives the only date of the release", () => {
  expect(latestIssue(dated(["2016-05", "2017", "2016-12-31"], []))).toBe("2017");
  expect(latestIssue(dated([], ["2018"]))).toBeUndefined();
});

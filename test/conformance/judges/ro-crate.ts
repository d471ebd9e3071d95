// The RO-Crate validator of CRS4 checks the research object: what is required and what is recommended.
import { join } from "node:path";
import { type Explanation, explain, type Judge, withoutStandards } from "../judge.ts";
import { pypi } from "../needs.ts";

/** The one document that it fetches, the context of RO-Crate, is handed to it; whatever else it asks for is not there. */
const SCRIPT = `
import email.message, io, json, sys, urllib.error, urllib.request, urllib.response, requests, urllib3
CONTEXT = "https://w3id.org/ro/crate/1.2/context"
TYPE = {"Content-Type": "application/ld+json"}
text = open(sys.argv[2], "rb").read()
class Shelf(urllib.request.HTTPSHandler):
    def https_open(self, request):
        if request.full_url != CONTEXT: raise urllib.error.URLError("without network")
        headers = email.message.Message()
        headers["Content-Type"] = TYPE["Content-Type"]
        response = urllib.response.addinfourl(io.BytesIO(text), headers, request.full_url, 200)
        response.msg = "OK"
        return response
urllib.request.install_opener(urllib.request.build_opener(Shelf))
def send(adapter, request, **rest):
    known = request.url == CONTEXT
    raw = urllib3.HTTPResponse(io.BytesIO(text if known else b""), TYPE, 200 if known else 404,
                               preload_content=False, request_url=request.url)
    return adapter.build_response(request, raw)
requests.adapters.HTTPAdapter.send = send
from rocrate_validator import models, services
settings = services.ValidationSettings(rocrate_uri=sys.argv[1], profile_identifier="ro-crate-1.2",
                                       requirement_severity=models.Severity.RECOMMENDED)
result = services.validate(settings)
remarks = [f"{each.severity.name} {each.check.identifier} {each.message}" for each in result.get_issues()]
print(json.dumps({"checks": len(result.executed_checks), "remarks": sorted(remarks)}))
`;

const EXPLANATIONS: readonly Explanation[] = [
  {
    remark: /RECOMMENDED .* Root Data Entity identifier .* SHOULD resolve/,
    why: "it is asked without network",
  },
  {
    remark: /RECOMMENDED .* An Organization entity SHOULD have a ROR identifier/,
    why: "recommended: a maker that the Research Organization Registry knows; ours is none of them",
  },
];

export const roCrate: Judge = {
  program: "rocrate-validator",
  needs: [pypi("roc-validator", "0.13.0")],
  questions: [
    {
      asked: "finds ro-crate-metadata.json to be all that RO-Crate 1.2 requires and recommends",
      answer: async ({ python, release, standards }) => {
        if (standards === undefined) return withoutStandards;
        const context = join(standards, "ro-crate", "1.2", "context.jsonld");
        const { stdout } = await python(SCRIPT, release.file(""), context);
        const { checks, remarks } = JSON.parse(stdout.trim().split("\n").at(-1) ?? "") as {
          checks: number;
          remarks: string[];
        };
        return { looked: checks, of: "checks", ...explain(remarks, EXPLANATIONS) };
      },
    },
  ],
};

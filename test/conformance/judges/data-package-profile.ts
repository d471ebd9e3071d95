// Ajv holds the Data Package's descriptor against the JSON Schema that the standard's own makers publish.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { type Judge, withoutStandards } from "../judge.ts";
import { project } from "../needs.ts";

export const dataPackageProfile: Judge = {
  program: "Ajv",
  needs: [project("ajv")],
  questions: [
    {
      asked: "holds datapackage.json against the profile of Data Package 2.0",
      answer: ({ release, standards }) => {
        if (standards === undefined) return withoutStandards;
        const profile = JSON.parse(readFileSync(join(standards, "datapackage", "datapackage.json"), "utf8"));
        const validate = new Ajv({ strict: false, allErrors: true, validateFormats: false }).compile(profile);
        const { resources, ...rest } = release.json("datapackage.json") as { resources: unknown[] };
        validate({ resources, ...rest });
        const faults = (validate.errors ?? []).map(
          ({ instancePath, message }) => `${instancePath} ${message}`,
        );
        // A descriptor that is none has to be refused by the same profile.
        const blind = validate({ resources: [{}] }) ? ["the profile accepts a resource without a name"] : [];
        return { looked: resources.length, of: "resources", faults: [...faults, ...blind] };
      },
    },
  ],
};

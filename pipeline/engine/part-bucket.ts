// Parts in a bucket of an object store that speaks S3 (Amazon's, MinIO, Ceph, Garage ...): a PUT is whole or is not at all.
import { setTimeout as sleep } from "node:timers/promises";
import { AwsClient } from "aws4fetch";
import { MachineFault, reasonOf } from "./fault.ts";
import type { PartPlace } from "./part-place.ts";

/** Tries of a request beyond the first where the store is busy. */
const RETRIES = 5;
/** Waits between tries where it does not answer: it may be starting anew. Twelve seconds in all. */
const WAITS_MS = [100, 200, 400, 800, 1600, 3200, 6400];

/** Where the store is and who asks, by the variables that all its programs read. Throws a MachineFault where one is missing. */
function clientOf(): { readonly client: AwsClient; readonly endpoint: string } {
  const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey } = process.env;
  if (!(accessKeyId && secretAccessKey))
    throw new MachineFault(
      "the object store wants a key",
      "set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY (and AWS_ENDPOINT_URL for a store of your own)",
    );
  const { AWS_SESSION_TOKEN: sessionToken, AWS_REGION, AWS_DEFAULT_REGION } = process.env;
  const region = AWS_REGION ?? AWS_DEFAULT_REGION ?? "us-east-1";
  const key = { accessKeyId, secretAccessKey, ...(sessionToken ? { sessionToken } : {}) };
  const { AWS_ENDPOINT_URL_S3, AWS_ENDPOINT_URL } = process.env;
  const endpoint = AWS_ENDPOINT_URL_S3 ?? AWS_ENDPOINT_URL ?? `https://s3.${region}.amazonaws.com`;
  const client = new AwsClient({ ...key, region, service: "s3", retries: RETRIES });
  return { client, endpoint: endpoint.replace(/\/+$/, "") };
}

/** A bucket, with what all names in it begin with: `BUCKET/PREFIX`. The bucket has to be there. */
export function bucketPlace(address: string): PartPlace {
  const [bucket = "", ...within] = address.split("/").filter((part) => part !== "");
  const prefix = within.map((part) => `${part}/`).join("");
  const { client, endpoint } = clientOf();
  const root = `${endpoint}/${bucket}`;

  /** The answer, where the status is one that is waited for. */
  const ask = async (method: string, url: string, body?: Uint8Array): Promise<Response> => {
    const answer = await patiently(() =>
      client.fetch(url, { method, ...(body ? { body: Buffer.from(body) } : {}) }),
    ).catch((error: unknown) => fail(causeOf(error)));
    return answer.ok || answer.status === 404 ? answer : fail(`${answer.status} ${await codeOf(answer)}`);
  };
  const fail = (reason: string): never => {
    throw new MachineFault(
      `s3://${bucket}/${prefix}: the object store does not answer as it should (${reason})`,
      "look at AWS_ENDPOINT_URL, the key and the bucket",
    );
  };
  const urlOf = (name: string): string => `${root}/${prefix}${name}`;
  const remove = async (url: string): Promise<void> => void (await ask("DELETE", url));

  return {
    has: async (name) => (await ask("HEAD", urlOf(name))).ok,
    read: async (name) => {
      const answer = await ask("GET", urlOf(name));
      return answer.ok ? new Uint8Array(await answer.arrayBuffer()) : undefined;
    },
    put: async (name, bytes) => {
      if (!(await ask("PUT", urlOf(name), bytes)).ok) fail("no such bucket");
    },
    remove: (name) => remove(urlOf(name)),
    clear: async (passing) => {
      for (let keys = [""]; keys.length > 0; ) {
        const query = new URLSearchParams({ "list-type": "2", prefix: `${prefix}${passing}/` });
        const answer = await ask("GET", `${root}?${query}`);
        if (!answer.ok) fail("no such bucket");
        keys = Array.from((await answer.text()).matchAll(/<Key>([^<]*)<\/Key>/g), ([, key = ""]) => key);
        await Promise.all(keys.map((key) => remove(`${root}/${key}`)));
      }
    },
  };
}

/** Asks again, with growing waits, while nobody answers. */
async function patiently(ask: () => Promise<Response>): Promise<Response> {
  for (const wait of WAITS_MS)
    try {
      return await ask();
    } catch {
      await sleep(wait);
    }
  return ask();
}

/** Why there was no answer; of a connection that failed only the cause tells more than that it did. */
const causeOf = (error: unknown): string =>
  error instanceof Error && error.cause ? reasonOf(error.cause) : reasonOf(error);

/** The code that an error of the store bears, for a person to look up. */
const codeOf = async (answer: Response): Promise<string> =>
  /<Code>(\w+)<\/Code>/.exec(await answer.text())?.[1] ?? answer.statusText;

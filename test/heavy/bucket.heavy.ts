// Workers that share nothing but a bucket, on a real object store (S3Proxy): what is lost, what is told, what is kept.
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { debian, install, maven } from "../conformance/needs.ts";
import { letter } from "../support/letters.ts";
import { freePort, type Running, start, startAnnals, until } from "../support/program.ts";
import { useRedis } from "../support/redis.ts";
import { fingerprint } from "../support/release.ts";
import { temporaryFolder } from "../support/terminal.ts";

const WORKSHOP = join(import.meta.dirname, "../../.scratch/object-store");
const DOCUMENTS = 9;
const CACHE = "s3://parts/of/letters";
const KEY = { AWS_ACCESS_KEY_ID: "writer", AWS_SECRET_ACCESS_KEY: "secret-of-the-writer" };

const root = temporaryFolder();
const buckets = join(root, "buckets");
const input = join(root, "input");
const { run, url } = useRedis(root);

let store: Running;
let endpoint = "";

async function startStore(): Promise<void> {
  const jars = join(WORKSHOP, "maven", "jars", "*");
  store = start("java", ["-cp", jars, "org.gaul.s3proxy.Main", "--properties", join(root, "store.conf")]);
  const answers = () =>
    fetch(endpoint).then(
      () => true,
      () => false,
    );
  await until(answers, "the object store");
}

beforeAll(async () => {
  install([maven("org.gaul:s3proxy", "2.6.0"), debian("maven"), debian("default-jre-headless")], WORKSHOP);
  endpoint = `http://127.0.0.1:${await freePort()}`;
  const settings = {
    "s3proxy.endpoint": endpoint,
    "s3proxy.authorization": "aws-v2-or-v4",
    "s3proxy.identity": KEY.AWS_ACCESS_KEY_ID,
    "s3proxy.credential": KEY.AWS_SECRET_ACCESS_KEY,
    "jclouds.provider": "filesystem-nio2",
    "jclouds.identity": "nobody",
    "jclouds.credential": "nothing",
    "jclouds.filesystem.basedir": buckets,
  };
  writeFileSync(
    join(root, "store.conf"),
    Object.entries(settings)
      .map(([name, value]) => `${name}=${value}\n`)
      .join(""),
  );
  mkdirSync(join(buckets, "parts"), { recursive: true });
  mkdirSync(input);
  for (let number = 0; number < DOCUMENTS; number++) {
    const articles = Array.from({ length: 10 }, (_, at) => letter(number * 31 + at));
    writeFileSync(join(input, `${number}.md`), articles.join("\n"));
  }
  await startStore();
}, 600_000);
afterAll(() => store.process.kill("SIGKILL"));

const environment = (key: object = KEY) => ({ env: { ...process.env, AWS_ENDPOINT_URL: endpoint, ...key } });
const worker = (): Running =>
  run(startAnnals(["work", "--redis", url(), "--concurrency", "1"], environment()));
const queue = (cache = CACHE, key: object = KEY): Running => {
  const where = ["--json", "build", input, "--out", join(root, "queue"), "--cache", cache];
  return run(startAnnals([...where, "--engine", "queue", "--redis", url()], environment(key)));
};
const inBucket = (folder: string): string[] =>
  readdirSync(join(buckets, "parts/of/letters"), { recursive: true, encoding: "utf8" }).filter(
    (name) => name.startsWith(folder) && name.endsWith(".gz"),
  );
const madeBy = (one: Running): number => (one.said().match(/^\d+: /gm) ?? []).length;

test("a worker is killed, the store starts anew: nothing is lost, and the next build reads nothing again", async () => {
  const workers = [worker(), worker(), worker()] as const;
  const built = queue();
  await until(() => madeBy(workers[0]) > 0, "a worker to begin");
  workers[0].process.kill("SIGKILL");
  store.process.kill("SIGKILL");
  await store.ended;
  await startStore();
  const { status, out, err } = await built.ended;
  expect(status, err).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ files: DOCUMENTS, published: DOCUMENTS, reused: 0 });
  const inline = ["--quiet", "build", input, "--out", join(root, "inline"), "--engine", "inline"];
  await run(startAnnals(inline)).ended;
  expect(fingerprint(join(root, "queue"))).toEqual(fingerprint(join(root, "inline")));
  await sleep(500);
  expect(inBucket("inputs")).toEqual([]);
  expect(inBucket("")).toHaveLength(DOCUMENTS);
  expect(JSON.parse((await queue().ended).out)).toMatchObject({ reused: DOCUMENTS });
});

test.each([
  ["a wrong key", CACHE, { ...KEY, AWS_SECRET_ACCESS_KEY: "guessed" }, /403 SignatureDoesNotMatch|403/],
  ["no key", CACHE, { AWS_ACCESS_KEY_ID: "" }, /wants a key\n {2}hint: set AWS_ACCESS_KEY_ID/],
  ["no such bucket", "s3://nowhere/parts", KEY, /s3:\/\/nowhere\/parts\/: .*no such bucket/],
  ["no bucket's name", "s3://par ts?", KEY, /"s3:\/\/par ts\?" names no bucket/],
])("%s is told in a line", async (_, cache, key, told) => {
  const { status, err } = await queue(cache, key).ended;
  expect(status).toBe(1);
  expect(err).toMatch(told);
  expect(err).toMatch(/^annals: .*\n {2}hint: .*\n$/);
});

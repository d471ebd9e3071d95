// The pulse of a thread is felt: one that says nothing for too long is to be stopped, one that has not begun is not.
import { expect, test } from "vitest";
import { Pulse, watch } from "../../pipeline/engine/pulse.ts";

test("a watch stops what has begun and no longer tells that it goes on", async () => {
  const pulse = new Pulse();
  const { signal, end } = watch(pulse, 0.2);
  const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
  await wait(500);
  expect(signal.aborted).toBe(false);
  for (let beat = 0; beat < 8; beat++) {
    pulse.at(3);
    await wait(50);
  }
  expect(signal.aborted).toBe(false);
  while (!signal.aborted) await wait(20);
  expect(pulse.document).toBe(3);
  end();
});

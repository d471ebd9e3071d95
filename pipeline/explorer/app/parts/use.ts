// Small hooks that views share.
import { useEffect, useState } from "preact/hooks";

let pending = 0;

/** Tells those who listen to the page, while something is not there yet, that it is about to change. */
export async function busyWith<Value>(work: Promise<Value>): Promise<Value> {
  const main = document.getElementById("main");
  pending++;
  main?.setAttribute("aria-busy", "true");
  try {
    return await work;
  } finally {
    if (--pending === 0) main?.removeAttribute("aria-busy");
  }
}

/** The next frame that the browser draws, with what it laid out. */
export const frame = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

/** Waits until the view shows what it loads: some frames in a row in which nothing is awaited. */
export async function isCalm(): Promise<void> {
  for (let calm = 0; calm < 3; calm = pending === 0 ? calm + 1 : 0) await frame();
}

/** What a promise gives: undefined until it is there; an Error where it fails. The last one asked for wins. */
export function usePromise<Value>(
  make: () => Promise<Value>,
  inputs: readonly unknown[],
): Value | Error | undefined {
  const [state, setState] = useState<{ inputs: readonly unknown[]; value: Value | Error } | undefined>();
  useEffect(() => {
    let wanted = true;
    const take = (value: Value | Error) => {
      if (wanted) setState({ inputs, value });
    };
    busyWith(make()).then(take, (error) => take(error instanceof Error ? error : new Error(String(error))));
    return () => {
      wanted = false;
    };
  }, inputs);
  const fresh = state?.inputs.every((input, at) => input === inputs[at]);
  return fresh ? state?.value : undefined;
}

/** Says to those who look and those who listen that something is not there yet, or failed. */
export const isReady = <Value>(value: Value | Error | undefined): value is Value =>
  value !== undefined && !(value instanceof Error);

// Small hooks that views share.
import { useEffect, useState } from "preact/hooks";

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
    make().then(take, (error) => take(error instanceof Error ? error : new Error(String(error))));
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

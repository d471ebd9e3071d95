// Parts that many views show: links to records, waiting, chips, tables of facts, buttons that copy and save.
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { nameOf, shortRecord, tableOf } from "../data/records.ts";
import { hashOf } from "../route.ts";
import { usePromise } from "./use.ts";

/** A link to a record, by its name; the name is looked up where it is not given. */
export function RecordLink({ id, name }: { id: string; name?: string | undefined }) {
  const table = tableOf(id);
  const found = usePromise(async () => (name ? undefined : await shortRecord(id)), [id, name]);
  const told = name ?? (found && !(found instanceof Error) && table ? nameOf(table, found) : id);
  return (
    <a href={hashOf(id)}>
      <bdi>{told}</bdi>
    </a>
  );
}

/** Shown until something is there, and where it fails. */
export function Waiting({ value }: { value: unknown }) {
  if (value instanceof Error)
    return (
      <p class="fault" role="alert">
        {value.message}
      </p>
    );
  return (
    <p class="waiting" role="status">
      Loading…
    </p>
  );
}

export const Chip = ({ children }: { children: ComponentChildren }) => <span class="chip">{children}</span>;

/** How sure a record is, as a short bar with its number. */
export function Confidence({ value }: { value: number }) {
  const percent = Math.round(value * 100);
  return (
    <span class="confidence" title={`How often the rules that made this record are right: ${percent} of 100`}>
      <svg viewBox="0 0 40 6" width="40" height="6" aria-hidden="true">
        <rect class="all" width="40" height="6" rx="3" />
        <rect class="part" width={40 * value} height="6" rx="3" />
      </svg>{" "}
      {percent} %
    </span>
  );
}

/** A button that copies a text, and says so. */
export function Copy({
  text,
  children,
}: {
  text: () => string | Promise<string>;
  children: ComponentChildren;
}) {
  const [told, setTold] = useState("");
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(await text());
      setTold("Copied");
    } catch {
      setTold("The browser does not let a page copy here");
    }
    setTimeout(() => setTold(""), 2000);
  };
  return (
    <>
      <button type="button" onClick={copy}>
        {children}
      </button>
      <span class="told" role="status">
        {told}
      </span>
    </>
  );
}

/** Hands a text to the visitor as a file. */
export function save(name: string, mediaType: string, content: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([content], { type: mediaType }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

const regions = new Intl.DisplayNames(["en"], { type: "region", fallback: "code" });

/** The name of a country by its ISO code. */
export function countryName(code: string): string {
  try {
    return regions.of(code) ?? code;
  } catch {
    return code;
  }
}

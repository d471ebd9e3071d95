// A record to take away: JSON-LD, Turtle, a row of CSV, as the release itself writes them.
import { useState } from "preact/hooks";
import { csvOf, recordAsJsonLd, recordAsTurtle } from "../data/formats.ts";
import type { WholeRecord } from "../data/records.ts";
import { Copy } from "./common.tsx";

const FORMS = ["Turtle", "JSON-LD", "CSV"] as const;
type Form = (typeof FORMS)[number];

function written({ type, row }: WholeRecord, form: Form, baseIri: string): string {
  if (form === "CSV") return csvOf(type.fields, [row]);
  return form === "Turtle" ? recordAsTurtle(type, row, baseIri) : recordAsJsonLd(type, row, baseIri);
}

export function Forms({ record, baseIri }: { record: WholeRecord; baseIri: string }) {
  const [form, setForm] = useState<Form>("Turtle");
  const text = written(record, form, baseIri);
  return (
    <section aria-labelledby="forms-title">
      <h2 id="forms-title">Take it with you</h2>
      <p class="facts">
        <code>{baseIri + String(record.row.id)}</code>
      </p>
      <div class="tools">
        {FORMS.map((each) => (
          <button type="button" key={each} aria-pressed={each === form} onClick={() => setForm(each)}>
            {each}
          </button>
        ))}
        <Copy text={() => text}>Copy</Copy>
      </div>
      <pre tabIndex={0} role="region" aria-label={`The record as ${form}`} class="form">
        <code>{text}</code>
      </pre>
    </section>
  );
}

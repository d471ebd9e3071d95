// Mails: the header that a reader sees, the body as page or text, and what is attached.
import PostalMime, { type Attachment, type Email } from "postal-mime";
import { withWesternSigns } from "./encoding.ts";
import { textOfHtml } from "./html.ts";
import type { Content, InnerFile, Reader, Reading } from "./reader.ts";
import { TextWriter } from "./text-writer.ts";

const SHOWN = ["from", "to", "date", "subject"] as const;

/** The lines above a mail's text, decoded, as mail programs show them. */
function headerOf(mail: Email): string {
  const address = (key: "from" | "to"): string =>
    [mail[key] ?? []]
      .flat()
      .map((each) => (each.address ? `${each.name} <${each.address}>`.trim() : each.name))
      .join(", ");
  const shown = {
    from: address("from"),
    to: address("to"),
    date: mail.headers.find(({ key }) => key === "date")?.value ?? "",
    subject: mail.subject ?? "",
  };
  return SHOWN.filter((key) => shown[key] !== "")
    .map((key) => `${key.charAt(0).toUpperCase()}${key.slice(1)}: ${shown[key].replace(/\s+/g, " ")}`)
    .join("\n");
}

const isShown = ({ related, filename, mimeType }: Attachment): boolean =>
  related === true || filename === null || mimeType.startsWith("image/");

function attached({ filename, content }: Attachment): InnerFile {
  const bytes =
    typeof content === "string" ? new TextEncoder().encode(content) : new Uint8Array(content as ArrayBuffer);
  return { name: filename ?? "", size: bytes.length, load: () => bytes };
}

async function contentOf(bytes: Uint8Array, reading: Reading): Promise<Content | undefined> {
  const mail = await PostalMime.parse(bytes);
  reading.deadline.check();
  if (!mail.from && !mail.subject && !mail.date) throw new Error("it has no header of a mail");
  const writer = new TextWriter();
  writer.block(headerOf(mail));
  const page = mail.html ? textOfHtml(withWesternSigns(mail.html), reading) : undefined;
  if (page && page.text !== "") writer.append(page);
  else
    writer.append({
      text: withWesternSigns(mail.text ?? "")
        .replaceAll("\0", "\ufffd")
        .replace(/\r\n?/g, "\n"),
    });
  const inner = mail.attachments.filter((each) => !isShown(each)).map(attached);
  return { decoded: writer.done(), inner };
}

export const mail: Reader = {
  mediaType: "message/rfc822",
  endings: [".eml"],
  open: contentOf,
};

// Small newsletters by number: the same people and bodies come again in them, as in life, so that one touches the others.

const PEOPLE = ["Kofi Mensah", "Lies Peeters", "Amina Diallo", "Jan de Vries"];
const PORTS = ["Ghana Ports Authority", "Antwerp Port Authority", "Port of Rotterdam Authority"];
const PLACES = ["Accra", "Antwerp", "Rotterdam", "Dakar"];
const VERBS = ["signed the Agreement on Port Training", "opened the Forum on Harbour Safety", "met"];

const pick = (list: readonly string[], number: number): string => list[number % list.length] ?? "";

/** A newsletter of one article. Any whole number gives one; most numbers give one of their own. */
export function letter(number: number): string {
  const day = 1 + (number % 27);
  const one = pick(PEOPLE, number);
  const other = pick(PEOPLE, number + 1 + (number % 3));
  return `# Harbour News

No. ${number}, ${day} May 2019

## ${pick(PORTS, number)} and ${pick(PORTS, number + 1)} in ${pick(PLACES, number)}

On ${day} May 2019, Dr. ${one}, Director General of the ${pick(PORTS, number)}, and ${other},
Chief Executive Officer of the ${pick(PORTS, number + 1)}, ${pick(VERBS, number)} in ${pick(PLACES, number)}.
More than ${number + 2} delegates from ${2 + (number % 9)} countries attended.
`;
}

/** A mail as it stands in a mailbox. */
export const mail = (subject: string, text: string): string =>
  `From a@example.org Mon Jan  1 00:00:00 2024\nSubject: ${subject}\nContent-Type: text/plain; charset=utf-8\n\n${text}\n\n`;

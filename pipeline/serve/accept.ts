// What a client would rather have: Accept and Accept-Encoding with their weights (RFC 9110).

interface Wish {
  readonly value: string;
  readonly weight: number;
}

function wishesOf(header: string): Wish[] {
  return header.split(",").flatMap((part) => {
    const [value = "", ...parameters] = part.split(";").map((each) => each.trim().toLowerCase());
    const weight = parameters.map((each) => /^q=(\d(?:\.\d{0,3})?)$/.exec(each)?.[1]).find(Boolean);
    return value === "" ? [] : [{ value, weight: weight === undefined ? 1 : Number(weight) }];
  });
}

/** How exactly a wish names what is offered: 3 by name, 2 by kind, 1 by anything; 0 not at all. */
function closeness({ value }: Wish, offered: string): number {
  if (value === offered) return 3;
  if (value === "*/*" || value === "*") return 1;
  return value.endsWith("/*") && offered.startsWith(value.slice(0, -1)) ? 2 : 0;
}

/** The weight of what is offered: that of the wish that names it most exactly; 0 where none does. */
function weightOf(wishes: readonly Wish[], offered: string): number {
  const named = wishes.filter((wish) => closeness(wish, offered) > 0);
  const [best] = named.sort((a, b) => closeness(b, offered) - closeness(a, offered));
  return best?.weight ?? 0;
}

/** Of what is offered, in the order of our own liking, what the client likes best; undefined where it takes none. */
export function preferred<Offer extends string>(
  header: string | undefined,
  offers: readonly Offer[],
): Offer | undefined {
  if (header === undefined || header.trim() === "") return offers[0];
  const wishes = wishesOf(header);
  const weights = new Map(offers.map((offer) => [offer, weightOf(wishes, offer)]));
  const best = Math.max(...weights.values());
  return best > 0 ? offers.find((offer) => weights.get(offer) === best) : undefined;
}

/** The encoding to pack with; undefined where the client wants none, or does not say. */
export function encodingFor(header: string | undefined): "br" | "gzip" | undefined {
  const wishes = wishesOf(header ?? "");
  return (["br", "gzip"] as const).find((offer) => weightOf(wishes, offer) > 0);
}

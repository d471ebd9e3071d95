// A tree of HTML as its visitor meets it, without recursion: hostile pages nest a hundred thousand deep.
import type { DefaultTreeAdapterMap } from "parse5";

type Node = DefaultTreeAdapterMap["node"];
export type Element = DefaultTreeAdapterMap["element"];

export interface Visitor {
  /** False where what is inside is not to be seen. */
  readonly enter: (element: Element) => boolean;
  readonly leave: (element: Element) => void;
  readonly text: (words: string) => void;
}

const isElement = (node: Node): node is Element => "tagName" in node;
const childrenOf = (node: Node): readonly Node[] => ("childNodes" in node ? node.childNodes : []);

/** Visits all below a node in the order of the text. */
export function walk(root: Node, visitor: Visitor): void {
  const open: { readonly node: Node; next: number }[] = [{ node: root, next: 0 }];
  for (let top = open.at(-1); top; top = open.at(-1)) {
    const child = childrenOf(top.node)[top.next++];
    if (!child) {
      open.pop();
      if (isElement(top.node)) visitor.leave(top.node);
    } else if ("value" in child) visitor.text(child.value);
    else if (!isElement(child) || visitor.enter(child)) open.push({ node: child, next: 0 });
  }
}

/** Elements below one, itself apart, down to a depth. */
export function* descendants(root: Element, depth = 200): Generator<Element> {
  if (depth === 0) return;
  for (const child of root.childNodes) {
    if (!isElement(child)) continue;
    yield child;
    yield* descendants(child, depth - 1);
  }
}

export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((each) => each.name === name)?.value;

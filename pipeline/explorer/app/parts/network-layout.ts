// Where the nodes of a network stand: forces pull and push them, then names that cover each other are moved apart.
import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from "d3-force";
import type { Network } from "../../../export/explorer/network.ts";

export interface Node extends SimulationNodeDatum {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly count: number;
  readonly radius: number;
  /** Half of the room that circle and name take from side to side. */
  readonly half: number;
  x: number;
  y: number;
}

const LINE = 15;
const SIZE = "12.5px";

const shortened = (name: string): string => (name.length > 24 ? `${name.slice(0, 23)}…` : name);

/** How wide a name is in the page's font. */
function measure(): (label: string) => number {
  const context = document.createElement("canvas").getContext("2d");
  if (context) context.font = `${SIZE} ${getComputedStyle(document.body).fontFamily}`;
  return (label) => context?.measureText(label).width ?? 0;
}

/** From the top of the circle to the foot of the name. */
const top = ({ y, radius }: Node): number => y - radius;
const foot = ({ y, radius }: Node): number => y + radius + LINE;

/** How far two nodes with their names reach into each other, across and down; undefined where they do not. */
function overlap(a: Node, b: Node): { across: number; down: number } | undefined {
  const across = a.half + b.half + 8 - Math.abs(a.x - b.x);
  const down = Math.min(foot(a), foot(b)) - Math.max(top(a), top(b)) + 2;
  return across > 0 && down > 0 ? { across, down } : undefined;
}

function moveApart(a: Node, b: Node): void {
  const by = overlap(a, b);
  if (!by) return;
  if (by.down < by.across * 1.6) {
    const push = (a.y <= b.y ? -1 : 1) * (by.down / 2);
    a.y += push;
    b.y -= push;
  } else {
    const push = (a.x <= b.x ? -1 : 1) * (by.across / 2);
    a.x += push;
    b.x -= push;
  }
}

function keepWithin(node: Node, width: number, height: number): void {
  const side = Math.min(width / 2, node.half + 2);
  node.x = Math.max(side, Math.min(width - side, node.x));
  node.y = Math.max(node.radius + 2, Math.min(height - node.radius - LINE - 2, node.y));
}

/** The nodes at rest: the same each time. */
export function layout({ nodes, links }: Network, width: number, height: number): Node[] {
  const most = Math.max(1, ...nodes.map(([, , count]) => count));
  const widthOf = measure();
  const placed = nodes.map(([id, name, count]): Node => {
    const radius = 4 + 9 * Math.sqrt(count / most);
    const label = shortened(name);
    const half = Math.max(radius, widthOf(label) / 2);
    return { id, name, label, count, radius, half, x: Number.NaN, y: Number.NaN };
  });
  const ties = links.map(([source, target]) => ({ source, target }));
  forceSimulation(placed)
    .force("link", forceLink(ties).distance(80).strength(0.25))
    .force("charge", forceManyBody().strength(-180))
    .force("x", forceX(width / 2).strength(0.05 * Math.min(3, 900 / width)))
    .force("y", forceY(height / 2).strength(0.12))
    .force(
      "collide",
      forceCollide<Node>(({ radius }) => radius + 16),
    )
    .stop()
    .tick(260);
  for (let round = 0; round < 200; round++) {
    for (const [at, one] of placed.entries()) for (const other of placed.slice(at + 1)) moveApart(one, other);
    for (const node of placed) keepWithin(node, width, height);
  }
  return placed;
}

/** The first nodes of a network, which are those with the strongest ties, and the ties among them. */
export const firstOf = ({ nodes, links }: Network, most: number): Network => ({
  nodes: nodes.slice(0, most),
  links: links.filter(([a, b]) => a < most && b < most),
});

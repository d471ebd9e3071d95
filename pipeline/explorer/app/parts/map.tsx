// Where events happened: countries shaded by their number, places as circles. Outlines from Natural Earth, no tile server.
import { geoNaturalEarth1, geoPath } from "d3-geo";
import { scaleSqrt } from "d3-scale";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import type { Summary } from "../../../export/explorer/summary.ts";
import { load } from "../data/store.ts";
import { hashOf } from "../route.ts";
import { countryName, Waiting } from "./common.tsx";
import { isReady, usePromise } from "./use.ts";

const WIDTH = 960;
const HEIGHT = 470;

interface World {
  readonly topology: Topology<{ countries: GeometryCollection<{ name: string }> }>;
  /** ISO alpha-2 code by the numeric code that shapes have. */
  readonly codes: Readonly<Record<string, string>>;
}

const projection = geoNaturalEarth1()
  .rotate([-10, 0])
  .fitExtent(
    [
      [4, 4],
      [WIDTH - 4, HEIGHT + 40],
    ],
    { type: "Sphere" },
  );
const path = geoPath(projection).digits(1);

/** Shade of a country, 0 to 4. */
const shade = (count: number, most: number): number =>
  count === 0 ? 0 : 1 + Math.min(3, Math.floor((Math.log1p(count) / Math.log1p(most)) * 3.999));

function Countries({ world, counts }: { world: World; counts: ReadonlyMap<string, number> }) {
  const most = Math.max(1, ...counts.values());
  return (
    <>
      {feature(world.topology, world.topology.objects.countries).features.map((shape, at) => {
        const code = world.codes[String(shape.id)] ?? "";
        const count = counts.get(code) ?? 0;
        const outline = (
          <path key={`${shape.id} ${at}`} class={`land shade-${shade(count, most)}`} d={path(shape) ?? ""} />
        );
        if (count === 0) return outline;
        const told = `${countryName(code)}: ${count} event${count === 1 ? "" : "s"}`;
        return (
          <a key={`${shape.id} ${at}`} href={hashOf("browse/events", [["country", code]])} aria-label={told}>
            <title>{told}</title>
            {outline}
          </a>
        );
      })}
    </>
  );
}

/** The map of a release. */
export function WorldMap({ summary }: { summary: Summary }) {
  const world = usePromise(() => load<World>("world", "world.js"), []);
  if (!isReady(world)) return <Waiting value={world} />;
  const radius = scaleSqrt([0, Math.max(1, ...summary.places.map(([, , , , count]) => count))], [0, 16]);
  return (
    <figure>
      <svg
        class="map"
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="group"
        aria-label="Events by country and place"
      >
        <Countries world={world} counts={new Map(summary.countries)} />
        {summary.places.map(([id, name, latitude, longitude, count]) => {
          const [x, y] = projection([longitude, latitude]) ?? [0, 0];
          const told = `${name}: ${count} event${count === 1 ? "" : "s"}`;
          return (
            <a key={id} href={hashOf(id)} aria-label={told}>
              <circle class="place" cx={x} cy={y} r={Math.max(3, radius(count))}>
                <title>{told}</title>
              </circle>
            </a>
          );
        })}
      </svg>
    </figure>
  );
}

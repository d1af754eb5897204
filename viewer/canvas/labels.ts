// Which names are written and on which side of their points, so that no name covers another one or a point.
import { type Box, Occupied } from './occupied.ts';

export type Side = 'right' | 'left' | 'below' | 'above';

const RIGHTWARD: readonly Side[] = ['right', 'left', 'below', 'above'];
const LEFTWARD: readonly Side[] = ['left', 'right', 'below', 'above'];

/** One point on the screen with its name; all in pixels. */
export interface Spot {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly width: number;
  readonly height: number;
  /** Its lines go to the right: the name stands better at the left. */
  readonly isLeftward?: boolean;
}

/** Between a point and its name, and between two names. */
export const LABEL_MARGIN = 4;
/** In a crowd the name of a large point may cover points so much smaller than it. */
const SMALL = 0.55;
/** So many of the most important names may cover any point, though never another name. */
const FIRST = 15;

const boxOf = ({ id, x, y, radius, width, height }: Spot, side: Side): Box => {
  const reach = radius + LABEL_MARGIN;
  const middle = {
    left: x - width / 2,
    right: x + width / 2,
    top: y - height / 2,
    bottom: y + height / 2,
    id,
    weight: Infinity,
  };
  if (side === 'right') return { ...middle, left: x + reach, right: x + reach + width };
  if (side === 'left') return { ...middle, left: x - reach - width, right: x - reach };
  if (side === 'above') return { ...middle, top: y - reach - height, bottom: y - reach };
  return { ...middle, top: y + reach, bottom: y + reach + height };
};

const discOf = ({ id, x, y, radius }: Spot): Box => ({
  left: x - radius,
  right: x + radius,
  top: y - radius,
  bottom: y + radius,
  id,
  weight: radius,
});

/**
 * The side of each name that finds room, of the spots in the order given, most important first; `forced` ones are
 * written in any case. Who is not in the answer stays without a name. What points and names take is entered in `occupied`.
 */
export const placeLabels = (
  spots: readonly Spot[],
  frame: { readonly width: number; readonly height: number },
  forced: ReadonlySet<string> = new Set(),
  occupied = new Occupied(),
): ReadonlyMap<string, Side> => {
  const isSeen = ({ x, y, radius }: Spot): boolean =>
    x > -radius && y > -radius && x < frame.width + radius && y < frame.height + radius;
  const isInside = (box: Box): boolean =>
    box.left >= 0 && box.top >= 0 && box.right <= frame.width && box.bottom <= frame.height;
  const seen = spots.filter(isSeen);
  for (const spot of seen) occupied.add(discOf(spot));
  const found = new Map<string, Side>();
  for (const [index, spot] of seen.entries()) {
    const find = (among: readonly Side[], weight: number): Side | undefined =>
      among.find((one) => isInside(boxOf(spot, one)) && occupied.isFree(boxOf(spot, one), weight));
    const sides = spot.isLeftward ? LEFTWARD : RIGHTWARD;
    const side =
      find(sides, 0) ??
      find(sides, spot.radius * SMALL) ??
      (index < FIRST ? find(sides, Number.MAX_VALUE) : undefined) ??
      (forced.has(spot.id) ? sides[0] : undefined);
    if (side === undefined) continue;
    found.set(spot.id, side);
    occupied.add(boxOf(spot, side));
  }
  return found;
};

// How many relations begin or end in which year, and how many have no date: small bars above the slider.
import { useMemo } from 'react';
import { useViewer } from '../state/viewer-context.ts';
import { byYear } from '../state/time.ts';
import { useText } from '../text/use-text.ts';

const HEIGHT = 36;
/** Fewer years than these would be pillars. */
const LEAST = 12;

export const Years = () => {
  const text = useText();
  const { state, world } = useViewer();
  const { years, undated } = useMemo(() => byYear(world.value?.edges.values() ?? [], LEAST), [world.value]);
  const [first, last] = [years[0], years.at(-1)];
  if (!first || !last) return null;
  const most = Math.max(...years.map(({ count }) => count));
  const asOf = Number(state.asOf?.slice(0, 4) ?? Infinity);
  return (
    <div className="years" role="img" aria-label={text.time.years(first.year, last.year, undated)}>
      <svg viewBox={`0 0 ${years.length} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
        {years.map(({ year, count }, index) => {
          const height = count === 0 ? 0 : Math.max(3, (count / most) * HEIGHT);
          return (
            <rect
              key={year}
              className={year > asOf ? 'year-later' : 'year'}
              x={index + 0.1}
              y={HEIGHT - height}
              width={0.8}
              height={height}
            >
              <title>{text.time.inYear(year, count)}</title>
            </rect>
          );
        })}
      </svg>
      <p className="years-scale" aria-hidden="true">
        <span>{first.year}</span>
        <span>{last.year}</span>
      </p>
      <p className="hint">{text.time.undated(undated)}</p>
    </div>
  );
};

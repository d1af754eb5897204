// 截至, the day as of which the view is shown: a date to type, a slider over the days on which something changes. What has no date stays, and is counted.
import { useMemo } from 'react';
import { Button } from 'react-aria-components';
import { stops } from '../state/time.ts';
import { useViewer } from '../state/viewer-context.ts';
import { useText } from '../text/use-text.ts';
import { Years } from './Years.tsx';

export const AsOf = () => {
  const text = useText();
  const { state, world, actions } = useViewer();
  const days = useMemo(() => stops(world.value?.edges.values() ?? []), [world.value]);
  if (days.length === 0) return null;
  // One step beyond the last day stands for "all time".
  const at =
    state.asOf === undefined
      ? days.length
      : Math.max(
          0,
          days.findLastIndex((day) => day <= (state.asOf ?? '')),
        );
  const set = (day: string | undefined): void => actions.set({ asOf: day === '' ? undefined : day }, 'replace');
  return (
    <section className="facet as-of" aria-labelledby="as-of">
      <div className="as-of-head">
        <h3 id="as-of">{text.time.title}</h3>
        {state.asOf !== undefined && (
          <Button className="text-button" onPress={() => set(undefined)}>
            {text.time.clear}
          </Button>
        )}
      </div>
      <input
        className="day"
        type="date"
        aria-label={text.time.label}
        value={state.asOf ?? ''}
        onChange={(event) => set(event.target.value)}
      />
      <Years />
      <input
        className="slider"
        type="range"
        aria-label={text.time.slider}
        aria-valuetext={state.asOf ?? text.time.all}
        min={0}
        max={days.length}
        step={1}
        value={at}
        onChange={(event) => set(days[Number(event.target.value)])}
      />
    </section>
  );
};

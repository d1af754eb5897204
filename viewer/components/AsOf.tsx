// The slider 截至: shows only what held on that day; what has no date stays, and is counted.
import { useMemo } from 'react';
import { Button } from 'react-aria-components';
import { stops } from '../state/time.ts';
import { useViewer } from '../state/viewer-context.ts';
import { useText } from '../text/use-text.ts';

export const AsOf = () => {
  const text = useText();
  const { state, world, shown, actions } = useViewer();
  const days = useMemo(() => stops(world.value?.edges.values() ?? []), [world.value]);
  if (days.length < 2) return null;
  // One step beyond the last day stands for "all time".
  const at =
    state.asOf === undefined
      ? days.length
      : Math.max(
          0,
          days.findLastIndex((day) => day <= (state.asOf ?? '')),
        );
  const shownDay = days[at] ?? text.time.all;
  return (
    <section className="facet as-of" aria-labelledby="as-of">
      <div className="as-of-head">
        <h3 id="as-of">{text.time.title}</h3>
        {state.asOf !== undefined && (
          <Button className="text-button" onPress={() => actions.set({ asOf: undefined }, 'replace')}>
            {text.time.clear}
          </Button>
        )}
      </div>
      <output className="slider-output" htmlFor="as-of-input">
        {shownDay}
      </output>
      <input
        id="as-of-input"
        className="slider"
        type="range"
        aria-label={text.time.label}
        aria-valuetext={shownDay}
        min={0}
        max={days.length}
        step={1}
        value={at}
        onChange={(event) => actions.set({ asOf: days[Number(event.target.value)] }, 'replace')}
      />
      {state.asOf !== undefined && <p className="hint">{text.time.undated(shown.undated)}</p>}
    </section>
  );
};

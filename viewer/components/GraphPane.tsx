// The graph on its canvas, with its keys and tools.
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { draw } from '../canvas/drawing.ts';
import { SigmaCanvas } from '../canvas/sigma-canvas.ts';
import { stepFrom } from '../canvas/step.ts';
import { useAnnouncements } from '../state/use-announcements.ts';
import { useEmphasis } from '../state/use-emphasis.ts';
import { useHook } from '../state/use-hook.ts';
import { useLayout } from '../state/use-layout.ts';
import { useViewer } from '../state/viewer-context.ts';
import { useLanguage, useText } from '../text/use-text.ts';
import { CanvasTools } from './CanvasTools.tsx';
import { Trail } from './Trail.tsx';

const DOUBLE_CLICK_MS = 320;

const isStill = (): boolean => window.matchMedia('(prefers-reduced-motion: reduce)').matches;

export const GraphPane = () => {
  const text = useText();
  const language = useLanguage();
  const viewer = useViewer();
  const { state, world, shown, theme, actions, nodeOf } = viewer;
  const container = useRef<HTMLDivElement>(null);
  const [canvas, setCanvas] = useState<SigmaCanvas>();
  const [isBroken, setBroken] = useState(false);
  const emphasis = useEmphasis();
  const batches = world.value?.batches;
  const layout = useLayout(batches);
  const drawing = useMemo(() => draw(shown.nodes, shown.edges, language, theme), [shown, language, theme]);
  const latest = useRef({ ...viewer, emphasis });
  latest.current = { ...viewer, emphasis };
  useHook(canvas);
  useAnnouncements();

  useEffect(() => {
    const element = container.current;
    if (!element) return undefined;
    try {
      const made = new SigmaCanvas(
        element,
        theme,
        {
          onNode: (id) => latest.current.actions.selectNode(id),
          onEdge: (members) => {
            const { shown, actions } = latest.current;
            actions.selectEdges(members.map((id) => shown.edges.get(id)).filter((edge) => edge !== undefined));
          },
          onStage: () => latest.current.actions.clear(),
          onExpand: (id) => latest.current.actions.expand(id),
        },
        isStill(),
      );
      setCanvas(made);
      return () => {
        setCanvas(undefined);
        made.kill();
      };
    } catch {
      setBroken(true);
      return undefined;
    }
  }, [theme]);

  // What is newly loaded is shown when it has its places; what was shown before stays until then.
  useEffect(() => {
    if (layout && layout.batches === batches) canvas?.show(drawing, layout.positions);
  }, [canvas, drawing, layout, batches]);
  useEffect(() => canvas?.emphasize(emphasis), [canvas, drawing, layout, emphasis]);
  // A new first view, or new neighbours, are brought into the picture; filters leave the camera alone.
  useEffect(() => canvas?.fit(), [canvas, layout]);
  const selection = state.selection;
  // The camera draws near to what is chosen, but not before a second click could come: the point must not slip away under the pointer.
  useEffect(() => {
    if (!canvas) return undefined;
    const timer = setTimeout(() => {
      const { nodes, near } = latest.current.emphasis;
      if (near.size > 0 || nodes.size > 0) canvas.focus([...nodes, ...near]);
      else if (selection === undefined) canvas.unfocus();
    }, DOUBLE_CLICK_MS);
    return () => clearTimeout(timer);
  }, [canvas, layout, selection]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (!canvas || event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const selected = selection?.kind === 'node' ? selection.id : undefined;
    const next = stepFrom(event.key, selected, shown, (id) => canvas.pointOf(id));
    if (next !== undefined) actions.selectNode(next);
    else if (event.key === 'Enter' && selected !== undefined) actions.expand(selected);
    else if (event.key === 'i' && selected !== undefined) actions.isolate(selected);
    else if (event.key === 'f') canvas.fit();
    else if (event.key === '+' || event.key === '=') canvas.zoom('in');
    else if (event.key === '-') canvas.zoom('out');
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  const selected = selection?.kind === 'node' ? nodeOf(selection.id) : undefined;
  return (
    <div className="graph-pane">
      <div
        className="canvas"
        role="application"
        tabIndex={0}
        aria-label={text.canvas(shown.nodes.size, shown.edges.size)}
        aria-description={selected && text.node(selected.name, text.type[selected.type], selected.degree)}
        onKeyDown={onKeyDown}
      >
        <div className="canvas-inner" ref={container} />
      </div>
      {isBroken && (
        <div className="stage-message" role="alert">
          <p>{text.error.webgl}</p>
        </div>
      )}
      {!layout && <p className="waiting">{text.loading}</p>}
      <Trail />
      {canvas && <CanvasTools canvas={canvas} />}
    </div>
  );
};

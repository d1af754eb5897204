// Where the camera must stand so that given nodes fill the picture.
import type { CameraState } from 'sigma/types';
import type { Positions } from './layout.ts';

export const ZOOM_STEP = 1.5;

interface Scene {
  getNodeDisplayData(id: string): { readonly x: number; readonly y: number } | undefined;
  getDimensions(): { readonly width: number; readonly height: number };
  framedGraphToViewport(
    point: { x: number; y: number },
    override?: { cameraState?: CameraState },
  ): { readonly x: number; readonly y: number };
}

const NEUTRAL: CameraState = { x: 0.5, y: 0.5, angle: 0, ratio: 1 };
/** Room for labels to the right of the outermost nodes, in pixels. */
const MARGIN = { x: 112, y: 44 };

/** The camera's state, never nearer than 0.35; undefined if there is nothing to see. */
export const fitCamera = (scene: Scene, ids: readonly string[]): CameraState | undefined => {
  const points = ids.map((id) => scene.getNodeDisplayData(id)).filter((point) => point !== undefined);
  if (points.length === 0) return undefined;
  const xs = points.map((point) => point.x);
  const ys = points.map((point) => point.y);
  const [left, right, low, high] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const { width, height } = scene.getDimensions();
  const a = scene.framedGraphToViewport({ x: left, y: low }, { cameraState: NEUTRAL });
  const b = scene.framedGraphToViewport({ x: right, y: high }, { cameraState: NEUTRAL });
  const ratio = Math.max(
    Math.abs(b.x - a.x) / Math.max(1, width - 2 * MARGIN.x),
    Math.abs(b.y - a.y) / Math.max(1, height - 2 * MARGIN.y),
    0.35,
  );
  return { x: (left + right) / 2, y: (low + high) / 2, angle: 0, ratio };
};

/** The rectangle around all positions, never empty. */
export const frameOf = (positions: Positions): { readonly x: [number, number]; readonly y: [number, number] } => {
  const points = [...positions.values()];
  const range = (values: readonly number[]): [number, number] => {
    const [low, high] = [Math.min(...values), Math.max(...values)];
    return high - low < 1 ? [low - 50, high + 50] : [low, high];
  };
  return { x: range(points.map((point) => point.x)), y: range(points.map((point) => point.y)) };
};

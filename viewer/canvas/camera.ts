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
/** Never nearer than so many pixels for one unit of the layout: two points are not torn to the ends of the picture. */
const NEAREST = 2;

/** Room around the outermost points, in pixels: more at the right, where names stand; less on a narrow screen. */
const marginOf = (width: number): { readonly left: number; readonly right: number; readonly y: number } =>
  width < 500 ? { left: 24, right: 64, y: 28 } : { left: 44, right: 112, y: 40 };

/** The camera's state; undefined if there is nothing to see. `frame` is the width of the layout that fills the picture at ratio 1. */
export const fitCamera = (scene: Scene, ids: readonly string[], frame: number): CameraState | undefined => {
  const points = ids.map((id) => scene.getNodeDisplayData(id)).filter((point) => point !== undefined);
  if (points.length === 0) return undefined;
  const xs = points.map((point) => point.x);
  const ys = points.map((point) => point.y);
  const [left, right, low, high] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const { width, height } = scene.getDimensions();
  const at = (x: number, y: number): { readonly x: number; readonly y: number } =>
    scene.framedGraphToViewport({ x, y }, { cameraState: NEUTRAL });
  const [a, b] = [at(left, low), at(right, high)];
  const unit = Math.abs(at(1, 0).x - at(0, 0).x);
  const margin = marginOf(width);
  const ratio = Math.max(
    Math.abs(b.x - a.x) / Math.max(1, width - margin.left - margin.right),
    Math.abs(b.y - a.y) / Math.max(1, height - 2 * margin.y),
    unit / Math.max(1, frame) / NEAREST,
  );
  // The names' side gets more room: the middle of the points stands left of the middle of the picture.
  const shift = (((margin.right - margin.left) / 2) * ratio) / Math.max(1, unit);
  return { x: (left + right) / 2 + shift, y: (low + high) / 2, angle: 0, ratio };
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

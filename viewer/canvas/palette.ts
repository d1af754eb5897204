// Colours and shapes of the graph, light and dark; the type of an entity is told by its shape as well, never by colour alone.
import type { EntityType } from '../../src/model/entity.ts';
import { FAMILY_LABEL, type Family } from '../../src/model/vocabulary.ts';

export type Theme = 'light' | 'dark';

export const SHAPE = { person: 'circle', company: 'square', organization: 'diamond' } as const satisfies Record<
  EntityType,
  string
>;

export const TYPE_COLOR: Readonly<Record<Theme, Readonly<Record<EntityType, string>>>> = {
  light: { person: '#c9741a', company: '#2b5f96', organization: '#4d7f66' },
  dark: { person: '#e6a04d', company: '#6aa3dc', organization: '#7dbb9b' },
};

/** The families of the vocabulary, lighter on a dark ground. */
const DARK_FAMILY: Readonly<Record<Family, string>> = {
  people: '#7fb0e6',
  ownership: '#d9a25e',
  business: '#74c096',
  conflict: '#ee8288',
  structure: '#b3a3e6',
};

export const familyColor = (family: Family, theme: Theme): string =>
  theme === 'dark' ? DARK_FAMILY[family] : FAMILY_LABEL[family].color;

export const DENIED_COLOR: Readonly<Record<Theme, string>> = { light: '#c2272d', dark: '#ff7b80' };

export interface CanvasColors {
  readonly ground: string;
  readonly label: string;
  readonly labelGround: string;
  readonly edgeLabel: string;
  readonly ring: string;
}

export const CANVAS: Readonly<Record<Theme, CanvasColors>> = {
  light: { ground: '#fafaf8', label: '#1c2128', labelGround: '#fafaf8d9', edgeLabel: '#3d4550', ring: '#10161d' },
  dark: { ground: '#15191e', label: '#e8ebef', labelGround: '#15191ed9', edgeLabel: '#b9c2cc', ring: '#f2f5f8' },
};

/** The fonts of all text, Han fonts of each system named. */
export const FONT =
  '"Inter", -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", "WenQuanYi Micro Hei", sans-serif';

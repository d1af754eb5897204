// Light or dark: as the system says, or as the reader chose; kept in this browser.
import { useCallback, useEffect, useSyncExternalStore, useState } from 'react';
import type { Theme } from '../canvas/palette.ts';

export type ThemeChoice = 'auto' | 'light' | 'dark';
const KEY = 'guanxi.theme';
const NEXT: Readonly<Record<ThemeChoice, ThemeChoice>> = { auto: 'light', light: 'dark', dark: 'auto' };

const darkMedia = (): MediaQueryList => window.matchMedia('(prefers-color-scheme: dark)');

const subscribe = (listener: () => void): (() => void) => {
  const media = darkMedia();
  media.addEventListener('change', listener);
  return () => media.removeEventListener('change', listener);
};

const read = (): ThemeChoice => {
  const kept = window.localStorage.getItem(KEY);
  return kept === 'light' || kept === 'dark' ? kept : 'auto';
};

/** The theme in force, the reader's choice, and the step to the next choice. */
export const useTheme = (): { readonly theme: Theme; readonly choice: ThemeChoice; readonly cycle: () => void } => {
  const [choice, setChoice] = useState(read);
  const isDark = useSyncExternalStore(subscribe, () => darkMedia().matches);
  const theme = choice === 'auto' ? (isDark ? 'dark' : 'light') : choice;
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme;
  }, [theme]);
  const cycle = useCallback(() => {
    setChoice((last) => {
      window.localStorage.setItem(KEY, NEXT[last]);
      return NEXT[last];
    });
  }, []);
  return { theme, choice, cycle };
};

// Single keys for the whole page; silent while somebody types or an input method composes, and never with Ctrl, Alt or ⌘.
import { useEffect, useRef } from 'react';
import type { Page } from './view-state.ts';

export interface Keys {
  readonly search: () => void;
  readonly help: () => void;
  readonly escape: () => void;
  readonly page: (page: Page) => void;
}

const PAGES: Readonly<Record<string, Page>> = { '1': 'graph', '2': 'table', '3': 'query' };

/** True where a key is text: inputs, the editor, anything editable. */
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName));

/** Listens while the component is there. */
export const useKeys = (keys: Keys): void => {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const isBusy = event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey;
      // An open dialog keeps its keys to itself.
      if (isBusy || isTyping(event.target) || document.querySelector('[role="dialog"]')) return;
      const page = PAGES[event.key];
      if (event.key === '/') latest.current.search();
      else if (event.key === '?') latest.current.help();
      else if (event.key === 'Escape') latest.current.escape();
      else if (page) latest.current.page(page);
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
};

// 中文 or English: from the address, else as chosen before, else as the browser asks.
import { useCallback, useEffect } from 'react';
import { TEXTS } from '../text/use-text.ts';
import type { SetState } from './use-view-state.ts';
import type { Language } from './view-state.ts';

const KEY = 'guanxi.language';

const fromBrowser = (): Language => {
  const kept = window.localStorage.getItem(KEY);
  if (kept === 'zh' || kept === 'en') return kept;
  return window.navigator.languages.some((tag) => tag.startsWith('zh')) ? 'zh' : 'en';
};

/** The language in force and the step to the other one; keeps the page's `lang` and title right. */
export const useLanguageChoice = (
  asked: Language | undefined,
  set: SetState,
): { readonly language: Language; readonly toggle: () => void } => {
  const language = asked ?? fromBrowser();
  useEffect(() => {
    document.documentElement.lang = TEXTS[language].htmlLang;
    document.title = TEXTS[language].appTitle;
  }, [language]);
  const toggle = useCallback(() => {
    const next = language === 'zh' ? 'en' : 'zh';
    window.localStorage.setItem(KEY, next);
    set({ language: next }, 'replace');
  }, [language, set]);
  return { language, toggle };
};

// The language of the page and its words, for every component.
import { createContext, useContext } from 'react';
import { en } from './en.ts';
import { type Text, zh } from './zh.ts';
import type { Language } from '../state/view-state.ts';

export const TEXTS: Readonly<Record<Language, Text>> = { zh, en };

export const LanguageContext = createContext<Language>('zh');

export const useLanguage = (): Language => useContext(LanguageContext);

export const useText = (): Text => TEXTS[useLanguage()];

// The page put together: state from the address, the graph from the server, and the parts around them.
import { useCallback, useMemo, useRef, useState } from 'react';
import { Header } from './components/Header.tsx';
import { HelpSheet } from './components/HelpSheet.tsx';
import { Legend } from './components/Legend.tsx';
import { Panel } from './components/Panel.tsx';
import { Stage } from './components/Stage.tsx';
import { filterWorld } from './state/filter.ts';
import { useActions } from './state/use-actions.ts';
import { useKeys } from './state/use-keys.ts';
import { useLanguageChoice } from './state/use-language-choice.ts';
import { useTheme } from './state/use-theme.ts';
import { useViewState } from './state/use-view-state.ts';
import { useWorld } from './state/use-world.ts';
import { type Viewer, ViewerContext } from './state/viewer-context.ts';
import { createWorld } from './state/world.ts';
import { LanguageContext, TEXTS } from './text/use-text.ts';

const EMPTY = createWorld([]);

export const App = () => {
  const [state, set] = useViewState();
  const { language, toggle } = useLanguageChoice(state.language, set);
  const { theme, choice, cycle } = useTheme();
  const [attempt, setAttempt] = useState(0);
  const [spoken, announce] = useState('');
  const [isHelpOpen, setHelpOpen] = useState(false);
  const searchRef = useRef<HTMLInputElement>(null);
  const world = useWorld(state.base, state.added, attempt);
  const loaded = world.value ?? EMPTY;
  const shown = useMemo(() => filterWorld(loaded, state.hidden, state.asOf), [loaded, state.hidden.join(), state.asOf]);
  const retry = useCallback(() => setAttempt((last) => last + 1), []);
  const has = useCallback((id: string) => loaded.nodes.has(id), [loaded]);
  const actions = useActions({ set, has, retry, announce });
  const text = TEXTS[language];

  const viewer = useMemo<Viewer>(
    () => ({
      state,
      world,
      shown,
      theme,
      nameOf: (id) => loaded.nodes.get(id)?.name ?? id.replace(/^[a-z]+:/u, ''),
      nodeOf: (id) => loaded.nodes.get(id),
      actions,
    }),
    [state, world, shown, theme, loaded, actions],
  );

  useKeys({
    search: () => searchRef.current?.focus(),
    help: () => setHelpOpen(true),
    escape: actions.clear,
    page: (page) => set({ page }),
  });

  return (
    <LanguageContext value={language}>
      <ViewerContext value={viewer}>
        <a className="skip" href="#main">
          {text.skip}
        </a>
        <div className="shell" data-page={state.page} data-panel={state.selection ? 'open' : 'idle'}>
          <Header
            searchRef={searchRef}
            themeChoice={choice}
            onTheme={cycle}
            onLanguage={toggle}
            onHelp={() => setHelpOpen(true)}
          />
          <Legend />
          <Stage />
          <Panel />
        </div>
        <HelpSheet isOpen={isHelpOpen} onOpenChange={setHelpOpen} />
        <div className="visually-hidden" role="status" aria-live="polite">
          {spoken}
        </div>
      </ViewerContext>
    </LanguageContext>
  );
};

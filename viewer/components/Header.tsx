// The top of the page: name, search, the three views, language, appearance and help.
import type { RefObject } from 'react';
import { Button, ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { ThemeChoice } from '../state/use-theme.ts';
import type { Page } from '../state/view-state.ts';
import { useViewer } from '../state/viewer-context.ts';
import { useText } from '../text/use-text.ts';
import { Icon } from './Icon.tsx';
import { Logo } from './Logo.tsx';
import { SearchBox } from './SearchBox.tsx';

const PAGES: readonly Page[] = ['graph', 'table', 'query'];
const THEME_ICON = { auto: 'half', light: 'sun', dark: 'moon' } as const;

export interface HeaderProps {
  readonly searchRef: RefObject<HTMLInputElement | null>;
  readonly themeChoice: ThemeChoice;
  readonly onTheme: () => void;
  readonly onLanguage: () => void;
  readonly onHelp: () => void;
}

export const Header = ({ searchRef, themeChoice, onTheme, onLanguage, onHelp }: HeaderProps) => {
  const text = useText();
  const { state, actions } = useViewer();
  return (
    <header className="header">
      <h1 className="brand">
        <a href="/" title={text.reset}>
          <Logo />
          <span lang="zh-CN">关系</span>
          <small>guanxi</small>
        </a>
      </h1>
      <SearchBox inputRef={searchRef} />
      <ToggleButtonGroup
        className="segmented"
        aria-label={text.pagesLabel}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[state.page]}
        onSelectionChange={(keys) => {
          const page = PAGES.find((one) => keys.has(one));
          if (page) actions.set({ page });
        }}
      >
        {PAGES.map((page) => (
          <ToggleButton key={page} id={page}>
            {text.pages[page]}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <div className="header-tools">
        <Button className="quiet" onPress={onLanguage}>
          <span lang={text.htmlLang === 'en' ? 'zh-CN' : 'en'}>{text.switchTo}</span>
        </Button>
        <Button className="icon-button" aria-label={text.theme[themeChoice]} onPress={onTheme}>
          <Icon name={THEME_ICON[themeChoice]} />
        </Button>
        <Button className="icon-button" aria-label={text.help} onPress={onHelp}>
          <Icon name="help" />
        </Button>
      </div>
    </header>
  );
};

// One box for entities, the relations in view, and “A → B”; lets an input method finish before it asks the server.
import { type RefObject, useState } from 'react';
import { ComboBox, Header, Input, ListBox, ListBoxItem, ListBoxSection, Popover } from 'react-aria-components';
import { useFound } from '../state/use-found.ts';
import { useViewer } from '../state/viewer-context.ts';
import { langOf } from '../text/describe.ts';
import { useText } from '../text/use-text.ts';
import { Icon } from './Icon.tsx';
import { LineGlyph } from './LineGlyph.tsx';
import { PANEL } from './Panel.tsx';
import { TypeGlyph } from './TypeGlyph.tsx';

export const SearchBox = ({ inputRef }: { readonly inputRef: RefObject<HTMLInputElement | null> }) => {
  const text = useText();
  const { actions } = useViewer();
  const [value, setValue] = useState('');
  const [isComposing, setComposing] = useState(false);
  // Counts the choices: a fresh box after each, closed and empty.
  const [round, setRound] = useState(0);
  const found = useFound(value, isComposing);
  const query = value.trim();

  // The box may have been emptied by the time of the choice, so that the key must say it all.
  const choose = (key: string): void => {
    const [, first, second] = key.split(' ');
    if (key.startsWith('edge ')) actions.selectEdge(key.slice('edge '.length));
    else if (key.startsWith('path ') && first && second) actions.findPaths(first, second);
    else actions.open(key);
    setValue('');
    setRound(round + 1);
    // The box that had the focus is gone: it goes on to what was chosen.
    requestAnimationFrame(() => document.getElementById(PANEL)?.focus({ preventScroll: true }));
  };
  const entities = found.options.filter((option) => option.kind !== 'edge');
  const edges = found.options.filter((option) => option.kind === 'edge');

  return (
    <ComboBox
      key={round}
      className="search"
      aria-label={text.search.label}
      inputValue={value}
      onInputChange={setValue}
      menuTrigger="input"
      allowsEmptyCollection={query !== ''}
      allowsCustomValue
    >
      <Icon name="search" />
      <Input
        ref={inputRef}
        placeholder={text.search.placeholder}
        onCompositionStart={() => setComposing(true)}
        onCompositionEnd={() => setComposing(false)}
        spellCheck={false}
      />
      <kbd aria-hidden="true">/</kbd>
      <Popover className="popover search-popover" offset={4}>
        {query !== '' && (
          <ListBox
            className="hits"
            renderEmptyState={() => (
              <p className="hits-empty">
                {found.status === 'failed'
                  ? text.search.failed
                  : found.status === 'loading'
                    ? text.search.loading
                    : text.search.none(query)}
              </p>
            )}
          >
            {entities.length > 0 && (
              <ListBoxSection>
                <Header>{text.search.entities}</Header>
                {entities.map((option) =>
                  option.kind === 'path' ? (
                    <ListBoxItem
                      key={option.key}
                      id={option.key}
                      textValue={value}
                      className="hit"
                      onAction={() => choose(option.key)}
                    >
                      <Icon name="path" />
                      <span className="hit-name">{text.search.path(option.from.name, option.to.name)}</span>
                    </ListBoxItem>
                  ) : (
                    <ListBoxItem
                      key={option.key}
                      id={option.key}
                      textValue={value}
                      className="hit"
                      onAction={() => choose(option.key)}
                    >
                      <TypeGlyph type={option.node.type} />
                      <span className="hit-name" lang={langOf(option.node.name)}>
                        {option.node.name}
                      </span>
                      {option.matched !== option.node.name && (
                        <span className="hit-also">{text.search.also(option.matched)}</span>
                      )}
                      <span className="hit-count">{option.node.degree}</span>
                    </ListBoxItem>
                  ),
                )}
              </ListBoxSection>
            )}
            {edges.length > 0 && (
              <ListBoxSection>
                <Header>{text.search.relations}</Header>
                {edges.map((option) => (
                  <ListBoxItem
                    key={option.key}
                    id={option.key}
                    textValue={value}
                    className="hit"
                    onAction={() => choose(option.key)}
                  >
                    <LineGlyph mode={option.mode} family={option.family} />
                    <span className="hit-name">{option.label}</span>
                  </ListBoxItem>
                ))}
              </ListBoxSection>
            )}
          </ListBox>
        )}
      </Popover>
    </ComboBox>
  );
};

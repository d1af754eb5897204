// Asks for the other end of a path: a small search over entities.
import { useState } from 'react';
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import type { ViewNode } from '../../src/model/view.ts';
import { useFound } from '../state/use-found.ts';
import { useViewer } from '../state/viewer-context.ts';
import { useText } from '../text/use-text.ts';
import { TypeGlyph } from './TypeGlyph.tsx';

export const PathTo = ({ from }: { readonly from: ViewNode }) => {
  const text = useText();
  const { actions } = useViewer();
  const [value, setValue] = useState('');
  const [isComposing, setComposing] = useState(false);
  const found = useFound(value, isComposing);
  const options = found.options.filter((option) => option.kind === 'entity' && option.node.id !== from.id);
  return (
    <ComboBox className="path-to" inputValue={value} onInputChange={setValue} menuTrigger="input" allowsCustomValue>
      <Label>{text.panel.pathFrom(from.name)}</Label>
      <Input
        autoFocus
        spellCheck={false}
        onCompositionStart={() => setComposing(true)}
        onCompositionEnd={() => setComposing(false)}
      />
      <Popover className="popover" offset={4}>
        <ListBox className="hits">
          {options.map(
            (option) =>
              option.kind === 'entity' && (
                <ListBoxItem
                  key={option.key}
                  id={option.key}
                  textValue={value}
                  className="hit"
                  onAction={() => actions.findPaths(from.id, option.key)}
                >
                  <TypeGlyph type={option.node.type} />
                  <span className="hit-name">{option.node.name}</span>
                </ListBoxItem>
              ),
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
};

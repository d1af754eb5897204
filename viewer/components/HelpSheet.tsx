// The sheet behind `?`: keys, and how points and lines are to be read.
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { ENTITY_TYPES } from '../../src/model/entity.ts';
import { useText } from '../text/use-text.ts';
import { Icon } from './Icon.tsx';
import { LineGlyph } from './LineGlyph.tsx';
import { TypeGlyph } from './TypeGlyph.tsx';

export interface HelpSheetProps {
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
}

export const HelpSheet = ({ isOpen, onOpenChange }: HelpSheetProps) => {
  const { sheet, type } = useText();
  const keys: readonly (readonly [string, string])[] = [
    ['/', sheet.search],
    ['?', sheet.help],
    ['Esc', sheet.escape],
    ['1 2 3', sheet.page],
    ['← ↑ → ↓', sheet.arrows],
    ['Enter', sheet.enter],
    ['i', sheet.isolate],
    ['f', sheet.fit],
    ['+ −', sheet.zoom],
  ];
  return (
    <ModalOverlay className="overlay" isOpen={isOpen} onOpenChange={onOpenChange} isDismissable>
      <Modal className="sheet">
        <Dialog>
          <div className="sheet-head">
            <Heading slot="title">{sheet.title}</Heading>
            <Button slot="close" className="icon-button" aria-label={sheet.close}>
              <Icon name="close" />
            </Button>
          </div>
          <div className="sheet-columns">
            <section>
              <h3>{sheet.keys}</h3>
              <dl className="keys">
                {keys.map(([key, what]) => (
                  <div key={key}>
                    <dt>
                      <kbd>{key}</kbd>
                    </dt>
                    <dd>{what}</dd>
                  </div>
                ))}
              </dl>
            </section>
            <section>
              <h3>{sheet.shapes}</h3>
              <ul className="samples">
                {ENTITY_TYPES.map((one) => (
                  <li key={one}>
                    <TypeGlyph type={one} /> {type[one]}
                  </li>
                ))}
              </ul>
              <p className="hint">{sheet.size}</p>
              <h3>{sheet.lines}</h3>
              <ul className="samples">
                <li>
                  <LineGlyph /> {sheet.solid}
                </li>
                <li>
                  <LineGlyph mode="planned" /> {sheet.dashed}
                </li>
                <li>
                  <LineGlyph mode="denied" /> {sheet.denied}
                </li>
                <li>
                  <LineGlyph isFaded /> {sheet.faded}
                </li>
              </ul>
            </section>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
};

// The buttons on the canvas: zoom, fit, save.
import { Button } from 'react-aria-components';
import type { SigmaCanvas } from '../canvas/sigma-canvas.ts';
import { useText } from '../text/use-text.ts';
import { Icon } from './Icon.tsx';
import { SaveMenu } from './SaveMenu.tsx';

export const CanvasTools = ({ canvas }: { readonly canvas: SigmaCanvas }) => {
  const text = useText();
  return (
    <div className="canvas-tools">
      <Button aria-label={text.zoomIn} onPress={() => canvas.zoom('in')}>
        <Icon name="plus" />
      </Button>
      <Button aria-label={text.zoomOut} onPress={() => canvas.zoom('out')}>
        <Icon name="minus" />
      </Button>
      <Button aria-label={text.fit} onPress={() => canvas.fit()}>
        <Icon name="fit" />
      </Button>
      <SaveMenu canvas={canvas} />
    </div>
  );
};

// The buttons on the canvas: zoom, fit, save as an image.
import { Button } from 'react-aria-components';
import { saveBlob } from '../state/save.ts';
import type { SigmaCanvas } from '../canvas/sigma-canvas.ts';
import { useText } from '../text/use-text.ts';
import { Icon } from './Icon.tsx';

export const CanvasTools = ({ canvas }: { readonly canvas: SigmaCanvas }) => {
  const text = useText();
  const save = async (): Promise<void> => {
    const png = await canvas.toPng();
    if (png) saveBlob(png, 'guanxi.png');
  };
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
      <Button aria-label={text.savePng} onPress={() => void save()}>
        <Icon name="image" />
      </Button>
    </div>
  );
};

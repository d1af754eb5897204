// What is on the canvas as a file: a picture, a drawing, a network for Gephi.
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { CANVAS } from '../canvas/palette.ts';
import type { SigmaCanvas } from '../canvas/sigma-canvas.ts';
import { toSvg } from '../canvas/svg.ts';
import { toGexf } from '../state/gexf.ts';
import { saveBlob } from '../state/save.ts';
import { useViewer } from '../state/viewer-context.ts';
import { useLanguage, useText } from '../text/use-text.ts';
import { Icon } from './Icon.tsx';

const FORMATS = ['png', 'svg', 'gexf'] as const;
type Format = (typeof FORMATS)[number];

export const SaveMenu = ({ canvas }: { readonly canvas: SigmaCanvas }) => {
  const text = useText();
  const language = useLanguage();
  const { shown, theme } = useViewer();
  const files: Readonly<Record<Format, () => Promise<Blob | undefined> | Blob>> = {
    png: () => canvas.toPng(),
    svg: () =>
      new Blob([toSvg(canvas.scene(), CANVAS[theme], text.picture(shown.nodes.size, shown.edges.size))], {
        type: 'image/svg+xml',
      }),
    gexf: () => new Blob([toGexf(shown, (id) => canvas.positionOf(id), language)], { type: 'application/gexf+xml' }),
  };
  const save = async (format: Format): Promise<void> => {
    const blob = await files[format]();
    if (blob) saveBlob(blob, `guanxi.${format}`);
  };
  return (
    <MenuTrigger>
      <Button aria-label={text.save}>
        <Icon name="down" />
      </Button>
      <Popover className="popover menu" placement="left bottom">
        <Menu className="hits" aria-label={text.save}>
          {FORMATS.map((format) => (
            <MenuItem key={format} className="hit" textValue={text.saveAs[format]} onAction={() => void save(format)}>
              <span className="hit-name">{text.saveAs[format]}</span>
              <span className="hit-also">.{format}</span>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
};

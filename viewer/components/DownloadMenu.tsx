// The whole graph as files, whatever this view shows: each table as CSV, or all as JSON lines.
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useLanguage, useText } from '../text/use-text.ts';
import { Icon } from './Icon.tsx';

const FILES = [
  ['csv', 'entities.csv'],
  ['csv', 'relations.csv'],
  ['csv', 'claims.csv'],
  ['csv', 'mentions.csv'],
  ['jsonl', 'graph.jsonl'],
] as const;

export const DownloadMenu = () => {
  const text = useText();
  const language = useLanguage();
  return (
    <MenuTrigger>
      <Button className="button">
        <Icon name="down" />
        {text.table.downloadAll}
      </Button>
      <Popover className="popover menu" placement="bottom end">
        <Menu className="hits" aria-label={text.table.downloadAll}>
          {FILES.map(([format, file]) => (
            <MenuItem
              key={file}
              className="hit"
              href={`/api/export?${new URLSearchParams({ format, file, lang: language })}`}
              download={`guanxi-${file}`}
              textValue={text.files[file]}
            >
              <span className="hit-name">{text.files[file]}</span>
              <span className="hit-also">{file}</span>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
};

// The articles that mention an entity, ten to a page, newest first.
import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { DocumentView } from '../../src/model/view.ts';
import { useText } from '../text/use-text.ts';
import { SourceLine } from './SourceLine.tsx';

const SIZE = 10;

export const Mentions = ({ documents }: { readonly documents: readonly DocumentView[] }) => {
  const text = useText();
  const [page, setPage] = useState(0);
  const pages = Math.ceil(documents.length / SIZE);
  const sorted = documents.toSorted((a, b) => {
    const [x, y] = [a.publishedOn ?? '', b.publishedOn ?? ''];
    return x === y ? (a.id < b.id ? -1 : 1) : x < y ? 1 : -1;
  });
  return (
    <section>
      <h3>
        {text.panel.mentions} <span className="row-count">{documents.length}</span>
      </h3>
      <ul className="mentions">
        {sorted.slice(page * SIZE, (page + 1) * SIZE).map((document) => (
          <li key={document.id}>
            <SourceLine document={document} />
          </li>
        ))}
      </ul>
      {pages > 1 && (
        <div className="pager">
          <Button className="text-button" isDisabled={page === 0} onPress={() => setPage(page - 1)}>
            {text.panel.previous}
          </Button>
          <span>{text.panel.pageOf(page + 1, pages)}</span>
          <Button className="text-button" isDisabled={page + 1 >= pages} onPress={() => setPage(page + 1)}>
            {text.panel.next}
          </Button>
        </div>
      )}
    </section>
  );
};

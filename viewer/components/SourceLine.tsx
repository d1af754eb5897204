// Where something stands: date, publisher, title with its link.
import type { DocumentView } from '../../src/model/view.ts';
import { useText } from '../text/use-text.ts';
import { Icon } from './Icon.tsx';

/** Only web addresses become links: what was read may say anything. */
const isWeb = (url: string | undefined): url is string => url !== undefined && /^https?:\/\//iu.test(url);

export const SourceLine = ({ document }: { readonly document: DocumentView }) => {
  const text = useText();
  const title = document.title ?? text.panel.untitled;
  return (
    <p className="source-line">
      <time className="date" dateTime={document.publishedOn}>
        {document.publishedOn ?? text.panel.undatedDocument}
      </time>
      <span className="publisher">{document.publisher ?? text.panel.noPublisher}</span>
      {isWeb(document.url) ? (
        <a href={document.url} target="_blank" rel="noopener noreferrer" lang="zh-CN">
          {title}
          <Icon name="out" />
        </a>
      ) : (
        <span lang="zh-CN">{title}</span>
      )}
    </p>
  );
};

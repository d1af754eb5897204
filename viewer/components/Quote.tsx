// A sentence with subject, object and trigger marked in place; what is long between them opens on demand.
import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { EvidenceView } from '../../src/model/view.ts';
import { abridge, cutByMarks } from '../state/marks.ts';
import { useText } from '../text/use-text.ts';

export const Quote = ({ evidence }: { readonly evidence: Pick<EvidenceView, 'sentence' | 'spans'> }) => {
  const text = useText();
  const [isWhole, setWhole] = useState(false);
  const whole = cutByMarks(evidence.sentence, evidence.spans);
  const short = abridge(whole);
  const isShorter = short.some((segment, index) => segment !== whole[index]);
  return (
    <>
      <blockquote className="quote" lang="zh-CN">
        {(isWhole ? whole : short).map((segment) =>
          segment.marks.length === 0 ? (
            <span key={segment.start}>{segment.text}</span>
          ) : (
            <mark
              key={segment.start}
              className={segment.marks.map((mark) => `mark-${mark}`).join(' ')}
              title={segment.marks.map((mark) => text.panel[mark]).join(' · ')}
            >
              {segment.text}
            </mark>
          ),
        )}
      </blockquote>
      {isShorter && (
        <Button className="text-button" onPress={() => setWhole(!isWhole)}>
          {isWhole ? text.panel.shorter : text.panel.whole}
        </Button>
      )}
    </>
  );
};

// Which paper, agency or broadcaster a document is from: 本报记者 is a reporter of it.
import { fold } from '../../../src/model/fold.ts';
import type { Mention } from '../../../src/model/mention.ts';
import type { DocumentView } from './clause.ts';
import { isMentionOf } from './clause.ts';
import { stepBack, textAt } from './steps.ts';

/** Names of papers, agencies, broadcasters and sites. */
const PRESS = /(?:报|网|社|台|新闻|周刊|杂志|财经|在线|传媒|电视|广播|观察|快讯|头条)$/u;

/** True if a firm or office is one of the press. */
export const isPress = ({ type, kind, text }: Mention): boolean =>
  type !== 'person' && kind === 'name' && PRESS.test(fold(text));

/** 对《证券日报》记者说, 界面新闻了解到: the paper speaks of itself. */
const speaksOfItself = (document: DocumentView): readonly Mention[] =>
  document.sentences.flatMap(({ units }) =>
    units.flatMap((unit, index) => {
      if (!isMentionOf(unit, 'company', 'organization') || !isPress(unit.mention)) return [];
      let at = index + 1;
      while (/^[》」』”" ]$/u.test(textAt(units, at))) at++;
      const next = textAt(units, at);
      const lead = textAt(units, stepBack(units, textAt(units, index - 1) === '《' ? index - 1 : index));
      const isToReporter = next === '记者' && !isMentionOf(units[at + 1], 'person');
      const isFinding = /^(?:获悉|了解|了解到|注意到|发现|从)$/u.test(next);
      return isFinding || (isToReporter && !/^(?:据|引述|援引)$/u.test(lead)) ? [unit.mention] : [];
    }),
  );

const memory = new WeakMap<DocumentView, { readonly paper: Mention | undefined }>();

/** The mention of the paper that published a document: the publisher's name, else the one paper that speaks of itself; undefined if neither is there. */
export const ownPaper = (document: DocumentView): Mention | undefined => {
  const known = memory.get(document);
  if (known) return known.paper;
  const publisher = fold(document.linked.document.publisher ?? '');
  const named = document.linked.mentions.find(
    ({ type, text }) => type !== 'person' && publisher !== '' && fold(text) === publisher,
  );
  const own = speaksOfItself(document);
  const [first] = own;
  const paper = named ?? (own.every(({ entity }) => entity === first?.entity) ? first : undefined);
  memory.set(document, { paper });
  return paper;
};

// Whom 我们 stands for in a quotation: the firm that speaks, or the firm whose chief speaks.
import type { Mention } from '../../src/model/mention.ts';
import type { Sentence } from '../stage.ts';

const WE = /我们|我方|我司/gu;
const OPEN = '“「『';
const CLOSE = '”」』';
const SAYS = /(?:[:：]|(?:说|称|表示|指出|写道|回应|透露|坦言|强调|认为|告诉|补充)[^,，。;；“”「」]{0,8}[,，]?)\s*$/u;
/** Posts whose holder speaks for the firm. */
const CHIEF =
  /^ ?(?:公司|集团)?(?:的|联合|现任|新任|执行|常务|第一|署理)*(?:ceo|cfo|cto|coo|总裁|副总裁|董事长|副董事长|首席[^,，。、]{2,4}官|创始人|创办人|总经理|副总经理|(?:副|委员会)?主席|[部局署厅处]长|副[部局署厅处]长|长|专员|主任|总干事|司长|检察长|负责人|发言人|合伙人|掌门人|行政总裁|执行长|社长|会长)(?:(?:兼|、|及)[^,，。]{2,8})? ?$/u;

/** Offset of the quotation mark that is open at `at`, or -1. */
const openQuote = (folded: string, from: number, at: number): number => {
  for (let i = at - 1; i >= from; i--) {
    const char = folded.charAt(i);
    if (CLOSE.includes(char)) return -1;
    if (OPEN.includes(char)) return i;
  }
  return -1;
};

/** Who leads what, by the mentions of a document: asked for at each claim, found once. */
const memory = new WeakMap<readonly Mention[], ReadonlyMap<string, readonly Mention[]>>();

const findChiefs = (folded: string, mentions: readonly Mention[]): ReadonlyMap<string, readonly Mention[]> => {
  const chiefs = new Map<string, Mention[]>();
  mentions.forEach((firm, index) => {
    const name = mentions[index + 1];
    if (!name || firm.type === 'person' || !CHIEF.test(folded.slice(firm.end, name.start))) return;
    const firms = chiefs.get(name.entity);
    if (firms) firms.push(firm);
    else chiefs.set(name.entity, [firm]);
  });
  return chiefs;
};

/** The firms that a person is said to lead in a document: OpenAI in “OpenAI CEO阿尔特曼”. `mentions` in order of reading. */
export const chiefOf = (folded: string, person: string, mentions: readonly Mention[]): readonly Mention[] => {
  const chiefs = memory.get(mentions) ?? findChiefs(folded, mentions);
  memory.set(mentions, chiefs);
  return chiefs.get(person) ?? [];
};

/** Mentions that lie between two offsets. */
const between = (mentions: readonly Mention[], from: number, to: number): readonly Mention[] => {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  const found: Mention[] = [];
  for (let i = low; i < mentions.length; i++) {
    const mention = mentions[i];
    if (!mention || mention.start >= to) break;
    if (mention.end <= to) found.push(mention);
  }
  return found;
};

/** The one firm that a person leads. */
const firmOf = (folded: string, person: string, mentions: readonly Mention[]): Mention | undefined => {
  const [first, ...others] = chiefOf(folded, person, mentions).filter(({ type }) => type === 'company');
  return others.every(({ entity }) => entity === first?.entity) ? first : undefined;
};

/**
 * The places where 我们 stands for a firm: “王芳表示：‘我们正在和乙公司讨论’” → the firm whose chief 王芳 is.
 * `mentions` in order of reading; the answer holds the new ones only.
 */
export const resolveSpeakers = (
  text: string,
  folded: string,
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
): readonly Mention[] => {
  const found: Mention[] = [];
  let index = 0;
  for (const match of folded.matchAll(WE)) {
    const start = match.index;
    while ((sentences[index]?.end ?? Infinity) <= start) index++;
    const sentence = sentences[index];
    if (!sentence || start < sentence.start) continue;
    let first = index;
    while (first > 0 && index - first < 5 && sentences[first - 1]?.paragraph === sentence.paragraph) first--;
    const quote = openQuote(folded, sentences[first]?.start ?? sentence.start, start);
    if (quote < 0) continue;
    const spoken = sentences.slice(first, index + 1).find((one) => one.start <= quote && quote < one.end) ?? sentence;
    if (!SAYS.test(folded.slice(spoken.start, quote))) continue;
    const before = between(mentions, spoken.start, quote);
    const speaker = before.find(({ type }) => type !== 'organization');
    if (!speaker) continue;
    const chief = before.find(({ type }) => type === 'person');
    const firm = chief ? firmOf(folded, chief.entity, mentions) : speaker;
    if (!firm) continue;
    found.push({
      start,
      end: start + match[0].length,
      text: text.slice(start, start + match[0].length),
      type: firm.type,
      kind: 'pronoun',
      entity: firm.entity,
      by: `speaker:${match[0]}`,
      confidence: 0.6,
    });
  }
  return found;
};

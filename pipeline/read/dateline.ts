// The line under a headline that says when and where a text was published: “2023年11月20日 10:11 来源：新华网”.
import { dateAt } from './date.ts';

export interface Dateline {
  readonly date?: string;
  readonly publisher?: string;
}

/** Looks at the first lines only: further down a date belongs to the story. */
const LINES = 12;
const UNITS = 1500;
const LONGEST_LINE = 120;

const LABEL =
  /^(?:发布时间|發布時間|發佈時間|发表时间|发布日期|更新时间|时间|時間|日期|发布于|发表于|Published|Date)\s*[:：]?\s*/iu;
const TIME = /^(?:[\sT]*(?:[上下]午)?\s*\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?/u;
const SOURCE =
  /(?:文章来源|信息来源|新闻来源|来源|來源|稿源|出处|出處|Source)(?:\s*[:：]\s*|\s+)([^\s:：|｜，。、；;()（）【】]{2,30})/iu;
/** Signs of a sentence: a line that has one is part of the story. */
const SENTENCE = /[，。！？；!?]|,\s/u;

/** True if what stands beside the date is short and no sentence. “2023年11月17日，OpenAI宣布……” has a sentence. */
const isFurniture = (rest: string): boolean => rest.length <= 60 && !SENTENCE.test(rest);

const datelineOf = (line: string): Dateline | undefined => {
  const bare = line.replace(/^[\s【[(（]+/u, '').replace(LABEL, '');
  const source = SOURCE.exec(line)?.[1];
  const date = dateAt(bare);
  if (date) {
    const after = bare.slice(date.length);
    const rest = after.slice(TIME.exec(after)?.[0].length ?? 0);
    // A month alone (2023年11月) and a date with words right behind it (2023年11月17日华为发布) are no date lines.
    const apart = rest === '' || /^[\s|｜\])）】·—-]/u.test(rest) || /^(?:来源|來源|作者)/u.test(rest);
    if (date.iso.length === 10 && apart && isFurniture(rest)) {
      return source === undefined ? { date: date.iso } : { date: date.iso, publisher: source };
    }
    return undefined;
  }
  if (source === undefined || !isFurniture(line)) return undefined;
  const inside = /\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}/u.exec(line);
  const iso = inside ? dateAt(line.slice(inside.index))?.iso : undefined;
  return iso === undefined ? { publisher: source } : { date: iso, publisher: source };
};

/** Date and publisher from the first lines of a text; each from the first line that has it. Empty if no line is a date line. */
export const findDateline = (text: string): Dateline => {
  let found: Dateline = {};
  const lines = text
    .slice(0, UNITS)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, LINES);
  for (const line of lines) {
    if (line.length > LONGEST_LINE) continue;
    found = { ...datelineOf(line.trim()), ...found };
  }
  return found;
};

/** The first line as a headline: not long, no full stop at its end, more lines below. “OpenAI换帅，阿尔特曼出局！” */
export const findHeadline = (text: string): string | undefined => {
  const [first, ...others] = text.trimStart().slice(0, UNITS).split('\n');
  const line = first?.trim() ?? '';
  const isHeadline = line.length >= 4 && line.length <= 80 && !/[。；，：;,:]$/u.test(line) && !dateAt(line);
  return isHeadline && others.some((other) => other.trim() !== '') ? line : undefined;
};

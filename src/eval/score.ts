// Runs the shared scorer on what the pipeline made of a set.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DocumentRecord } from '../model/record.ts';
import type { Corpus, GoldDocument } from './corpora.ts';
import { goldNames } from './gold-names.ts';

const toLines = (values: Iterable<unknown>): string =>
  [...values].map((value) => `${JSON.stringify(value)}\n`).join('');

/** What `score.mjs` of the shared folder prints for a set, with `show` documents whose faults are listed. */
export const scoreCorpus = (
  shared: string,
  corpus: Corpus,
  golds: readonly GoldDocument[],
  records: ReadonlyMap<string, DocumentRecord>,
  show: number,
): string => {
  const folder = mkdtempSync(join(tmpdir(), 'guanxi-eval-'));
  try {
    const [gold, made] = [join(folder, 'gold.jsonl'), join(folder, 'made.jsonl')];
    writeFileSync(
      gold,
      toLines(
        corpus.mode === 'ner' ? golds.map((document) => ({ ...document, entities: goldNames(document) })) : golds,
      ),
    );
    writeFileSync(made, toLines(records.values()));
    const args = [join(shared, 'eval', 'score.mjs'), corpus.mode, gold, made];
    if (corpus.isMerged === true) args.push('--org-company-merged');
    if (show > 0) args.push('--show', String(show));
    return execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

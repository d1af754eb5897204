// `npm run train`: learns the sequence model of names from the annotated sets and writes pipeline/model/names.bin.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadLexicon } from '../lexicon.ts';
import { createSegment, loadSegmenter } from '../segment.ts';
import { spansOf } from '../tag/labels.ts';
import { LEAST_SENTENCES, NameModel, loadModel, packModel, readModel } from '../tag/model.ts';
import type { Labelled } from '../tag/model.ts';
import type { WeightRows } from '../tag/weights.ts';
import { WordClasses } from '../tag/classes.ts';
import { loadNameWords } from '../tag/words.ts';
import { readAnnotated, readWritten } from './annotated.ts';
import { averageWeights, trainCrf } from './crf.ts';
import type { Example, TrainOptions, Weights } from './crf.ts';
import { DOMAINS, readPlainTexts, readSets } from './data.ts';
import {
  f1,
  firstPassExamples,
  firstPassFeatures,
  measure,
  secondPass,
  selectFeatures,
  shrink,
  toRows,
} from './passes.ts';
import { prepare } from './prepare.ts';
import type { Dictionary, Prepared } from './prepare.ts';
import { prepareSilver, readPlain } from './silver.ts';
import { fnv1a, partOf } from './split.ts';
import { learnClasses } from './vocabulary.ts';

const { values } = parseArgs({
  options: {
    shared: { type: 'string', default: '../shared' },
    out: { type: 'string', default: 'pipeline/model/names.bin' },
    /** Train on all but the fifth kept aside (the shipped model), or leave dev out as well. */
    dev: { type: 'boolean', default: false },
    epochs: { type: 'string', default: '5' },
    /** Features that the first pass keeps. */
    features: { type: 'string', default: '320000' },
    folds: { type: 'string', default: '3' },
    /** Trainings whose weights are averaged: each order of the sentences ends somewhere else, and none of these places is better than their middle. */
    seeds: { type: 'string', default: '3' },
    articles: { type: 'boolean', default: false },
    /** Takes the classes of words from this model instead of learning them again. */
    classes: { type: 'string' },
    /** A model that labels texts without labels (see silver.ts), to learn from them too. */
    teacher: { type: 'string' },
    silver: { type: 'string', default: '0.3' },
    /** Folder of what was annotated for training alone (see annotated.ts); empty: none. */
    own: { type: 'string', default: 'pipeline/train/annotated' },
  },
});
const say = (text: string): void =>
  void process.stderr.write(`${(performance.now() / 1000).toFixed(0).padStart(5)} s  ${text}\n`);

/** Articles count fully, the sets of other conventions little. */
const weightOf = (domain: number, isSilver: boolean): number =>
  isSilver ? Number(values.silver) : domain === 0 ? 1 : 0.3;
const OPTIONS: Omit<TrainOptions, 'rows' | 'epochs' | 'averageFrom' | 'seed'> = {
  rate: 0.15,
  decay: 0.0005,
  margin: 0,
  dropout: 0.1,
  domainBits: 21,
};
/** Weights are averaged from the third epoch on. */
const AVERAGE_FROM = 2;
/** Epochs after which features are selected. */
const ROUGH_EPOCHS = 2;
const epochs = Number(values.epochs);
/** Share of the second pass's weights that is kept: it learned from weaker first passes than it will follow, and is too sure. */
const KEPT = 0.5;

/** Weights averaged over trainings with the seeds 1 to `seeds`. */
const train = (examples: readonly Example[], options: Omit<TrainOptions, 'seed'>, seeds: number): Weights =>
  averageWeights(Array.from({ length: seeds }, (_, index) => trainCrf(examples, { ...options, seed: index + 1 })));

const segment = createSegment(loadSegmenter());
const lexicon = loadLexicon('pipeline/lexicon');
const classes =
  values.classes === undefined
    ? learnClasses(readPlainTexts(values.shared), segment)
    : readModel(values.classes).classes;
say(`classes of ${classes.hashes.length} words`);
const sources = {
  match: lexicon.match,
  words: loadNameWords('pipeline/lexicon'),
  classes: new WordClasses(classes),
};
const all = readSets(values.shared).filter((document) => !values.articles || document.domain === 'article');
const own =
  values.own === ''
    ? []
    : [
        ...readAnnotated(join(values.own, 'sentences.tsv'), values.shared),
        ...readWritten(join(values.own, 'written.txt')),
      ];
const ownIds = new Set(own.map(({ id }) => id));
const lower = [...all, ...own]
  .filter((document) => document.domain === 'article' && fnv1a(`lower ${document.id}`) % 4 === 0)
  .map((document) => ({ ...document, text: document.text.toLowerCase() }))
  .filter((document, index, list) => document.text.length === (list[index]?.text.length ?? 0));
const parts = { train: [] as Prepared[], dev: [] as Prepared[], 'kept-aside': [] as Prepared[] };
for (const document of all) parts[partOf(document.id)].push(prepare(document, { segment, sources }));
const learned = values.dev ? parts.train : [...parts.train, ...parts.dev];
for (const document of own) learned.push(prepare(document, { segment, sources }));
for (const document of lower) {
  const part = ownIds.has(document.id) ? 'train' : partOf(document.id);
  if (part === 'train' || (part === 'dev' && !values.dev)) learned.push(prepare(document, { segment, sources }));
}
if (values.teacher !== undefined) {
  const teacher = loadModel(values.teacher);
  for (const document of readPlain(values.shared).filter(({ id }) => !ownIds.has(id)))
    learned.push(prepareSilver(document, { segment, sources }, teacher));
}
say(
  `${learned.length} documents to learn from, ${learned.reduce((sum, { sentences }) => sum + sentences.length, 0)} sentences, names lost ${learned.reduce((sum, { lost }) => sum + lost, 0)}`,
);

/** The features that matter most, by a short training on all of them. */
const select = (documents: readonly Prepared[]): Dictionary => {
  const dictionary = firstPassFeatures(documents, 2);
  const examples = firstPassExamples(documents, dictionary, weightOf);
  say(`${examples.length} sentences, ${dictionary.size} features`);
  const options = { ...OPTIONS, rows: dictionary.size, epochs: ROUGH_EPOCHS, averageFrom: ROUGH_EPOCHS };
  const rough = train(examples, options, 1);
  return selectFeatures(rough, dictionary, examples, Number(values.features));
};

const learnFirst = (documents: readonly Prepared[], dictionary: Dictionary, seeds: number): WeightRows => {
  const examples = firstPassExamples(documents, dictionary, weightOf);
  say(`first pass: ${examples.length} sentences, ${dictionary.size} features`);
  const onEpoch = (epoch: number): void => say(`  epoch ${epoch + 1}`);
  const options = { ...OPTIONS, rows: dictionary.size, epochs, averageFrom: AVERAGE_FROM, onEpoch };
  return toRows(train(examples, options, seeds), dictionary, 0.05);
};

const spans = (prepared: Prepared, { labels }: Labelled): readonly string[] =>
  prepared.units.sentences.flatMap(({ from, to }) =>
    spansOf(labels, from, to).map(
      (span) => `${prepared.units.start[span.from]}:${prepared.units.end[span.to - 1]}:${span.type}`,
    ),
  );
const report = (what: string, documents: readonly Prepared[], label: (prepared: Prepared) => Labelled): void => {
  for (const domain of DOMAINS) {
    const own = documents.filter(({ document }) => document.domain === domain);
    if (own.length === 0) continue;
    const { all: total, types } = measure(own, label, spans);
    say(
      `${what} ${domain.padEnd(12)} F1 ${f1(total).toFixed(1)}   person ${types.map((type) => f1(type).toFixed(1)).join(' ')}`,
    );
  }
};

const folds = Number(values.folds);
const selected = select(learned);
const first = learnFirst(learned, selected, Number(values.seeds));
say(`first pass kept ${first.hashes.length} features`);
const held = values.dev ? parts.dev : parts['kept-aside'];
const alone = new NameModel(first, undefined);
report('first', held, (prepared) => alone.first(prepared.units));

// Jackknife: the second pass sees each document as the first one labels what it has not learned from.
/** Of its own salt: the parts of the sets (see split.ts) go by the same hash. */
const foldOf = (id: string): number => fnv1a(`fold ${id}`) % folds;
const byFold = Array.from({ length: folds }, (_, fold) => {
  const rest = learned.filter(({ document }) => foldOf(document.id) !== fold);
  return new NameModel(learnFirst(rest, selected, 1), undefined);
});
// Articles only, and long ones: in the other sets a document is a sentence, and has nothing more to say.
const { examples, dictionary } = secondPass(
  learned.filter(
    ({ document, units, isSilver }) =>
      document.domain === 'article' && isSilver !== true && units.sentences.length >= LEAST_SENTENCES,
  ),
  ({ document, units }) => {
    const model = byFold[foldOf(document.id)];
    return (model ?? alone).first(units);
  },
  2,
  weightOf,
);
const options = { ...OPTIONS, rows: dictionary.size, epochs: 6, averageFrom: AVERAGE_FROM, domainBits: 0 };
const second = shrink(toRows(train(examples, options, Number(values.seeds)), dictionary, 0.05), KEPT, first.moves);
say(`second pass: ${dictionary.size} features, kept ${second.hashes.length}`);
const both = new NameModel(first, second);
report('both', held, (prepared) => both.label(prepared.units));

const bytes = packModel(first, second, classes);
mkdirSync(dirname(values.out), { recursive: true });
writeFileSync(join(values.out), bytes);
say(`${values.out}: ${bytes.length} bytes`);

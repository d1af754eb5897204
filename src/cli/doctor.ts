// guanxi doctor: what is installed, reachable and writable.
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { loadLexicon } from '../../pipeline/lexicon.ts';
import { loadSegmenter } from '../../pipeline/segment.ts';
import { readUserWords } from '../../pipeline/user-words.ts';
import { reasonOf } from '../errors.ts';
import { openStore } from '../guanxi.ts';
import { packageRoot, packageVersion } from '../root.ts';
import type { Settings } from '../settings.ts';
import { EXIT } from './command.ts';
import type { Bilingual, CommandSpec } from './command.ts';

interface Finding {
  readonly what: string;
  readonly isFine: boolean;
  readonly detail: string;
}

const LEAST_NODE: readonly [number, number] = [20, 19];

const look = async (what: string, find: () => Promise<string> | string): Promise<Finding> => {
  try {
    return { what, isFine: true, detail: await find() };
  } catch (error) {
    return { what, isFine: false, detail: reasonOf(error) };
  }
};

const checkNode = (): string => {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < LEAST_NODE[0] || (major === LEAST_NODE[0] && minor < LEAST_NODE[1]))
    throw new Error(`${process.version}: ${LEAST_NODE.join('.')} or later is needed`);
  return process.version;
};

const checkStore = async (settings: Settings): Promise<string> => {
  if (!settings.neo4j && !existsSync(settings.store)) {
    let parent = dirname(settings.store);
    while (!existsSync(parent) && parent !== dirname(parent)) parent = dirname(parent);
    accessSync(parent, constants.W_OK);
    return `${settings.store}: not built yet, can be written`;
  }
  const store = await openStore(settings, { create: false });
  try {
    const [row] = await store.read('MATCH (d:Document) RETURN count(d) AS n');
    const metadata = await store.getMetadata();
    const made = Object.entries(metadata).map(([key, value]) => `${key} ${value}`);
    return [`${store.kind} ${store.where}`, `${String(row?.['n'] ?? 0)} documents`, ...made].join(', ');
  } finally {
    await store.close();
  }
};

const checkViewer = (): string => {
  const folder = join(packageRoot, 'dist', 'viewer');
  if (!readdirSync(folder).includes('index.html')) throw new Error(`${folder} has no index.html: run npm run build`);
  return folder;
};

const TEXT: Readonly<Record<'fine' | 'bad', Bilingual>> = {
  fine: { zh: '正常', en: 'fine' },
  bad: { zh: '有问题', en: 'FAULT' },
};

export const doctor: CommandSpec = {
  name: 'doctor',
  summary: { zh: '检查安装、图库、写权限', en: 'what is installed, reachable, writable' },
  settings: ['store', 'lexicon', 'dictionary'],
  examples: [['guanxi doctor --json', { zh: '供程序读取', en: 'for programs' }]],
  async run(context) {
    const { settings } = context;
    const findings = [
      await look('guanxi', () => packageVersion),
      await look('node', checkNode),
      await look('segmenter', () => {
        const { name, version } = loadSegmenter({
          ...(settings.segmenter === undefined ? {} : { prefer: settings.segmenter }),
          ...(settings.dictionary === undefined ? {} : { userDictionary: settings.dictionary }),
        });
        return `${name} ${version}`;
      }),
      await look('lexicon', () => {
        const words = settings.lexicon === undefined ? [] : readUserWords(settings.lexicon);
        const { size } = loadLexicon(join(packageRoot, 'pipeline', 'lexicon'), words);
        return `${size.entries} entries, ${size.forms} names, ${words.length} of your own`;
      }),
      await look('store', () => checkStore(settings)),
      await look('viewer', checkViewer),
    ];
    if (context.isJson)
      await context.out(
        `${JSON.stringify(Object.fromEntries(findings.map(({ what, isFine, detail }) => [what, { ok: isFine, detail }])))}\n`,
      );
    else
      for (const { what, isFine, detail } of findings)
        await context.out(`${what.padEnd(10)} ${context.pick(isFine ? TEXT.fine : TEXT.bad)}  ${detail}\n`);
    return findings.every(({ isFine }) => isFine) ? EXIT.done : EXIT.failed;
  },
};

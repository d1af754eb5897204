// The real program for tests: compiled from the sources as they are now, started as a process of its own.
import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const repository = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
}

export interface Program {
  /** An empty folder of the test's own; the program runs in it. */
  readonly folder: string;
  /** Starts the program and does not wait. */
  start(args: readonly string[], env?: Readonly<Record<string, string>>): ChildProcess;
  /** Runs the program to its end. */
  run(args: readonly string[], options?: RunOptions): Promise<Run>;
  /** The command line of the program, for a shell. */
  readonly command: string;
  close(): void;
}

/** What the tests of this machine must not bring into the program. */
const cleanEnvironment = (): Record<string, string | undefined> => {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(?:GUANXI_|NEO4J_|NODE_OPTIONS$|LC_|LANG)/u.test(name),
  );
  return { ...Object.fromEntries(kept), LANG: 'C.UTF-8', NO_COLOR: '1' };
};

/** Compiles the program; `label` keeps test files apart that run at the same time. */
export const compile = (label: string): Program => {
  const out = join(repository, 'dist', 'under-test', label);
  const tsc = spawnSync(
    process.execPath,
    [join(repository, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.build.json', '--outDir', out],
    { cwd: repository, encoding: 'utf8' },
  );
  if (tsc.status !== 0) throw new Error(`the program does not compile: ${tsc.stdout}${tsc.stderr}`);
  const main = join(out, 'src/cli/main.js');
  const folder = mkdtempSync(join(tmpdir(), `guanxi-${label}-`));
  const start = (args: readonly string[], env: Readonly<Record<string, string>> = {}): ChildProcess =>
    spawn(process.execPath, [main, ...args], { cwd: folder, env: { ...cleanEnvironment(), ...env } });
  return {
    folder,
    start,
    run: (args, { input, env } = {}) =>
      new Promise((resolvePromise, reject) => {
        const child = start(args, env);
        const [out, err]: [Buffer[], Buffer[]] = [[], []];
        child.stdout?.on('data', (data: Buffer) => out.push(data));
        child.stderr?.on('data', (data: Buffer) => err.push(data));
        child.on('error', reject);
        child.on('close', (code) =>
          resolvePromise({ code, out: Buffer.concat(out).toString('utf8'), err: Buffer.concat(err).toString('utf8') }),
        );
        // A program that ends before it has read all is no fault of the test.
        child.stdin?.on('error', () => undefined);
        child.stdin?.end(input ?? '');
      }),
    command: `'${process.execPath}' '${main}'`,
    close: () => {
      rmSync(folder, { recursive: true, force: true });
      rmSync(out, { recursive: true, force: true });
    },
  };
};

/** Lines of JSON as values. */
export const jsonLines = (text: string): readonly unknown[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line));

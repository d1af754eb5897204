// A real browser for tests, and the sample graph served as `npm start` serves it; says what is missing where they cannot run.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type Browser, chromium } from 'playwright-core';

const PATH = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
const ROOT = new URL('../../', import.meta.url).pathname;

/** WebGL 2 in software: a test machine has no graphics card. */
const FLAGS = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--disable-background-networking',
];

/** What the browser tests lack on this machine; undefined if nothing. With GUANXI_REQUIRE_ALL=1 a lack is an error. */
export const missing = (): string | undefined => {
  const lack = !existsSync(PATH)
    ? `no browser at ${PATH}; set CHROMIUM_PATH`
    : !existsSync(join(ROOT, 'dist/viewer/index.html'))
      ? 'guanxi is not built; run npm run build'
      : undefined;
  if (lack !== undefined && process.env['GUANXI_REQUIRE_ALL'] === '1') throw new Error(`browser tests: ${lack}`);
  return lack;
};

export const launch = (): Promise<Browser> => chromium.launch({ executablePath: PATH, args: FLAGS });

export interface Served {
  /** http://127.0.0.1:…/ */
  readonly url: string;
  close(): Promise<void>;
}

/** Builds the graph of the sample articles in a fresh folder and serves it, by the command itself. */
export const serveSamples = async (): Promise<Served> => {
  const folder = mkdtempSync(join(tmpdir(), 'guanxi-viewer-'));
  const { NEO4J_URI: _none, ...env } = process.env;
  const child: ChildProcess = spawn(
    process.execPath,
    [join(ROOT, 'dist/src/cli/main.js'), 'start', '--store', join(folder, 'store'), '--port', '0', '--quiet'],
    { cwd: folder, env, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  if (!child.stdout) throw new Error('guanxi start has no output');
  const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
  return {
    url: line.trim(),
    close: async () => {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

// A real browser for tests: Debian's chromium over playwright, drawing WebGL 2 in software; says what is missing where it cannot run.
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const PATH = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
/** Where the built viewer is. */
export const VIEWER_FOLDER = new URL('../../dist/viewer', import.meta.url).pathname;

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
    : !existsSync(`${VIEWER_FOLDER}/index.html`)
      ? 'the viewer is not built; run npm run build'
      : undefined;
  if (lack !== undefined && process.env['GUANXI_REQUIRE_ALL'] === '1') throw new Error(`browser tests: ${lack}`);
  return lack;
};

export const launch = (): Promise<Browser> => chromium.launch({ executablePath: PATH, args: FLAGS });

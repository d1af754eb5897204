// The hook of ts-loader.mjs: swc strips the types.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { transformSync } from '@swc/core';

export const load = async (url, context, next) => {
  if (!url.endsWith('.ts')) return next(url, context);
  const options = { jsc: { target: 'es2023', parser: { syntax: 'typescript' } }, module: { type: 'es6' } };
  return {
    format: 'module',
    shortCircuit: true,
    source: transformSync(readFileSync(fileURLToPath(url), 'utf8'), options).code,
  };
};

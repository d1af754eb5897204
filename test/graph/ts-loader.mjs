// Lets a process that a test starts run the TypeScript sources: NODE_OPTIONS="--import file:///…/ts-loader.mjs".
import { register } from 'node:module';

register('./ts-hooks.mjs', import.meta.url);

// The list of commands, in the order of the help.
import { bench } from './bench.ts';
import { build } from './build.ts';
import type { CommandSpec } from './command.ts';
import { doctor } from './doctor.ts';
import { evalCommand } from './eval.ts';
import { exportCommand } from './export.ts';
import { extract } from './extract.ts';
import { lexicon } from './lexicon.ts';
import { path } from './path.ts';
import { query } from './query.ts';
import { search } from './search.ts';
import { serve } from './serve.ts';
import { start } from './start.ts';
import { verify } from './verify.ts';

export const COMMANDS: readonly CommandSpec[] = [
  start,
  build,
  serve,
  query,
  search,
  path,
  exportCommand,
  extract,
  verify,
  lexicon,
  doctor,
  evalCommand,
  bench,
];

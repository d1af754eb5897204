#!/usr/bin/env node
// The program `guanxi`: runs one command line and ends with its exit code, which is set, never forced, so that the last lines of a pipe are not cut.
import { endOnClosedPipe } from './output.ts';
import { complaintOf, exitCodeOf, runLine } from './program.ts';

endOnClosedPipe();
try {
  await runLine(process.argv.slice(2));
} catch (error) {
  process.exitCode = exitCodeOf(error);
  process.stderr.write(complaintOf(error));
}

// What a start costs: time and memory of a fresh process that loads everything and reads one document.
import { spawn } from 'node:child_process';
import { SystemError } from '../errors.ts';

export interface Start {
  readonly seconds: number;
  /** Largest resident set, in MiB. */
  readonly memory: number;
}

const PROBE = `process.on('exit', () => process.stderr.write('maxrss ' + process.resourceUsage().maxRSS + '\\n'));`;

/** Runs `extract -` of the built program `main` on one document. Throws SystemError if it does not answer. */
export const measureStart = (main: string): Promise<Start> =>
  new Promise((resolve, reject) => {
    const begin = performance.now();
    const child = spawn(
      process.execPath,
      ['--import', `data:text/javascript,${encodeURIComponent(PROBE)}`, main, 'extract', '-', '--threads', '1'],
      { stdio: 'pipe' },
    );
    let [out, err] = ['', ''];
    let seconds = 0;
    child.stdout.on('data', (chunk: Buffer) => {
      if (out === '') seconds = (performance.now() - begin) / 1000;
      out += chunk.toString();
    });
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
    child.on('close', (code) => {
      const rss = /maxrss (\d+)/u.exec(err)?.[1];
      if (code !== 0 || out === '' || rss === undefined)
        reject(new SystemError('bench', `extract did not answer: ${err.split('\n')[0]}`));
      else resolve({ seconds, memory: Number(rss) / 1024 });
    });
    child.stdin.end(
      `${JSON.stringify({ id: 'bench', text: '微软首席执行官萨提亚·纳德拉会见了阿里巴巴董事长蔡崇信。' })}\n`,
    );
  });

// The process that runs queries typed by a user against a read-only copy of the embedded store: started when first needed, ended when time is over.
import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { StoreError, UsageError } from '../src/errors.ts';
import type { QueryResult } from '../src/model/view.ts';
import type { Params } from './engine.ts';
import type { QueryLimits } from './store.ts';

export interface Question {
  readonly number: number;
  readonly cypher: string;
  readonly params: Params;
  readonly maxRows: number;
}

/** What the process answers: a result, or what was wrong with the query. */
export type Answer =
  { readonly number: number; readonly result: QueryResult } | { readonly number: number; readonly refused: string };

interface Waiting {
  readonly resolve: (result: QueryResult) => void;
  readonly reject: (error: Error) => void;
}

/** The file beside this one, compiled or not. */
const PROGRAM = fileURLToPath(new URL(import.meta.url.replace(/process(\.[jt]s)$/u, 'query$1')));

export class QueryProcess {
  private child: ChildProcess | undefined;
  private readonly waiting = new Map<number, Waiting>();
  private last = 0;

  /** `file` is the copy of the store that the process opens. */
  constructor(private readonly file: string) {}

  /** Throws UsageError for a query that is wrong, not answerable here, or takes too long; StoreError if the process dies. */
  ask(cypher: string, params: Params, limits: QueryLimits): Promise<QueryResult> {
    const child = (this.child ??= this.start());
    this.last += 1;
    const number = this.last;
    return new Promise<QueryResult>((resolve, reject) => {
      const timer = setTimeout(() => {
        this.waiting.delete(number);
        if (this.child === child) this.end();
        reject(
          new UsageError(
            'query',
            `took longer than ${limits.timeoutMs} ms and was ended; ask for less, with a LIMIT or fewer hops`,
          ),
        );
      }, limits.timeoutMs);
      this.waiting.set(number, {
        resolve: (result) => {
          clearTimeout(timer);
          resolve(result);
        },
        reject: (error) => {
          clearTimeout(timer);
          reject(error);
        },
      });
      const question: Question = { number, cypher, params, maxRows: limits.maxRows };
      child.send(question);
    });
  }

  /** Ends the process at once; what it was asked and has not answered fails. */
  end(): void {
    this.child?.kill('SIGKILL');
    this.child = undefined;
    for (const { reject } of this.waiting.values())
      reject(new UsageError('query', 'was ended together with another one, or the store changed; ask again'));
    this.waiting.clear();
  }

  private start(): ChildProcess {
    const child = fork(PROGRAM, [this.file], {
      serialization: 'advanced',
      execArgv: process.execArgv,
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    child.unref();
    child.channel?.unref();
    child.on('message', (answer: Answer) => {
      const waiting = this.waiting.get(answer.number);
      this.waiting.delete(answer.number);
      if ('result' in answer) waiting?.resolve(answer.result);
      else waiting?.reject(new UsageError('query', answer.refused));
    });
    child.on('exit', (code) => {
      if (this.child !== child) return;
      this.child = undefined;
      for (const { reject } of this.waiting.values())
        reject(new StoreError(this.file, `the process for queries ended with ${code ?? 'a signal'}`));
      this.waiting.clear();
    });
    return child;
  }
}

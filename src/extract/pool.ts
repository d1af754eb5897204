// A fixed number of threads that answer questions; one thread is this one.
import { Worker } from 'node:worker_threads';
import type { ResourceOptions } from '../../pipeline/resources.ts';
import { InvariantError, SystemError, reasonOf } from '../errors.ts';
import { loadExtractor } from '../guanxi.ts';
import { answerAll } from './answer.ts';
import type { Question } from './answer.ts';

export interface Pool {
  readonly threads: number;
  /** The answers in the order of the questions, each ended by LF. */
  answer(questions: readonly Question[]): Promise<string>;
  close(): Promise<void>;
}

/** Messages of a worker: loaded, an answer, or why it cannot go on. */
export type WorkerMessage =
  | { readonly ready: true }
  | { readonly answers: string }
  | { readonly failure: { readonly where: string; readonly what: string } };

interface Waiting {
  readonly questions: readonly Question[];
  readonly resolve: (answers: string) => void;
  readonly reject: (error: Error) => void;
}

const PROGRAM = new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url);

class ThreadPool implements Pool {
  readonly threads: number;
  private readonly workers: readonly Worker[];
  private readonly waiting: Waiting[] = [];
  private readonly busy = new Map<Worker, Waiting>();
  private readonly idle: Worker[] = [];
  private failure: Error | undefined;
  private isClosing = false;

  constructor(threads: number, options: ResourceOptions) {
    this.threads = threads;
    this.workers = Array.from({ length: threads }, () => this.start(options));
  }

  answer(questions: readonly Question[]): Promise<string> {
    return new Promise((resolve, reject) => {
      if (this.failure) return reject(this.failure);
      this.waiting.push({ questions, resolve, reject });
      this.next();
    });
  }

  async close(): Promise<void> {
    this.isClosing = true;
    await Promise.all(this.workers.map((worker) => worker.terminate()));
  }

  private start(options: ResourceOptions): Worker {
    // What a dependency prints in a thread must not reach the protocol on stdout.
    const worker = new Worker(PROGRAM, { workerData: options, stdout: true });
    worker.on('message', (message: WorkerMessage) => this.receive(worker, message));
    worker.on('error', (error) => this.fail(new SystemError('worker', reasonOf(error), { cause: error })));
    worker.on('exit', (code) => {
      if (!this.isClosing) this.fail(new SystemError('worker', `a thread ended by itself, with code ${code}`));
    });
    return worker;
  }

  private receive(worker: Worker, message: WorkerMessage): void {
    if ('failure' in message) return this.fail(new SystemError(message.failure.where, message.failure.what));
    if ('answers' in message) {
      const done = this.busy.get(worker);
      if (!done) return this.fail(new InvariantError('worker', 'answered without a question'));
      this.busy.delete(worker);
      done.resolve(message.answers);
    }
    this.idle.push(worker);
    return this.next();
  }

  private next(): void {
    while (this.idle.length > 0 && this.waiting.length > 0) {
      const worker = this.idle.shift();
      const job = this.waiting.shift();
      if (!worker || !job) return;
      this.busy.set(worker, job);
      worker.postMessage(job.questions);
    }
  }

  private fail(error: Error): void {
    this.failure ??= error;
    for (const { reject } of [...this.busy.values(), ...this.waiting.splice(0)]) reject(this.failure);
    this.busy.clear();
  }
}

/** Starts the threads; each loads lexicon and segmenter once and keeps them. Throws InputError or SystemError if they cannot be loaded. */
export const createPool = (threads: number, options: ResourceOptions): Pool => {
  if (threads > 1) return new ThreadPool(threads, options);
  const { extract } = loadExtractor(options);
  return {
    threads: 1,
    answer: (questions) => Promise.resolve(answerAll(questions, extract)),
    close: () => Promise.resolve(),
  };
};

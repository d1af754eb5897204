// Program of a thread: loads what the pipeline needs, then answers batches of questions with one ready text each.
import { parentPort, workerData } from 'node:worker_threads';
import type { ResourceOptions } from '../../pipeline/resources.ts';
import { GuanxiError, InvariantError, reasonOf } from '../errors.ts';
import { loadExtractor } from '../guanxi.ts';
import { answerAll } from './answer.ts';
import type { Question } from './answer.ts';
import type { WorkerMessage } from './pool.ts';

const port = parentPort;
if (!port) throw new InvariantError('worker', 'runs in a thread only');
const send = (message: WorkerMessage): void => port.postMessage(message);

try {
  const { extract } = loadExtractor(workerData as ResourceOptions);
  port.on('message', (questions: readonly Question[]) => send({ answers: answerAll(questions, extract) }));
  send({ ready: true });
} catch (error) {
  const { where, what } = error instanceof GuanxiError ? error : { where: 'worker', what: reasonOf(error) };
  send({ failure: { where, what } });
}

// Talks to the server: one function a question, typed answers, and one class for whatever goes wrong.
import type {
  ApiError,
  EntityView,
  EvidenceView,
  ExampleView,
  GraphView,
  PathsView,
  QueryResult,
  SearchHit,
} from '../../src/model/view.ts';

/** The server said no, or could not be reached (status 0). */
export class ApiFailure extends Error {
  readonly status: number;
  readonly where: string;
  readonly what: string;

  constructor(status: number, where: string, what: string) {
    super(`${where}: ${what}`);
    this.name = 'ApiFailure';
    this.status = status;
    this.where = where;
    this.what = what;
  }
}

const isApiError = (body: unknown): body is ApiError =>
  typeof body === 'object' && body !== null && 'error' in body && typeof body.error === 'object';

// Server and page are built from one source, so an answer with a good status has the shape its route promises.
const ask = async <T>(path: string, init: RequestInit = {}): Promise<T> => {
  let response: Response;
  try {
    response = await fetch(path, init);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new ApiFailure(0, 'network', 'the server does not answer');
  }
  const body: unknown = await response.json().catch(() => undefined);
  if (response.ok) return body as T;
  if (isApiError(body)) throw new ApiFailure(response.status, body.error.where, body.error.what);
  throw new ApiFailure(response.status, path, response.statusText);
};

const get = <T>(path: string, query: Readonly<Record<string, string | number>>, signal?: AbortSignal): Promise<T> => {
  const params = new URLSearchParams(Object.entries(query).map(([key, value]) => [key, String(value)]));
  return ask<T>(`/api/${path}?${params}`, signal ? { signal } : {});
};

const post = <T>(path: string, body: unknown): Promise<T> =>
  ask<T>(`/api/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

export const fetchTop = (limit: number): Promise<GraphView> => get('top', { limit });

export const fetchSearch = async (q: string, signal: AbortSignal): Promise<readonly SearchHit[]> =>
  (await get<{ readonly hits: readonly SearchHit[] }>('search', { q, limit: 12 }, signal)).hits;

export const fetchEntity = (id: string): Promise<EntityView> => get('entity', { id });

export const fetchNeighbourhood = (id: string, limit: number): Promise<GraphView> =>
  get('neighbourhood', { id, limit });

export const fetchAmong = (ids: readonly string[]): Promise<GraphView> => post('among', { ids });

export const fetchEvidence = async (edge: string): Promise<readonly EvidenceView[]> =>
  (await get<{ readonly evidence: readonly EvidenceView[] }>('evidence', { edge })).evidence;

export const fetchPaths = (from: string, to: string, hops: number): Promise<PathsView> =>
  get('paths', { from, to, hops });

export const fetchExamples = async (): Promise<readonly ExampleView[]> =>
  (await get<{ readonly examples: readonly ExampleView[] }>('examples', {})).examples;

export const fetchQuery = (cypher: string): Promise<QueryResult> => post('query', { cypher });

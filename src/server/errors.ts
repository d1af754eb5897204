// Errors as answers: which HTTP status an error of ours has, and the one shape of its body.
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { GuanxiError, InputError, StoreError, UsageError } from '../errors.ts';
import type { ApiError } from '../model/view.ts';

/** The body of an error: {error: {where, what}}. */
export const apiError = (where: string, what: string): ApiError => ({ error: { where, what } });

/** Status and body for whatever was thrown; what is not ours says nothing of the inside. */
export const toAnswer = (thrown: unknown): { readonly status: ContentfulStatusCode; readonly body: ApiError } => {
  if (!(thrown instanceof GuanxiError)) return { status: 500, body: apiError('server', 'an unexpected fault') };
  const body = apiError(thrown.where, thrown.what);
  if (thrown instanceof UsageError || thrown instanceof InputError) return { status: 400, body };
  return { status: thrown instanceof StoreError ? 503 : 500, body };
};

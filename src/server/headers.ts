// The headers that every answer carries, and the policy of the page: no inline script, no eval, nothing from elsewhere.
import { randomBytes } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';

/** The Content-Security-Policy of the page; `nonce` lets in the few style elements that components make. */
export const contentPolicy = (nonce: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

/** A fresh nonce, 128 bits. */
export const createNonce = (): string => randomBytes(16).toString('base64');

/** Sets the headers that have one value for every answer. */
export const setHeaders: MiddlewareHandler = async (c, next) => {
  await next();
  c.header('x-content-type-options', 'nosniff');
  c.header('referrer-policy', 'no-referrer');
  c.header('x-frame-options', 'DENY');
  c.header('cross-origin-opener-policy', 'same-origin');
  c.header('cross-origin-resource-policy', 'same-origin');
  c.header('permissions-policy', 'camera=(), geolocation=(), microphone=()');
  if (!c.res.headers.has('content-security-policy')) c.header('content-security-policy', "default-src 'none'");
};

// Who may ask: the Host header, the site that a request comes from, and the token where the server is not for this machine alone.
import { timingSafeEqual } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { apiError } from './errors.ts';

const COOKIE = 'guanxi_token';
const LOOPBACK: readonly string[] = ['127.0.0.1', 'localhost', '[::1]', '::1'];

/** True for the addresses that only this machine reaches: 127.0.0.1, localhost, ::1. */
export const isLoopback = (host: string): boolean => LOOPBACK.includes(host);

const isEqual = (a: string, b: string): boolean => {
  const left = Buffer.from(a);
  const right = Buffer.from(b);
  return left.length === right.length && timingSafeEqual(left, right);
};

/** Refuses requests that name another host than `host` or this machine (a page that rebinds its name to 127.0.0.1), and calls from other sites. */
export const checkOrigin =
  (host: string): MiddlewareHandler =>
  async (c, next) => {
    const asked = (c.req.header('host') ?? '').replace(/:\d+$/u, '').toLowerCase();
    const isOpen = host === '0.0.0.0' || host === '::';
    if (!isOpen && asked !== host.toLowerCase() && asked !== `[${host}]` && !isLoopback(asked)) {
      return c.json(apiError('host', 'this server does not answer for that name'), 421);
    }
    const site = c.req.header('sec-fetch-site');
    if (site === 'cross-site' && c.req.path.startsWith('/api')) {
      return c.json(apiError('origin', 'calls from other sites are refused'), 403);
    }
    return next();
  };

const given = (c: Context): string => {
  const bearer = /^Bearer (.+)$/u.exec(c.req.header('authorization') ?? '')?.[1];
  return bearer ?? getCookie(c, COOKIE) ?? '';
};

/** Lets in who shows `token`: as a Bearer, in the cookie, or once in the address (?token=…), which sets the cookie and takes it out of the address. */
export const checkToken =
  (token: string): MiddlewareHandler =>
  async (c, next) => {
    const shown = c.req.query('token');
    if (shown !== undefined && isEqual(shown, token) && c.req.method === 'GET' && !c.req.path.startsWith('/api')) {
      setCookie(c, COOKIE, token, { httpOnly: true, sameSite: 'Strict', path: '/' });
      const rest = new URL(c.req.url).searchParams;
      rest.delete('token');
      return c.redirect(`${c.req.path}${rest.size > 0 ? `?${rest}` : ''}`, 303);
    }
    if (isEqual(given(c), token)) return next();
    return c.json(apiError('token', 'open the address that the server printed, with its token'), 401);
  };

// Numbers on the command line.
import { UsageError, got } from '../errors.ts';

/** A whole number from 1, or the fallback if nothing was given. Throws UsageError that names the flag. */
export const wholeNumber = (value: unknown, flag: string, fallback: number): number => {
  if (value === undefined) return fallback;
  if (!/^[1-9]\d{0,8}$/u.test(String(value)))
    throw new UsageError(flag, `must be a whole number from 1, ${got(value)}`);
  return Number(value);
};

// What a command is: the one shape that all files beside this one have.
import type { Command as Commander } from 'commander';
import type { Flags, Language, Settings } from '../settings.ts';

export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** Exit codes: done, failed, wrong usage, partly (some documents failed), interrupted (Ctrl+C, as a shell counts it). */
export const EXIT = { done: 0, failed: 1, usage: 2, partly: 3, interrupted: 130 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

export interface Context {
  readonly language: Language;
  readonly isQuiet: boolean;
  readonly isVerbose: boolean;
  readonly isJson: boolean;
  readonly settings: Settings;
  /** Data, to stdout; resolves when more may be written. */
  out(text: string): Promise<void>;
  /** Messages for people, to stderr; nothing when quiet. */
  say(text: Bilingual): void;
  /** What went wrong, to stderr, quiet or not. */
  complain(text: string): void;
  /** One text in the language of the user. */
  pick(text: Bilingual): string;
}

export interface CommandSpec {
  readonly name: string;
  /** In the manner of commander: `<cypher>`, `[paths...]`. */
  readonly args?: string;
  readonly summary: Bilingual;
  /** Command lines with what they do. */
  readonly examples: readonly (readonly [string, Bilingual])[];
  readonly options?: readonly (readonly [string, Bilingual])[];
  /** Settings that this command takes as flags. */
  readonly settings?: readonly (keyof Flags)[];
  run(context: Context, args: readonly string[], options: Readonly<Record<string, unknown>>): Promise<ExitCode>;
}

/** Adds what all commands share and this one declares, in the language of the user. */
export const declare = (command: Commander, spec: CommandSpec, language: Language): Commander => {
  command.description(spec.summary[language]);
  for (const [flags, text] of spec.options ?? []) command.option(flags, text[language]);
  const title = language === 'zh' ? '例子：' : 'Examples:';
  const lines = spec.examples.map(([line, text]) => `  ${line}\n      ${text[language]}`);
  return command.addHelpText('after', `\n${title}\n${lines.join('\n')}`);
};

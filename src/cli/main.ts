#!/usr/bin/env node
// The program `guanxi`: reads the command line, runs one command, ends with its exit code.
import { Command, CommanderError } from 'commander';
import { GuanxiError, UsageError, reasonOf } from '../errors.ts';
import { packageVersion } from '../root.ts';
import { resolveLanguage, resolveSettings, systemEnvironment } from '../settings.ts';
import type { Language } from '../settings.ts';
import { COMMANDS } from './all.ts';
import { EXIT, declare } from './command.ts';
import type { CommandSpec, Context } from './command.ts';
import { addFlags, settingFlags } from './flags.ts';
import { endOnClosedPipe, writeOut } from './output.ts';

const env = systemEnvironment();

const languageOf = (argv: readonly string[]): Language => {
  const at = argv.indexOf('--lang');
  return resolveLanguage(at >= 0 ? argv[at + 1] : undefined, env);
};

const contextOf = (options: Readonly<Record<string, unknown>>, language: Language): Context => {
  const isQuiet = options['quiet'] === true;
  const complain = (text: string): void => void process.stderr.write(`${text}\n`);
  return {
    language,
    isQuiet,
    isVerbose: options['verbose'] === true,
    isJson: options['json'] === true,
    settings: resolveSettings(settingFlags(options), env, process.cwd()),
    out: writeOut,
    say: (text) => void (isQuiet || complain(text[language])),
    complain,
    pick: (text) => text[language],
  };
};

const add = (program: Command, spec: CommandSpec, language: Language): void => {
  const command = declare(program.command(`${spec.name}${spec.args ? ` ${spec.args}` : ''}`), spec, language);
  addFlags(command, spec.settings ?? [], language);
  inLanguage(command, language).action(async () => {
    const options: Record<string, unknown> = command.opts();
    process.exitCode = await spec.run(contextOf(options, language), command.args, options);
  });
};

/** What commander says itself, in Chinese. */
const TITLES: ReadonlyMap<string, string> = new Map([
  ['Usage:', '用法：'],
  ['Arguments:', '参数：'],
  ['Options:', '选项：'],
  ['Commands:', '命令：'],
]);
const OWN_WORDS = {
  zh: { help: '显示帮助', helpCommand: '显示某条命令的帮助', version: '显示版本' },
  en: { help: 'show this help', helpCommand: 'show the help of a command', version: 'show the version' },
} as const;

/** The program or one of its commands, with help in the user's language; what is wrong with a command line is said as all other errors are. */
const inLanguage = (command: Command, language: Language): Command =>
  command
    .exitOverride()
    .helpOption('-h, --help', OWN_WORDS[language].help)
    .configureHelp({ styleTitle: (title) => (language === 'zh' ? (TITLES.get(title) ?? title) : title) })
    .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /u, 'guanxi: ')) });

/** Runs one command line. The exit code is set, never forced, so that the last lines of a pipe are not cut. */
const run = async (argv: readonly string[]): Promise<void> => {
  const language = languageOf(argv);
  const { helpCommand, version } = OWN_WORDS[language];
  const program = inLanguage(new Command('guanxi'), language).version(packageVersion, '-V, --version', version);
  program
    .helpCommand('help [command]', helpCommand)
    .description(
      language === 'zh'
        ? '把中文新闻变成人物、公司、组织的关系图'
        : 'turns Chinese news into a graph of people, companies and organizations',
    );
  for (const spec of COMMANDS) add(program, spec, language);
  await program.parseAsync([...argv], { from: 'user' });
};

const exitCodeOf = (error: unknown): number => {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  return error instanceof UsageError ? EXIT.usage : EXIT.failed;
};

endOnClosedPipe();
try {
  await run(process.argv.slice(2));
} catch (error) {
  process.exitCode = exitCodeOf(error);
  if (error instanceof GuanxiError) process.stderr.write(`guanxi: ${error.message}\n`);
  else if (!(error instanceof CommanderError))
    process.stderr.write(
      `guanxi: internal error, please report it: ${reasonOf(error)}\n${error instanceof Error ? (error.stack ?? '') : ''}\n`,
    );
}

// The commands as one program in the user's language: flags, help, and what a command line is answered with.
import { Command, CommanderError } from 'commander';
import { GuanxiError, UsageError, reasonOf } from '../errors.ts';
import { packageVersion } from '../root.ts';
import { resolveLanguage, resolveSettings, systemEnvironment } from '../settings.ts';
import type { Language } from '../settings.ts';
import { COMMANDS } from './all.ts';
import { EXIT, declare } from './command.ts';
import type { CommandSpec, Context, ExitCode } from './command.ts';
import { addFlags, settingFlags } from './flags.ts';
import { writeOut } from './output.ts';

const contextOf = (options: Readonly<Record<string, unknown>>, language: Language): Context => {
  const isQuiet = options['quiet'] === true;
  const complain = (text: string): void => void process.stderr.write(`${text}\n`);
  return {
    language,
    isQuiet,
    isVerbose: options['verbose'] === true,
    isJson: options['json'] === true,
    settings: resolveSettings(settingFlags(options), systemEnvironment(), process.cwd()),
    out: writeOut,
    say: (text) => void (isQuiet || complain(text[language])),
    complain,
    pick: (text) => text[language],
  };
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
const ABOUT = {
  zh: '把中文新闻变成人物、公司、组织的关系图',
  en: 'turns Chinese news into a graph of people, companies and organizations',
} as const;

/** The program or one of its commands, with help in the user's language; what is wrong with a command line is said as all other errors are. */
const inLanguage = (command: Command, language: Language): Command =>
  command
    .exitOverride()
    .helpOption('-h, --help', OWN_WORDS[language].help)
    .configureHelp({ styleTitle: (title) => (language === 'zh' ? (TITLES.get(title) ?? title) : title) })
    .configureOutput({
      outputError: (text, write) => write(text.replace(/^error: /u, 'guanxi: ').replace('\n(', ' (')),
    });

const add = (program: Command, spec: CommandSpec, language: Language): void => {
  const command = declare(program.command(`${spec.name}${spec.args ? ` ${spec.args}` : ''}`), spec, language);
  addFlags(command, spec.settings ?? [], language);
  inLanguage(command, language).action(async () => {
    const options: Record<string, unknown> = command.opts();
    process.exitCode = await spec.run(contextOf(options, language), command.args, options);
  });
};

/** The program with all its commands. `parseAsync` runs one and sets the exit code; it throws what goes wrong. */
export const createProgram = (language: Language): Command => {
  const { helpCommand, version } = OWN_WORDS[language];
  const program = inLanguage(new Command('guanxi'), language).version(packageVersion, '-V, --version', version);
  program.helpCommand('help [command]', helpCommand).description(ABOUT[language]);
  for (const spec of COMMANDS) add(program, spec, language);
  return program;
};

const languageOf = (argv: readonly string[]): Language => {
  const at = argv.indexOf('--lang');
  return resolveLanguage(at >= 0 ? argv[at + 1] : undefined, systemEnvironment());
};

/** Runs one command line. Throws what goes wrong: GuanxiError, CommanderError for a line that commander refuses (it has said so already). */
export const runLine = async (argv: readonly string[]): Promise<void> => {
  await createProgram(languageOf(argv)).parseAsync([...argv], { from: 'user' });
};

/** The exit code that an error ends the program with. */
export const exitCodeOf = (error: unknown): ExitCode => {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  return error instanceof UsageError ? EXIT.usage : EXIT.failed;
};

/** What is said of an error on stderr; nothing where commander has said it. */
export const complaintOf = (error: unknown): string => {
  if (error instanceof GuanxiError) return `guanxi: ${error.message}\n`;
  if (error instanceof CommanderError) return '';
  return `guanxi: internal error, please report it: ${reasonOf(error)}\n${error instanceof Error ? (error.stack ?? '') : ''}\n`;
};

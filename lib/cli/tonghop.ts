/** The command `tonghop`: finds the subcommand, runs it, turns its result into an exit code. */
import { readFileSync } from 'node:fs';
import { EXIT, FailedError, type Io, UsageError } from './io.ts';
import { USAGE, usageOf } from './usage.ts';
import { isParseArgsError, languageIn, wordWrongOption } from './wrong-option.ts';

type Run = (args: string[], io: Io) => Promise<number>;

/** Each command is loaded only when it is called, so that `--help` does not wait for a workbook library. */
const COMMANDS: Readonly<Record<string, () => Promise<{ run: Run }>>> = {
  issue: () => import('./issue.ts'),
  check: () => import('./check.ts'),
  rollup: () => import('./rollup.ts'),
  audit: () => import('./audit.ts'),
  score: () => import('./score.ts'),
  upgrade: () => import('./upgrade.ts'),
  catalogue: () => import('./catalogue.ts'),
};

/** Runs one command line; never throws for what a user can cause. */
export async function tonghop(argv: readonly string[], io: Io): Promise<number> {
  const [command, ...args] = argv;
  if (command === '--version' || command === '-V') {
    io.out(`tonghop ${version()}\n`);
    return EXIT.ok;
  }
  if (command === undefined) {
    io.err(USAGE);
    return EXIT.usage;
  }
  if (command === '--help' || command === '-h' || command === 'help') {
    io.out(USAGE);
    return EXIT.ok;
  }
  const load = Object.hasOwn(COMMANDS, command) ? COMMANDS[command] : undefined;
  if (!load) {
    const said = languageIn(args) === 'vi' ? `Không có lệnh "${command}".` : `There is no command "${command}".`;
    io.err(`${said}\n\n${USAGE}`);
    return EXIT.usage;
  }
  if (args.includes('--help') || args.includes('-h')) {
    io.out(usageOf(command));
    return EXIT.ok;
  }
  try {
    return await (await load()).run(args, io);
  } catch (error) {
    if (error instanceof UsageError || isParseArgsError(error)) {
      const said = error instanceof UsageError ? error.message : wordWrongOption(error, languageIn(args));
      io.err(`${said}\n\n${usageOf(command)}`);
      return EXIT.usage;
    }
    if (error instanceof FailedError) {
      io.err(`${error.message}\n`);
      return EXIT.failed;
    }
    throw error;
  }
}

function version(): string {
  const file = new URL('../package.json', import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runCommand as run, showUsage } from 'citty';
import type { ArgsDef, CommandDef } from 'citty';

/** Runs a command when its file is what was called; does nothing when the file is imported. `url` is `import.meta.url`. */
export async function runWhenCalled<T extends ArgsDef>(url: string, command: CommandDef<T>): Promise<void> {
  if (!isCalled(url)) return;
  const code = await runCommand(command, process.argv.slice(2));
  if (code !== 0) process.exitCode = code;
}

/** True where the file of that URL is what was called. */
export function isCalled(url: string): boolean {
  const called = process.argv[1];
  return called !== undefined && realpathSync(called) === fileURLToPath(url);
}

/**
 * Runs a command and says in plain lines what went wrong; the stack only where DEBUG is set.
 * Returns the exit code: 0, or 1 after an error. `--help` prints how the command is used.
 */
export async function runCommand<T extends ArgsDef>(command: CommandDef<T>, rawArgs: string[]): Promise<0 | 1> {
  try {
    if (rawArgs.includes('--help') || rawArgs.includes('-h')) await showUsage(command);
    else await run(refusingUnknown(command), { rawArgs });
    return 0;
  } catch (error) {
    console.error(messageOf(error));
    return 1;
  }
}

/** The line or lines that people see of an error. */
export function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (process.env['DEBUG']) return error.stack ?? error.message;
  return error.name === 'CLIError'
    ? `invalid command line: ${error.message} Add --help to see what there is.`
    : error.message;
}

function refusingUnknown<T extends ArgsDef>(command: CommandDef<T>): CommandDef<T> {
  return {
    ...command,
    setup: context => {
      const definitions = (command.args ?? {}) as ArgsDef;
      const unknown = Object.keys(context.args).find(
        name => name !== '_' && !(name in definitions) && !(dashed(name) in definitions),
      );
      if (unknown !== undefined) throw new Error(`unknown option: --${unknown}. Add --help to see what there is.`);
      const places = Object.values(definitions).filter(({ type }) => type === 'positional').length;
      const extra = context.args._[places];
      if (extra !== undefined) throw new Error(`unknown argument: "${extra}". Add --help to see what there is.`);
    },
  };
}

/** The option `dry-run` comes under the name `dryRun` too. */
const dashed = (name: string): string => name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`);

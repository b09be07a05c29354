import type { ArgsDef, CommandDef } from 'citty';
import { diffCommand } from './editions/diff-command.ts';
import { listCommand } from './editions/list-command.ts';
import { pruneCommand } from './editions/prune-command.ts';
import { showCommand } from './editions/show-command.ts';
import { verifyCommand } from './editions/verify-command.ts';
import { isCalled, runCommand } from './process/run-command.ts';

const COMMANDS = {
  list: listCommand,
  show: showCommand,
  diff: diffCommand,
  verify: verifyCommand,
  prune: pruneCommand,
} as unknown as Readonly<Record<string, CommandDef<ArgsDef>>>;

/** Runs one of the commands on editions; says which there are for another word. Gives the exit code. */
export async function runEditions([name = '', ...rest]: readonly string[]): Promise<0 | 1> {
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command) return runCommand(command, [...rest]);
  const names = Object.keys(COMMANDS).join(', ');
  const help = name === '--help' || name === '-h';
  const say = help ? console.log : console.error;
  say(
    `${help ? 'npm run editions -- COMMAND: looks after the editions kept' : `unknown command: "${name}"`}. Commands are ${names}; each has --help.`,
  );
  return help ? 0 : 1;
}

if (isCalled(import.meta.url) && (await runEditions(process.argv.slice(2))) !== 0) process.exitCode = 1;

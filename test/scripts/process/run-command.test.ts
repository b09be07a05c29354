import { defineCommand } from 'citty';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { messageOf, runCommand } from '../../../scripts/process/run-command.ts';

const seen: unknown[] = [];
const command = defineCommand({
  meta: { name: 'greet', description: 'Greets' },
  args: { name: { type: 'string', default: 'Ida' }, part: { type: 'positional', required: false } },
  run({ args }) {
    if (args.name === 'nobody') throw new Error('unknown name: "nobody"');
    seen.push([args.name, args.part]);
  },
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  seen.length = 0;
});

const errorsOf = async (rawArgs: string[]): Promise<[number, unknown[]]> => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const code = await runCommand(command, rawArgs);
  return [code, error.mock.calls.flat()];
};

describe('runCommand', () => {
  it('runs the command with its options and returns 0', async () => {
    expect(await errorsOf(['--name', 'Bo', 'data'])).toEqual([0, []]);
    expect(seen).toEqual([['Bo', 'data']]);
  });

  it('prints the message alone and returns 1 when the command fails', async () => {
    expect(await errorsOf(['--name=nobody'])).toEqual([1, ['unknown name: "nobody"']]);
  });

  it('refuses options and arguments it does not know', async () => {
    expect(await errorsOf(['--nmae', 'Bo'])).toEqual([1, ['unknown option: --nmae. Add --help to see what there is.']]);
    vi.restoreAllMocks();
    expect(await errorsOf(['data', 'more'])).toEqual([
      1,
      ['unknown argument: "more". Add --help to see what there is.'],
    ]);
    expect(seen).toEqual([]);
  });

  it('prints how it is used and runs nothing on --help', async () => {
    const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
    expect(await runCommand(command, ['--help'])).toBe(0);
    expect(String(log.mock.calls[0]?.[0])).toContain('Greets');
    expect(seen).toEqual([]);
  });
});

describe('messageOf', () => {
  it('adds the stack where DEBUG is set', () => {
    vi.stubEnv('DEBUG', '1');
    expect(messageOf(new Error('invalid thing'))).toMatch(/invalid thing\n\s+at /);
  });
});

import { spawn } from 'node:child_process';

/** What a finished program left: its exit code (null where it was ended) and all it printed. */
export interface Finished {
  readonly code: number | null;
  readonly output: string;
}

/** How a program is run. */
export interface ProgramOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Milliseconds after which the program is ended. */
  readonly timeout?: number;
  /** Also show what it prints while it runs. */
  readonly show?: boolean;
}

/** Runs a program to its end and keeps what it prints; one that cannot be started ends with code null and the reason. */
export const runProgram = (program: string, args: readonly string[], options: ProgramOptions = {}): Promise<Finished> =>
  new Promise(resolve => {
    const { cwd, timeout, show = false } = options;
    const child = spawn(program, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...options.env },
      ...(cwd === undefined ? {} : { cwd }),
      ...(timeout === undefined ? {} : { timeout, killSignal: 'SIGKILL' }),
    });
    const chunks: Buffer[] = [];
    const keep = (chunk: Buffer) => {
      chunks.push(chunk);
      if (show) process.stdout.write(chunk);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', error => resolve({ code: null, output: error.message }));
    child.on('close', code => resolve({ code, output: Buffer.concat(chunks).toString() }));
  });

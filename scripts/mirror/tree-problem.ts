/** What is wrong with one file of a tree. */
export interface TreeProblem {
  readonly path: string;
  readonly problem: string;
}

/** What verifying or mirroring a tree showed; it is whole where there are no problems. */
export interface TreeReport {
  readonly version: string;
  /** Files that are as the manifest says, and their bytes. */
  readonly files: number;
  readonly bytes: number;
  readonly problems: readonly TreeProblem[];
}

/** A tree or server that cannot be read at all; the command ends with exit code 3. */
export class UnreachableError extends Error {}

/** What an error says, with the cause that the network or the disk gave. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  return cause instanceof Error ? `${error.message}: ${cause.message}` : error.message;
}

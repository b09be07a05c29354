import { existsSync, readFileSync } from 'node:fs';

const root = new URL('../../../shared/real/', import.meta.url);

/** True where the recorded answers of the publishers lie beside the project; tests on them skip where they do not. */
export const hasRecorded: boolean = existsSync(root);

/** Bytes of a recorded file. */
export const recorded = (path: string): Uint8Array => readFileSync(new URL(path, root));

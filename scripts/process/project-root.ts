import { fileURLToPath } from 'node:url';

/** The project's root folder, wherever the command was called from; ends with a separator. */
export const PROJECT_ROOT = fileURLToPath(new URL('../../', import.meta.url));

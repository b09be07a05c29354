import { register } from 'tsx/esm/api';

// A thread does not take over the way its parent reads TypeScript.
register();
await import('./answer-jobs.ts');

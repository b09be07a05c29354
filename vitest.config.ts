import { defineConfig } from 'vitest/config';

const project = (name: string, include: string[], timeout: number, exclude: string[] = []) => ({
  extends: true as const,
  test: { name, include, exclude, testTimeout: timeout, hookTimeout: timeout },
});

export default defineConfig({
  test: {
    projects: [
      project('unit', ['test/**/*.test.ts'], 30_000, ['test/package/install/**', 'test/browser/**', 'test/release/**', '**/node_modules/**']),
      project('release', ['test/release/**/*.test.ts'], 300_000),
      project('package', ['test/package/install/**/*.test.ts'], 300_000),
      project('browser', ['test/browser/**/*.test.ts'], 300_000),
    ],
  },
});

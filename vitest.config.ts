import { defineConfig } from 'vitest/config';

const project = (name: string, testTimeout: number, files: { include: string[]; exclude?: string[] }) => ({
  extends: true as const,
  test: { name, testTimeout, hookTimeout: testTimeout, setupFiles: ['test/fixed-seed.ts'], ...files },
});

const apart = [
  'test/package/install/**',
  'test/faults/**',
  'test/browser/**',
  'test/release/**',
  'test/mirror/**',
  '**/node_modules/**',
];

export default defineConfig({
  test: {
    projects: [
      project('unit', 30_000, { include: ['test/**/*.test.ts'], exclude: apart }),
      project('release', 300_000, { include: ['test/release/**/*.test.ts'] }),
      project('package', 300_000, { include: ['test/package/install/**/*.test.ts'] }),
      project('faults', 300_000, { include: ['test/faults/**/*.test.ts'] }),
      project('mirror', 600_000, { include: ['test/mirror/**/*.test.ts'] }),
      project('browser', 300_000, { include: ['test/browser/**/*.test.ts'] }),
    ],
  },
});

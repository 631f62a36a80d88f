import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // most tests wait for one command line after another: by itself vitest leaves a processor free, on two it idles
    maxWorkers: availableParallelism(),
  },
});

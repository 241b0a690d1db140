import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/setup/build.ts', 'test/setup/temporary-folder.ts'],
    // Files share a process, so that the models are read once and not two hundred times. No test leaves anything behind.
    isolate: false,
    // A loop over nothing proves nothing.
    expect: { requireAssertions: true },
    // Ten times what the slowest test takes: a busy machine is no failure.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})

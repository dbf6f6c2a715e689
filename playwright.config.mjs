// The journeys of tests/e2e run on the release build in dist/, under its strict policy and below a path, as on a host that
// gives the page only a folder: use page.goto('./') in tests, never '/'.
import { defineConfig, devices } from '@playwright/test';
import { launchOptions } from './scripts/browser.mjs';

const port = Number(process.env.E2E_PORT || 4181);
const prefix = '/some/folder/';

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.mjs',
  outputDir: 'test-results/e2e',
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  forbidOnly: !!process.env.CI,
  fullyParallel: true,
  workers: 2,
  // A shared machine may stand still for seconds. A journey that passes at a later try is listed as flaky.
  retries: 2,
  // Far above what anything takes. `make bench` measures how fast the page is.
  timeout: 180_000,
  expect: { timeout: 15_000 },
  use: {
    ...devices['Desktop Chrome'],
    baseURL: `http://127.0.0.1:${port}${prefix}`,
    launchOptions,
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    // Numbers are read at once: the journeys of motion ask for it.
    contextOptions: { reducedMotion: 'reduce' },
    trace: 'on-first-retry',
  },
  webServer: {
    command: `node scripts/serve.mjs --port ${port} --prefix ${prefix}`,
    url: `http://127.0.0.1:${port}${prefix}`,
    reuseExistingServer: false,
  },
});

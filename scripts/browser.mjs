// How all scripts and tests start the browser: the system's Chromium (found by scripts/env.sh), without background requests, and
// as root without a sandbox.
export const launchOptions = {
  executablePath: process.env.CHROME || undefined,
  args: [
    '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ],
};

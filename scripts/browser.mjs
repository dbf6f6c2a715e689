// The launch options for all scripts and tests: the system's Chromium (found by scripts/env.sh), without background requests, and
// without a sandbox when run as root.
export const launchOptions = {
  executablePath: process.env.CHROME || undefined,
  args: [
    '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ],
};

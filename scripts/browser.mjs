// How every script and test starts the browser: the system's Chromium (scripts/env.sh finds it), quiet and without a sandbox
// where there can be none.
export const launchOptions = {
  executablePath: process.env.CHROME || undefined,
  args: [
    '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ],
};

/** Debian's Chromium for the browser tests; where it is missing they say so, and in CI that is a failure. */
import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const executable = process.env.CHROMIUM ?? '/usr/bin/chromium';

/**
 * `describe` where Chromium is installed; elsewhere a skipped group that says why.
 *
 * @throws Error in CI, where the browser tests must run.
 */
export function describeInBrowser(title: string, tests: () => void): void {
  if (existsSync(executable)) {
    describe(title, tests);
    return;
  }
  const reason = `there is no Chromium at ${executable} (set CHROMIUM to its path)`;
  if (process.env.CI) throw new Error(`${title}: ${reason}.`);
  describe.skip(`${title} (skipped: ${reason})`, tests);
}

export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: executable,
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
}

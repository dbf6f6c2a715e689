// Firefox, driven by puppeteer-core over WebDriver BiDi.
import { first } from './find.mjs';

const executable = first(process.env.FIREFOX, 'firefox-esr', 'firefox', '/Applications/Firefox.app/Contents/MacOS/firefox');

export const name = 'Firefox';
export const missing = executable ? undefined : 'Firefox is not installed (Debian: apt-get install firefox-esr)';

/** Starts the browser. What it downloads is saved in `downloads`. */
export async function start(downloads) {
  const { default: puppeteer } = await import('puppeteer-core');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: executable,
    headless: true,
    extraPrefsFirefox: {
      'browser.download.alwaysOpenPanel': false, // which takes the keyboard
      'browser.download.always_ask_before_handling_new_types': false,
      'browser.download.dir': downloads,
      'browser.download.folderList': 2, // the folder above
      'intl.accept_languages': 'sv-SE, sv',
    },
  });
  const page = await browser.newPage();
  return {
    open: async (url, { width, height }) => {
      await page.setViewport({ width, height });
      await page.goto(url);
    },
    reload: () => page.reload(),
    evaluate: (run, ...given) => page.evaluate(run, ...given),
    element: async (find, ...given) => (await page.evaluateHandle(find, ...given)).asElement(),
    click: (element) => element.click(),
    clickAt: (x, y) => page.mouse.click(x, y),
    type: (text) => page.keyboard.type(text),
    press: async (key, modifier) => {
      if (modifier) await page.keyboard.down(modifier);
      await page.keyboard.press(key);
      if (modifier) await page.keyboard.up(modifier);
    },
    upload: (element, path) => element.uploadFile(path),
    close: () => browser.close(),
  };
}

// WebKit: WebKitGTK's MiniBrowser, driven by selenium-webdriver over WebDriver, on a display of its own (xvfb).
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { first, firstMatch } from './find.mjs';

const xvfb = first('xvfb-run');
const webDriver = first(process.env.WEBKIT_DRIVER, 'WebKitWebDriver');
const executable = firstMatch(['/usr/lib/*/webkit2gtk-4.*/MiniBrowser', '/usr/libexec/webkit2gtk-4.*/MiniBrowser']);

export const name = 'WebKit';
export const missing = xvfb && webDriver && executable
  ? undefined
  : 'WebKitGTK, its driver or xvfb is not installed (Debian: apt-get install webkit2gtk-driver xvfb xauth)';

/** A narrower window has no room for MiniBrowser's toolbar: the page is opened in a window that has none. */
const NARROWEST = 450;

/** Starts the browser. What it downloads is saved in `downloads`. */
export async function start(downloads) {
  const { Builder, Capabilities, Key } = await import('selenium-webdriver');
  const home = await mkdtemp(join(tmpdir(), 'kommunbidrag-webkit-'));
  await mkdir(join(home, '.config'));
  await writeFile(join(home, '.config/user-dirs.dirs'), `XDG_DOWNLOAD_DIR="${downloads}"\n`);
  const port = await freePort();
  // Its own process group, so that xvfb ends with it.
  const server = spawn(xvfb, ['-a', '-s', '-screen 0 1600x1200x24', webDriver, `--port=${port}`], {
    detached: true,
    stdio: 'ignore',
    env: {
      ...process.env,
      HOME: home,
      XDG_CONFIG_HOME: join(home, '.config'),
      XDG_DATA_HOME: join(home, 'data'),
      XDG_CACHE_HOME: join(home, 'cache'),
      LC_ALL: 'C.UTF-8',
      ...(process.getuid?.() === 0 ? { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' } : {}),
    },
  });
  const stop = async () => {
    try { process.kill(-server.pid); } catch { /* it has ended already */ }
    await rm(home, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const address = `http://127.0.0.1:${port}`;
    await answer(`${address}/status`);
    const driver = await new Builder().usingServer(address).withCapabilities(new Capabilities({
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary: executable, args: ['--automation'] },
    })).build();
    const main = await driver.getWindowHandle();
    const keys = { Control: Key.CONTROL, Shift: Key.SHIFT, Enter: Key.ENTER, Escape: Key.ESCAPE, ArrowRight: Key.ARROW_RIGHT, ArrowLeft: Key.ARROW_LEFT };

    const clickAt = (x, y) => driver.actions().move({ x, y }).click().perform();
    const openNarrow = async (url, { width, height }) => {
      // A window opens only in answer to a click.
      await driver.executeScript((address, size) => {
        document.addEventListener('click', () => open(address, '_blank', size), { once: true });
      }, url, `width=${width},height=${height}`);
      await clickAt(20, 20);
      await driver.wait(async () => (await driver.getAllWindowHandles()).length > 1, 10_000);
      const opened = (await driver.getAllWindowHandles()).find((one) => one !== main);
      await driver.switchTo().window(opened);
    };
    return {
      open: async (url, size) => {
        if (await driver.getWindowHandle() !== main) {
          await driver.close();
          await driver.switchTo().window(main);
        }
        if (size.width < NARROWEST) {
          await driver.get('about:blank');
          await openNarrow(url, size);
        } else {
          await driver.manage().window().setRect(size);
          await driver.get(url);
        }
      },
      reload: () => driver.navigate().refresh(),
      evaluate: (run, ...given) => driver.executeScript(run, ...given),
      element: (find, ...given) => driver.executeScript(find, ...given),
      click: (element) => element.click(),
      clickAt,
      type: (text) => driver.actions().sendKeys(text).perform(),
      press: (key, modifier) => {
        const actions = driver.actions();
        if (modifier) actions.keyDown(keys[modifier]);
        actions.sendKeys(keys[key] ?? key);
        if (modifier) actions.keyUp(keys[modifier]);
        return actions.perform();
      },
      upload: (element, path) => element.sendKeys(path),
      close: async () => {
        await driver.quit();
        await stop();
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** A port that nobody listens on. */
async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((done) => { server.once('listening', done); });
  const { port } = server.address();
  await new Promise((done) => { server.close(done); });
  return port;
}

/** Waits until `url` answers. */
async function answer(url) {
  for (let left = 100; ; left -= 1) {
    try {
      await fetch(url);
      return;
    } catch (error) {
      if (left === 0) throw error;
      await new Promise((done) => { setTimeout(done, 100); });
    }
  }
}

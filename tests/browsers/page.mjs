// The page in a browser, as a user acts on it: the same for every driver.
import assert from 'node:assert/strict';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const DESKTOP = { width: 1280, height: 900 };
export const PHONE = { width: 360, height: 740 };

const PATIENCE = Number(process.env.PATIENCE ?? 15_000);
const sleep = (ms) => new Promise((done) => { setTimeout(done, ms); });

/**
 * The first visible element that matches `css`, and whose accessible name begins with `name`; `toClick`: scrolled to, and only when
 * it can be clicked, which means that nothing covers it and it no longer moves. Runs in the page.
 */
function locate(css, name, toClick) {
  const plain = (text) => (text ?? '').replace(/\u00ad/g, '').replace(/\s+/g, ' ').trim();
  const textOf = (ids) => ids.split(' ').map((id) => document.getElementById(id)?.textContent).join(' ');
  const nameOf = (element) => plain(element.getAttribute('aria-labelledby') ? textOf(element.getAttribute('aria-labelledby'))
    : element.getAttribute('aria-label') ?? (element.labels?.length ? element.labels[0].textContent : element.textContent));
  const isShown = (element) => element.type === 'file' || (element.getClientRects().length > 0 && getComputedStyle(element).visibility === 'visible');
  const found = [...document.querySelectorAll(css)].find((element) => isShown(element) && (!name || nameOf(element).startsWith(name)));
  if (!found || !toClick) return found ?? null;
  found.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { x, y, width, height } = found.getBoundingClientRect();
  const hit = document.elementFromPoint(x + width / 2, y + height / 2);
  const place = [x, y, width, height];
  // Centred anew, an element of an odd height comes to stand a pixel higher or lower in Firefox.
  const rests = window.place && place.every((length, at) => Math.abs(length - window.place[at]) <= 1);
  window.place = place;
  return rests && hit && (found.contains(hit) || hit.contains(found)) ? found : null;
}

/** Records what goes wrong in the page. Runs in the page. */
function listen() {
  if (window.complaints) return;
  window.complaints = [];
  addEventListener('error', (event) => window.complaints.push(event.message));
  addEventListener('unhandledrejection', (event) => window.complaints.push(String(event.reason)));
  const { error } = console;
  console.error = (...given) => { window.complaints.push(given.join(' ')); error(...given); };
}

export class Page {
  static async start(browser, url) {
    const downloads = await mkdtemp(join(tmpdir(), 'kommunbidrag-downloads-'));
    return new Page(await browser.start(downloads), url, downloads);
  }

  constructor(driver, url, downloads) {
    Object.assign(this, { driver, url, downloads });
  }

  async close() {
    await this.driver.close();
    await rm(this.downloads, { recursive: true, force: true });
  }

  /** Opens the page as on a first visit: with nothing stored. */
  async openAnew(hash = '#simulera', size = DESKTOP) {
    await this.seeNoComplaint();
    // A page of the same origin that has no program, which would save its work when it is left.
    await this.driver.open(`${this.url}nothing`, DESKTOP);
    await this.evaluate(() => { localStorage.clear(); sessionStorage.clear(); });
    await this.open(hash, size);
  }

  /** Opens the page from elsewhere, so that it starts. */
  async open(hash = '', size = DESKTOP) {
    await this.driver.open('about:blank', DESKTOP);
    await this.driver.open(`${this.url}${hash}`, size);
    await this.hasStarted();
  }

  async reload() {
    await this.seeNoComplaint();
    await this.driver.reload();
    await this.hasStarted();
  }

  async hasStarted() {
    await this.wait('the page to start', () => this.evaluate(() => !!document.querySelector('.masthead a[href]')));
    await this.evaluate(listen);
  }

  /** Nothing went wrong in the page since it was opened. Asked before each page is left, since the next one knows nothing of it. */
  async seeNoComplaint() {
    assert.deepEqual(await this.evaluate(() => window.complaints ?? []), []);
  }

  evaluate(run, ...given) {
    return this.driver.evaluate(run, ...given);
  }

  /** Waits until `is` returns a truthy value, and returns it. */
  async wait(what, is) {
    const end = Date.now() + PATIENCE;
    let last;
    do {
      last = await is();
      if (last) return last;
      await sleep(50);
    } while (Date.now() < end);
    throw new Error(`waited for ${what}`);
  }

  /** The element that matches `css` and whose name begins with `name`. */
  get(css, name = '') {
    return this.wait(`${css} ${name}`, () => this.driver.element(locate, css, name));
  }

  async click(css, name = '') {
    await this.driver.click(await this.wait(`${css} ${name} to click`, () => this.driver.element(locate, css, name, true)));
  }

  /** Clicks an element at a part of its width, from the left. */
  async clickAt(css, name, part) {
    const [x, y] = await this.evaluate((element, of) => {
      const box = element.getBoundingClientRect();
      return [Math.round(box.x + box.width * of), Math.round(box.y + box.height / 2)];
    }, await this.get(css, name), part);
    await this.driver.clickAt(x, y);
  }

  async focus(css, name) {
    await this.evaluate((element) => element.focus(), await this.get(css, name));
  }

  press(key, modifier) {
    return this.driver.press(key, modifier);
  }

  /** Replaces what stands in a field, and finishes with Enter. */
  async type(css, name, text) {
    await this.click(css, name);
    await this.press('a', 'Control');
    await this.driver.type(text);
    await this.press('Enter');
  }

  /** Waits until the visible text of the first such element matches. */
  async see(css, pattern) {
    let text;
    const read = async () => {
      text = await this.evaluate((selector) => {
        const element = document.querySelector(selector);
        return element?.getClientRects().length ? element.innerText.replace(/[\u00a0\u202f]/g, ' ').replace(/\u00ad/g, '').trim() : undefined;
      }, css);
      return pattern.test(text ?? '');
    };
    await this.wait(`${css} to match`, read).catch(() => assert.match(String(text), pattern, css));
  }

  /** Waits until no such element is visible. */
  async seeNone(css) {
    await this.wait(`no ${css}`, async () => !(await this.driver.element(locate, css, '')));
  }

  /** The key figures: grant, result, tax rate, cost. */
  seeKey(at, pattern) {
    return this.see(`.key:nth-child(${at + 1}) .key-value`, pattern);
  }

  /** What is downloaded when `act` is done: its name and text. */
  async download(act) {
    const before = await readdir(this.downloads);
    await act();
    return this.wait('a download', async () => {
      const name = (await readdir(this.downloads)).find((one) => !before.includes(one) && !/\.(part|wkdownload)$/.test(one));
      const text = name && await readFile(join(this.downloads, name), 'utf8');
      return text && { name, text };
    });
  }

  /** Chooses a file with this text in the file input `css`. */
  async choose(css, name, text) {
    const path = join(this.downloads, name);
    await writeFile(path, text);
    await this.driver.upload(await this.get(css), path);
  }
}

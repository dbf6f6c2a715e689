// Gestures and keys that belong to the browser, text at 200 %, and what a screen reader hears.
import { drag, expect, field, lever, openPage, row, seeItRest, seeKey, slider, tab, test, typeInto } from './page.mjs';

test.describe('on a touch screen', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('a swipe that scrolls changes no lever, a swipe along a slider does', async ({ page }) => {
    await openPage(page);
    await page.getByRole('button', { name: 'Ändra förutsättningarna' }).click();
    const tax = slider(page, 'Skattesats');
    await expect(tax).toBeInViewport();
    await seeItRest(page);
    const start = async () => {
      const box = await tax.boundingBox();
      return { x: box.x + box.width * 0.2, y: box.y + box.height / 2 };
    };
    const scrolled = () => page.locator('#levers').evaluate((box) => box.scrollTop);
    // Where the machine stands still between two moves it is a long press, and nothing scrolls.
    await expect(async () => {
      const from = await start();
      await drag(page, from, { x: from.x + 3, y: from.y - 150 });
      await expect.poll(scrolled, { timeout: 2000 }).toBeGreaterThan(50);
    }).toPass();
    // It has stopped moving.
    await page.locator('#levers').evaluate((box) => new Promise((done) => {
      const look = (last) => { if (box.scrollTop === last) done(); else setTimeout(look, 150, box.scrollTop); };
      look();
    }));
    await expect(field(page, 'Skattesats')).toHaveValue('20,15');
    await expect(page.locator('.lede')).toContainText('Så blev det');

    await tax.scrollIntoViewIfNeeded();
    const from = await start();
    await drag(page, from, { x: from.x + 50, y: from.y + 2 });
    await expect(field(page, 'Skattesats')).not.toHaveValue('20,15');
  });

  test('a finger that is lifted before the browser has begun to scroll changes no lever either', async ({ page }) => {
    await openPage(page);
    await page.getByRole('button', { name: 'Ändra förutsättningarna' }).click();
    // The events of a busy phone: the first touch has set the value, one move follows, and no cancelled touch.
    const swipe = (x, y) => slider(page, 'Skattesats').evaluate((range, to) => {
      const point = (name, clientX, clientY) => range.dispatchEvent(new PointerEvent(name, { pointerType: 'touch', bubbles: true, clientX, clientY }));
      point('pointerdown', 100, 400);
      range.value = '18.55';
      range.dispatchEvent(new Event('input', { bubbles: true }));
      point('pointermove', 100 + to.x, 400 + to.y);
      point('pointerup', 100 + to.x, 400 + to.y);
      range.dispatchEvent(new Event('change', { bubbles: true }));
    }, { x, y });
    await swipe(3, -150);
    await expect(field(page, 'Skattesats')).toHaveValue('20,15');
    await expect(slider(page, 'Skattesats')).toHaveValue('20.15');
    await expect(page.locator('.lede')).toContainText('Så blev det');
    await swipe(60, -20);
    await expect(field(page, 'Skattesats')).toHaveValue('18,55');
  });
});

test('keys with Alt, Ctrl or Cmd move neither sliders nor tabs', async ({ page }) => {
  await openPage(page);
  const tax = slider(page, 'Skattesats');
  await tax.focus();
  // Alt with an arrow would leave the page, which cannot be seen from within it: the event has to reach the browser.
  const prevented = await tax.evaluate((range) => {
    const press = (key, modifier) => {
      const event = new KeyboardEvent('keydown', { key, [modifier]: true, bubbles: true, cancelable: true });
      range.dispatchEvent(event);
      return event.defaultPrevented;
    };
    return ['altKey', 'ctrlKey', 'metaKey'].flatMap((modifier) => ['ArrowLeft', 'ArrowRight', 'PageUp', 'Home', 'End'].map((key) => press(key, modifier)));
  });
  expect(prevented).not.toContain(true);
  for (const key of ['Control+Home', 'Control+End', 'Control+ArrowUp', 'Meta+PageDown']) await page.keyboard.press(key);
  await expect(field(page, 'Skattesats')).toHaveValue('20,15');
  // Two that come before the program has time between them leave the slider its range, which the key before has given back.
  await page.waitForFunction((range) => range.min !== range.max, await tax.elementHandle());
  await tax.evaluate((range) => {
    const ends = [range.min, range.max].join();
    for (let times = 0; times < 2; times += 1) range.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowUp', ctrlKey: true }));
    return new Promise((resolve) => { setTimeout(() => resolve([ends, [range.min, range.max].join()]), 50); });
  }).then(([before, after]) => expect(after).toBe(before));
  await page.keyboard.press('ArrowUp');
  await expect(field(page, 'Skattesats')).toHaveValue('20,25');
  await page.keyboard.press('Home');
  await expect(tax).toHaveValue(await tax.getAttribute('min'));

  await tab(page, 'Nämnder').focus();
  await page.keyboard.press('Control+ArrowRight');
  await expect(tab(page, 'Nämnder')).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowRight');
  await expect(tab(page, 'Mål')).toHaveAttribute('aria-selected', 'true');
});

/** Texts that lie over each other, and how far the page can be scrolled sideways. */
const crowded = () => {
  const box = (text, element) => {
    const range = document.createRange();
    range.selectNodeContents(text);
    return [...range.getClientRects()].flatMap((rect) => {
      let { left, right, top, bottom } = rect;
      for (let at = element; at && at !== document.body; at = at.parentElement) {
        const style = getComputedStyle(at);
        if (style.overflowX !== 'visible') {
          const clip = at.getBoundingClientRect();
          left = Math.max(left, clip.left); right = Math.min(right, clip.right);
          top = Math.max(top, clip.top); bottom = Math.min(bottom, clip.bottom);
        }
        if (style.position === 'fixed') break;
      }
      return right - left > 1 && bottom - top > 1 ? [{ left, right, top, bottom, element, text: text.data.trim().slice(0, 20) }] : [];
    });
  };
  const layer = (element) => {
    for (let at = element; at && at !== document.body; at = at.parentElement) if (/fixed|sticky/.test(getComputedStyle(at).position)) return at;
    return null;
  };
  const boxes = [], texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode, element = text.parentElement;
    if (!text.data.trim() || element.closest('.sr-only, script, svg, .skip, thead') || !element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    boxes.push(...box(text, element));
  }
  for (const one of boxes) one.layer = layer(one.element);
  const found = [];
  boxes.forEach((one, at) => {
    for (const other of boxes.slice(at + 1)) {
      if (one.layer !== other.layer || one.element === other.element) continue;
      const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const high = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
      if (wide > 2 && high > 5) found.push(`${one.text} / ${other.text}`);
    }
  });
  const sideways = document.documentElement.scrollWidth - window.innerWidth;
  if (sideways > 0) found.push(`sideways ${sideways} px`);
  return found;
};

// The policy would keep out the style that enlarges the text.
test.describe('text size', () => {
  test.use({ bypassCSP: true });
  for (const [width, height, percent] of [[1280, 900, 200], [768, 1024, 200], [390, 844, 200], [360, 740, 130], [320, 640, 100], [320, 256, 100]]) {
    test(`text at ${percent} % on ${width} × ${height} px: nothing lies over anything else, nothing goes sideways`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await page.addInitScript((size) => {
        addEventListener('DOMContentLoaded', () => {
          const style = document.createElement('style');
          style.textContent = `html { font-size: ${size}% !important }`;
          document.head.append(style);
        });
      }, percent);
      await openPage(page);
      await page.getByRole('slider', { name: 'Skattesats', includeHidden: true }).evaluate((range) => {
        range.value = Number(range.max);
        range.dispatchEvent(new Event('input', { bubbles: true }));
      });
      await seeKey(page, 0, /^6.688/);
      const views = [...['Nämnder', 'Mål', 'Flöde', 'Tre år', 'Lagen'].map((name) => [name, () => tab(page, name).click()]),
        ...['#din-skatt', '#jamfor', '#sa-gar-det-till', '#lita-pa-siffrorna', '#underlag'].map((hash) => [hash, () => page.evaluate((to) => { location.hash = to; }, hash)])];
      for (const [name, open] of views) {
        await open();
        await expect(page.locator('main [aria-busy]')).toHaveCount(0);
        await expect.poll(() => page.evaluate(crowded), { message: name }).toEqual([]);
      }
    });
  }
});

test('a start figure has a name, and a screen reader hears of a committee\'s change and of another page', async ({ page }) => {
  await openPage(page);
  await expect(lever(page, 'Skattesats').getByRole('button', { name: 'Utgångsläge 20,15\u00a0kr' })).toBeVisible();
  const spoken = page.locator('p.sr-only[aria-live]');
  await typeInto(row(page, 'Omsorgsnämnden').getByRole('textbox'), '20');
  await expect(spoken).toContainText('Omsorgsnämnden');
  await expect(spoken).toContainText('ändring +');
  await page.getByRole('link', { name: 'Jämför', exact: true }).click();
  await expect(spoken).toHaveText('Jämför');
});

test('the picture of the flow is named by what it shows', async ({ page }) => {
  await openPage(page);
  await tab(page, 'Flöde').click();
  const picture = page.getByRole('img', { name: /kommunbidrag till Utbildningsnämnden/i });
  await expect(picture).toBeVisible();
  await expect(picture).toHaveAccessibleDescription('Alla belopp finns i tabellen under bilden.');
});

// Draws public/preview.png, the picture that other sites show beside a link to the page (index.html, og:image): the question, in the look of
// the cards (src/ui/charts/card.rs). Run it again after a change of the question: node scripts/preview-image.mjs
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { launchOptions } from './browser.mjs';

const root = resolve(import.meta.dirname, '..');
const [WIDTH, HEIGHT] = [1200, 630];
const font = await readFile(resolve(root, 'public/fonts/serif-600.woff2'), 'base64');
const answers = [['för dig', 'i månaden'], ['för verksamheterna', 'skola, äldreomsorg, gator'], ['för det som blir över', 'när året är slut']];
const column = ([head, line], at) => `
  <text class="serif" x="${64 + at * 368}" y="420" font-size="34">${head}</text>
  <text class="soft" x="${64 + at * 368}" y="458" font-size="25">${line}</text>`;
const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">
  <style>
    @font-face { font-family: Card; font-weight: 600; src: url(data:font/woff2;base64,${font}) }
    text { font-family: Inter, system-ui, sans-serif; fill: #1b1d21 } .serif { font-family: Card; font-weight: 600 } .soft { fill: #5d626b }
  </style>
  <rect width="${WIDTH}" height="${HEIGHT}" fill="#fbfaf7"/>
  <text class="serif" x="64" y="82" font-size="30">Kommunbidrag</text>
  <text class="serif" x="64" y="208" font-size="72">Vad händer om</text>
  <text class="serif" x="64" y="294" font-size="72">kommunens skatt ändras?</text>
  <path d="M64 346H1136" stroke="#1b1d21" stroke-width="2"/>
  ${answers.map(column).join('')}
  <path d="M64 535H1136" stroke="#dedbd3"/>
  <text class="soft" x="64" y="580" font-size="24">Oberoende räkneexempel med öppna siffror</text>
</svg>`;
const browser = await chromium.launch(launchOptions);
const page = await browser.newPage({ viewport: { width: WIDTH, height: HEIGHT } });
await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`);
await page.evaluate(() => document.fonts.ready);
await page.screenshot({ path: resolve(root, 'public/preview.png') });
await browser.close();

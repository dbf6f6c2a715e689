// What the page shows, against what it should show: numbers with the decimals that they are shown with, and sentences with their amounts.
import { expect } from '../page.mjs';
import { KRONA, MNKR, TKR, nearest } from './budget.mjs';

const size = (amount) => (amount < 0n ? -amount : amount);
/** `exact` in `unit` with so many decimals, as the page writes numbers but without spaces. */
function written(exact, unit, decimals) {
  const digits = String(size(nearest(exact * 10n ** BigInt(decimals), unit))).padStart(decimals + 1, '0');
  const [whole, part] = [digits.slice(0, digits.length - decimals), digits.slice(digits.length - decimals)];
  const text = decimals > 0 ? `${whole},${part}` : whole;
  return exact < 0n && /[1-9]/.test(text) ? `−${text}` : text;
}
const UNITS = { 'miljoner kr': MNKR, mnkr: MNKR, tkr: TKR, kr: KRONA };
const plain = (text) => text.replace(/[\s\u00a0\u202f\u00ad]/g, '');

/** The number that a text begins with, and `exact` written with as many decimals. A unit in the text goes before `usual`; nothing can be a dash. */
function pair(text, exact, usual) {
  const unit = UNITS[plain(text).match(/\d(tkr|kr)$/)?.[1]] ?? usual;
  const number = plain(text).replace(/^[▲▼]?\+?/, '').match(/^−?\d+(?:,(\d+))?|^–$/);
  if (number?.[0] === '–') return ['–', exact === 0n ? '–' : written(exact, unit, 1)];
  return [number?.[0] ?? `no number: ${text}`, written(exact, unit, number?.[1]?.length ?? (unit === MNKR ? 1 : 0))];
}

/** Each name has the text that the page shows for it, and the exact amount that it stands for, in mnkr unless a unit is given. */
export function seeNumbers(all, where) {
  const pairs = Object.entries(all).map(([name, [text, exact, unit]]) => [name, pair(text ?? 'nothing', exact, unit ?? MNKR)]);
  const side = (at) => Object.fromEntries(pairs.map(([name, both]) => [name, both[at]]));
  expect(side(0), `what is shown ${where}, against what it should be`).toEqual(side(1));
}

const AMOUNT = /([+−]?)\d{1,3}(?:[\u00a0\u202f]\d{3})*(?:,(\d+))?\u00a0(miljoner\u00a0kr|mnkr|tkr|kr)(?![a-zåäö/])/g;
const unitOf = (amount) => (size(amount) >= MNKR ? 'miljoner kr' : 'kr');
/** Sentences have whole thousands of kronor between a thousand and a million. */
const asInWords = (exact) => (size(exact) >= TKR && size(exact) < MNKR ? nearest(exact, TKR) * TKR : exact);

/** A part of a sentence with its sign, also plus; and a tax rate, in öre. */
export const signed = (exact) => ({ exact, plus: exact > 0n ? '+' : '' });
export const rate = (ore) => ({ exact: (BigInt(ore) * KRONA) / 100n, plus: '', unit: 'kr' });

/** A sentence has these words and exact amounts in turn. The amounts may have any number of decimals, but the unit that suits their size. */
export function seeSentence(text, parts, where) {
  const shown = [...text.matchAll(AMOUNT)].map(([, , decimals, unit]) => ({ decimals: decimals?.length ?? 0, unit: unit.replace('\u00a0', ' ') }));
  const usual = (unit) => ({ decimals: UNITS[unit] === MNKR ? 1 : 0, unit });
  const word = (part) => {
    if (typeof part === 'string') return part;
    const { exact: own, plus, unit = unitOf(own) } = typeof part === 'bigint' ? { exact: part, plus: '' } : part;
    const exact = part.unit ? own : asInWords(own);
    const { decimals } = [shown.shift()].find((one) => one?.unit === unit) ?? usual(unit);
    return `${plus}${written(exact, UNITS[unit], decimals)} ${unit}`;
  };
  const expected = parts.flat(5).filter((part) => part !== '').map(word).join('');
  // A hard space stands between thousands, and before a unit.
  const asRead = text.replace(/(\d)[\u00a0\u202f](?=\d)/g, '$1').replace(/[\u00a0\u202f\s]+/g, ' ').replace(/\u00ad/g, '').trim();
  expect(asRead, where).toBe(expected);
}

/** The amounts of the plan's years: "1,0 miljoner kr 2022, 2,0 miljoner kr 2023 och 3,0 miljoner kr 2024". */
export function byYear(amounts) {
  return amounts.map(([year, amount], at) => [
    at === 0 ? '' : at === amounts.length - 1 ? ' och ' : ', ', size(amount), ` ${year}`,
  ]);
}

/** The rows of a table: a list of texts each, badges left out; what a cell has below its number follows after a line break. */
export const rowsOf = (table) => table.locator('tr').evaluateAll((rows) => rows.filter((row) => row.getClientRects().length > 0)
  .map((row) => [...row.cells].map((cell) => {
    const copy = cell.cloneNode(true);
    copy.querySelectorAll('.badge, .sr-only, .term-of, .column-unit, button.link').forEach((one) => one.remove());
    copy.querySelectorAll('.diff').forEach((one) => one.prepend('\n'));
    return copy.textContent.replaceAll('\u00ad', '').trim();
  })));

/** The cells of a table as a program reads it, each row with its headings. No cell of the evening has a comma in it but names of rows. */
export function csv(text) {
  const cells = (line) => [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(,|$)/g)].map(([, cell]) => cell.replace(/^"|"$/g, '')).slice(0, -1);
  const lines = text.replace(/^\ufeff/, '').trimEnd().split(/\r?\n/);
  const heads = lines[0].split(',');
  return lines.slice(1).map((line) => {
    const all = line.endsWith(',') ? [...cells(line), ''] : cells(line);
    return Object.fromEntries(heads.map((head, at) => [head, all[at]]));
  });
}
/** Kronor with a decimal point and as many decimals as they have, to whole öre. */
export function kronor(exact) {
  const digits = String(size(nearest(exact, KRONA / 100n))).padStart(3, '0');
  const text = `${digits.slice(0, -2)}.${digits.slice(-2)}`.replace(/\.?0+$/, '');
  return exact < 0n && text !== '0' ? `-${text}` : text;
}

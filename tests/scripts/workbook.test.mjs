// Tests of the script that writes XLSX files, as it is sent to browsers.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sheetsOf } from '../e2e/xlsx.mjs';
import { bundleWriter } from '../../scripts/xlsx/bundle.mjs';

const script = await bundleWriter(['chrome108', 'firefox121', 'safari16']);
(0, eval)(script); // as a script element does

const number = (digits, format = '#,##0') => ({ number: digits, format });
const bytesOf = async (...sheets) => Buffer.from(await (await globalThis.writeWorkbook(JSON.stringify({ sheets }))).arrayBuffer());
const sheet = (rows, more) => ({ name: 'Nämnder', columns: rows[0].map((_, at) => `Kolumn ${at}`), rows, fixed: 1, sum: false, ...more });

test('every number comes back with its digits and its format', async () => {
  // At most 15 digits: the program writes longer ones as text.
  const digits = ['0', '-1', '0.01', '-0.5', '186400000', '12345678.9', '2024', '999999999999.99', '-1000000000000', '0.1', '0.3', '1234567890123.45', '9999999999999.99', '-999999999999999', '33.3333', '0.0001'];
  const cells = digits.map((one) => [number(one, '#,##0.00;"−"#,##0.00')]);
  const { rows } = sheetsOf(await bytesOf(sheet(cells))).Nämnder;
  assert.deepEqual(rows.slice(1).map(([cell]) => cell), cells.map(([cell]) => cell));
});

test('a text stays a text, whatever it looks like', async () => {
  const texts = ['=SUMMA(A1)', '+25 öre', '-1', '@x', '12', 'Barn & <unga> "nu" \'då\'', '🏫 skola', ' i kanten ', 'två\nrader', '_x000D_', '\t=1', 'constructors', 'true'];
  const { rows } = sheetsOf(await bytesOf(sheet(texts.map((text) => [text])))).Nämnder;
  assert.deepEqual(rows.slice(1).map(([text]) => text), texts);
  // Names that every object has, and characters that XML cannot hold.
  const odd = sheetsOf(await bytesOf(sheet([['constructor'], ['__proto__'], ['a\u0000b\u001f\ufffe\uffff']]))).Nämnder.rows.slice(1).map(([text]) => text);
  assert.deepEqual(odd.map((text) => text.replace('\u200b', '')), ['constructor', '__proto__', 'ab']);
});

test('a text that is longer than a cell is cut where it can be seen', async () => {
  const [, [text]] = sheetsOf(await bytesOf(sheet([['å'.repeat(40_000)]]))).Nämnder.rows;
  assert.equal(text.length, 32_767);
  assert.ok(text.endsWith('å…'));
});

test('the headings stay in sight, empty cells stay empty, and a sheet may have no rows', async () => {
  const made = sheetsOf(await bytesOf(
    sheet([['Skola', null, number('1')], ['Summa', null, number('1')]], { sum: true }),
    { name: 'Poster', columns: ['Post', 'Nämnd'], rows: [], fixed: 1, sum: false },
  ));
  assert.deepEqual(made.Nämnder.frozen, [1, 1]);
  assert.deepEqual(made.Nämnder.rows.map((row) => row[1]), ['Kolumn 1', undefined, undefined]);
  assert.deepEqual(made.Poster.rows, [['Post', 'Nämnd']]);
});

test('the same workbook is the same file, also a large one, which is written without a worker', async () => {
  assert.doesNotMatch(script, /new Worker|\beval\(|new Function/);
  const large = sheet(Array.from({ length: 5_000 }, (_, at) => [`Post ${at}`, number(String(at * 1_000))]));
  const [first, second] = [await bytesOf(large), await bytesOf(large)];
  assert.ok(first.equals(second));
  assert.deepEqual(sheetsOf(first).Nämnder.rows[5_000], ['Post 4999', number('4999000')]);
});

// An evening before the budget negotiations: three proposals over three years, compared, taken over from, printed and sent.
//
// Every figure is compared with a calculation apart from the program (evening/budget.mjs), made from the municipality file's start figures
// and from what is decided below. No figure here is copied from the page.
import { INTO_RESULT, TKR, budget, leastRise, mnkr, tkr, withLock } from './evening/budget.mjs';
import { byYear, csv, kronor, rate, rowsOf, seeNumbers, seeSentence, signed } from './evening/read.mjs';
import { closeByEscape, downloaded, expect, field, lever, makeOwn, openGroup, openDownload, openPage, openShare, row, saveAs, seeKey, seeSaved, test, typeInto, openScenarios } from './page.mjs';

const YEARS = [2022, 2023, 2024];
const allYears = (value) => YEARS.map(() => value);
const [MAJORITY, OPPOSITION, BOARD, AGREED] = ['Majoritetens förslag', 'Oppositionens förslag', 'Förvaltningens förslag', 'Överenskommelsen'];
const [SCHOOLS, ELDERLY, SOCIAL, CULTURE, ENVIRONMENT] = [
  'utbildningsnamnden', 'aldreomsorgsnamnden', 'socialnamnden', 'kultur-och-fritidsnamnden', 'miljonamnden',
];

// ---- What the three proposals decide ----

const ITEMS = {
  teachers: { name: 'Fler lärare', committee: SCHOOLS, amounts: allYears('12'), from: 'Varaktig från 2022' },
  yards: { name: 'Skolgårdar rustas', committee: SCHOOLS, amounts: ['4,5', '0', '0'], from: 'Engång 2022' },
  homes: { name: 'Fler trygghetsboenden', committee: ELDERLY, amounts: ['0', '8,25', '8,25'], from: 'Varaktig från 2023' },
  fieldWorkers: {
    name: 'Fältassistenter', committee: SOCIAL, amounts: allYears('6'), from: 'Varaktig från 2022',
    goal: 'Södertälje är en trygg och attraktiv plats att bo på och besöka',
  },
};

/** One per cent a year in all committees but three, three items, two locks; what is left goes to the result, and is taken from it. */
function majority(file) {
  const locked = withLock(file, { policy: INTO_RESULT }, ENVIRONMENT);
  const saving = file.committees.filter(({ id }) => ![SCHOOLS, ELDERLY, ENVIRONMENT].includes(id));
  const proposal = {
    ...locked,
    efficiency: Object.fromEntries(saving.map(({ id }) => [id, allYears('1')])),
    items: [ITEMS.teachers, ITEMS.yards, ITEMS.homes],
  };
  return withLock(file, proposal, SOCIAL);
}
/** 15 öre more, 20 million to the schools, dearer parking, a reserve, and an item; what is left is shared by the frames. */
const opposition = {
  rise: allYears(15), own: { [SCHOOLS]: allYears('20') }, reserve: allYears('50'), fees: { parkering: allYears('1,6') }, items: [ITEMS.fieldWorkers],
};
/** More old people and pupils in the last year. */
const needs = { volume: { [ELDERLY]: ['0', '0', '4'], [SCHOOLS]: ['0', '0', '1'] } };
/** The proposal without some of its decisions. */
const without = (proposal, key, part) => {
  const { [key]: all, ...others } = proposal;
  if (part === undefined) return others;
  return { ...others, [key]: Array.isArray(all) ? all.filter((one) => one !== part) : Object.fromEntries(Object.entries(all).filter(([id]) => id !== part)) };
};

// ---- What the page says about them ----

const more = (amount, [positive, negative]) => (amount > 0n ? positive : negative);
const isNoticed = (amount) => amount >= TKR || amount <= -TKR;
const size = (amount) => (amount < 0n ? -amount : amount);

/** What the proposal does in a year. */
function headline({ rise, grantsChange, feeRise, reserve, resultChange, committees }) {
  const got = grantsChange + feeRise;
  const locks = committees.filter(({ isLocked }) => isLocked).length;
  return [
    rise > 0n ? `Skatten höjs ${rise} öre.` : 'Skatten är inte ändrad.',
    isNoticed(got) ? [' Nämnderna får ', size(got), more(got, [' mer', ' mindre'])] : ' Nämnderna får tillsammans lika mycket som förut',
    isNoticed(feeRise) ? [' (från kommunen ', signed(grantsChange), ', från avgifter ', signed(feeRise), ')'] : '',
    reserve > 0n ? ['; reserven ökar med ', reserve] : '',
    isNoticed(resultChange) ? ['; ', size(resultChange), ` ${more(resultChange, ['mer', 'mindre'])} blir kvar vid årets slut`] : '',
    locks > 1 ? `; ${locks} nämnder är låsta och ändras inte` : '',
    '.',
  ];
}

/** Who pays in a year. */
function payers({ committees, shared, sharing, undistributed, kept }) {
  const largest = committees.reduce((best, one) => (size(one.change) > size(best.change) ? one : best));
  const short = committees.filter(({ gap }) => gap <= -TKR).length;
  const paid = isNoticed(shared) ? [
    sharing < committees.length ? `De andra ${sharing} nämnderna ` : 'Nämnderna ', more(shared, ['delar på ', 'betalar ']), size(shared), ', lika mycket i procent.',
  ] : isNoticed(undistributed) ? [
    size(undistributed), ` ${more(undistributed, ['mer', 'mindre'])} blir kvar vid årets slut`,
    isNoticed(undistributed - kept) ? '.' : ' genom index, volym och effektivisering.',
  ] : 'Inget finns att dela på.';
  return [
    paid,
    largest.change === 0n ? '' : [` Störst ändring i kronor: ${largest.name}, `, signed(largest.change), '.'],
    short === 0 ? '' : ` För ${short === 1 ? 'en nämnd' : `${short} nämnder`} räcker pengarna inte till kostnaderna.`,
  ];
}

/** A decision: its name, its words in the list of changes, the proposal without it, its committee, its years, and what it says in each year. */
const decision = (name, words, rest, values, committee) => ({
  name, words, rest, values, committee, years: YEARS.filter((_, at) => values[at] !== undefined),
});
/** The same, or nothing, in each year, by the decision's numbers. */
const byNumbers = (numbers, value) => numbers.map((number, at) => (/^0$/.test(number) ? undefined : value(number, at)));
const inYears = (years) => (years.length > 1 ? `${years[0]}–${years.at(-1)}` : `${years[0]}`);

function decisionsOf(file, proposal) {
  const nameOf = (id) => file.committees.find((one) => one.id === id).name.sv;
  const spanOf = (values) => inYears(YEARS.filter((_, at) => values[at] !== undefined));
  const all = [];
  if (proposal.rise) {
    const rates = byNumbers(proposal.rise, (ore) => rate(2015 + ore));
    all.push(decision('Skattesats', ['höjs från ', rate(2015), ' till ', rates.at(-1), `, ${spanOf(rates)}`], without(proposal, 'rise'), rates));
  }
  if (proposal.reserve) {
    const amounts = proposal.reserve.map(mnkr);
    all.push(decision('Central reserv', ['höjs från ', 0n, ' till ', amounts[0], ', 2022–2024'], without(proposal, 'reserve'), amounts));
  }
  if (proposal.policy) {
    const words = `”${proposal.policy}” i stället för ”delas lika, i procent”, 2022–2024`;
    all.push(decision('Vem betalar, eller får mer?', words, without(proposal, 'policy'), allYears(proposal.policy)));
  }
  for (const [id, typed] of Object.entries(proposal.own ?? {})) {
    const amounts = typed.map(mnkr);
    all.push(decision(`Egen ändring, ${nameOf(id)}`, ['höjs med ', amounts[0], ', 2022–2024'], without(proposal, 'own', id), amounts, id));
  }
  for (const item of proposal.items ?? []) {
    const amounts = byNumbers(item.amounts, mnkr);
    const words = ['höjs med ', amounts.find((amount) => amount), `, ${spanOf(amounts)}`];
    all.push(decision(`${item.name}, ${nameOf(item.committee)}`, words, without(proposal, 'items', item), amounts, item.committee));
  }
  for (const [key, name] of [['volume', 'Volym'], ['efficiency', 'Effektivisering']]) {
    for (const [id, percents] of Object.entries(proposal[key] ?? {})) {
      const values = byNumbers(percents, (percent) => `${percent} %`);
      all.push(decision(`${name}, ${nameOf(id)}`, `höjs med ${values.at(-1)}, ${spanOf(values)}`, without(proposal, key, id), values, id));
    }
  }
  for (const [id, grants] of Object.entries(proposal.locks ?? {})) {
    const words = ['är låst på ', byYear(YEARS.map((year, at) => [year, grants[at]]))];
    all.push(decision(`Kommunbidraget till ${nameOf(id)}`, words, without(proposal, 'locks', id), grants, id));
  }
  for (const [id, rises] of Object.entries(proposal.fees ?? {})) {
    const committee = file.committees.find(({ fees }) => fees?.some((fee) => fee.id === id));
    const fee = committee.fees.find((one) => one.id === id);
    const [from, to] = [(at) => tkr(fee.amounts[at]), (at) => tkr(fee.amounts[at]) + mnkr(rises[at])];
    const words = YEARS.map((year, at) => [at === 0 ? '' : '; ', 'höjs från ', from(at), ' till ', to(at), `, ${year}`]);
    all.push(decision(`Avgift, ${fee.name.sv}`, words, without(proposal, 'fees', id), [0, 1, 2].map(to), committee.id));
  }
  return all;
}

/** What a decision changes in each of its years: the outcome less that of the proposal without it. */
function effectsOf(file, proposal, { rest, committee, years }) {
  const [now, before] = [budget(file, proposal), budget(file, rest)];
  const grant = ({ committees }) => committees.find(({ id }) => id === committee)?.grant ?? 0n;
  const toShare = ({ pool, reserve }) => pool - reserve;
  return years.map((year) => {
    const at = YEARS.indexOf(year);
    const by = (pick) => pick(now[at]) - pick(before[at]);
    return { year, grant: by(grant), pool: by(toShare), need: by((one) => one.needs), result: by((one) => one.result) };
  });
}

function effectWords(effects, { committee }) {
  const kinds = [
    ['grant', (amounts) => ['Nämnden får ', amounts, ' mer.'], (amounts) => ['Nämnden får ', amounts, ' mindre.']],
    ['pool', (amounts) => ['Ger ', amounts, ' mer att dela ut.'], (amounts) => ['Ger ', amounts, ' mindre att dela ut.']],
    ['need', (amounts) => ['Verksamheten kostar ', amounts, ' mer.'], (amounts) => ['Verksamheten kostar ', amounts, ' mindre.']],
    ['result', (amounts) => [amounts, ' mer blir kvar vid årets slut.'], (amounts) => [amounts, ' mindre blir kvar vid årets slut.']],
  ];
  const sentences = kinds.filter(([kind]) => kind !== 'grant' || committee).flatMap(([kind, positive, negative]) => [
    [positive, ({ [kind]: amount }) => amount >= TKR], [negative, ({ [kind]: amount }) => amount <= -TKR],
  ].map(([words, belongs]) => [words, effects.filter(belongs).map((one) => [one.year, one[kind]])])
    .filter(([, amounts]) => amounts.length > 0).map(([words, amounts]) => words(byYear(amounts))));
  if (sentences.length === 0) return ['Gör mindre än 1000 kr i skillnad, med de andra ändringarna.'];
  return sentences.map((words, at) => [at === 0 ? '' : ' ', words]);
}

// ---- The page ----

const simulate = (page) => page.evaluate(() => { location.hash = '#simulera'; });
async function goToYear(page, year) {
  await page.getByRole('group', { name: 'År som ändras' }).getByText(String(year), { exact: true }).click();
  await expect(page.locator('table.committees caption')).toContainText(String(year));
}

/** All that the first page shows of a proposal in a year: the bar, the sentences, and the committees' table. */
async function seeYear(page, year, where) {
  await goToYear(page, year.number);
  await expect(async () => {
    seeSentence((await page.locator('.lede').innerText()).replace(/\s*\d+ ändring(ar)?$/, ''), headline(year), `${where}, headline`);
    seeSentence(await page.locator('#sentence').innerText(), payers(year), `${where}, who pays`);
    const keys = await page.locator('.key .key-value').allInnerTexts();
    const rows = await rowsOf(page.locator('table.committees'));
    const cells = Object.fromEntries(rows.filter((cells) => cells.length >= 6).map(([name, ...others]) => [name.replace(/(låst|bestämd)$/, '').trim(), others]));
    const [heads] = rows;
    const column = (name) => heads.indexOf(name) - 1;
    const has = (name) => name in cells;
    expect(Object.keys(cells).length - 1, `${where}, rows`).toBe(
      13 + 1 + (isNoticed(year.undistributed) ? 1 : 0) + (year.reserve > 0n ? 1 : 0));
    // What is not distributed and less than a thousand kronor has no row, and is not in the sum of the rows.
    const inRows = year.pool - (isNoticed(year.undistributed) ? 0n : year.undistributed);
    const numbers = {
      'Att fördela': [keys[0], year.pool], 'Årets resultat': [keys[1], year.result],
      Summa: [cells.Summa[0], inRows], 'Summa, ändring': [cells.Summa[column('Ändring')], inRows - year.startPool],
    };
    if (has('Central reserv')) numbers.reserv = [cells['Central reserv'][0], year.reserve];
    const undistributed = 'Inte utdelat, blir kvar';
    if (has(undistributed)) numbers['Inte utdelat'] = [cells[undistributed][0], year.undistributed];
    for (const { name, grant, change, technical, gap } of year.committees) {
      const own = cells[name] ?? [];
      numbers[name] = [own[0], grant];
      numbers[`${name}, ändring`] = [own[column('Ändring')], change];
      if (technical !== 0n) numbers[`${name}, teknisk ram`] = [own[column('Teknisk ram')], technical];
      const lack = own[column('Mot behov')] ?? '';
      if (isNoticed(gap)) {
        expect(lack, `${name}, mot behov`).toMatch(gap < 0n ? /^saknas / : / över$/);
        numbers[`${name}, mot behov`] = [lack.replace('saknas ', ''), size(gap)];
      } else expect(lack, `${name}, mot behov`).toBe('räcker');
    }
    seeNumbers(numbers, where);
  }).toPass({ timeout: 10_000 });
  await seeKey(page, 2, new RegExp(`${String(year.rate).slice(0, 2)},${String(year.rate).slice(2)}`));
}

async function seeAllYears(page, years, where) {
  for (const year of years) await seeYear(page, year, `${where} ${year.number}`);
}

/** The list of changes: each decision with its words, and what it does in each year. */
async function seeChanges(page, file, proposal, where) {
  const decisions = decisionsOf(file, proposal);
  await page.locator('.lede button').first().click();
  const dialog = page.getByRole('dialog', { name: 'Det som är ändrat' });
  await expect(dialog.locator('.change-list li')).toHaveCount(decisions.length);
  const listed = await dialog.locator('.change-list li').evaluateAll((all) => all.map((one) => [
    one.querySelector('strong').textContent, ...[...one.querySelectorAll('p')].map((text) => text.innerText)]));
  const texts = Object.fromEntries(listed.map(([name, words, effect]) => [name, [words.slice(name.length).trim(), effect]]));
  expect(Object.keys(texts).sort(), where).toEqual(decisions.map(({ name }) => name).sort());
  for (const one of decisions) {
    const [words, effect] = texts[one.name];
    seeSentence(words, [one.words, '.'], `${where}: ${one.name}`);
    seeSentence(effect.replace(' Låst. Lås upp först.', ''), effectWords(effectsOf(file, proposal, one), one), `${where}: effect of ${one.name}`);
  }
  await closeByEscape(page);
  await expect(dialog).toBeHidden();
}

/** The tables that leave the page as CSV, to the krona. */
async function seeTables(page, file, proposal, where) {
  const years = budget(file, proposal);
  const dialog = await openDownload(page);
  const table = async (name) => csv((await downloaded(page, () => dialog.getByRole('button', { name: `CSV för program: ${name}`, exact: true }).click())).text);
  const frames = await table('Nämndernas kommunbidrag');
  const expected = file.committees.flatMap((_, at) => years.map((year) => {
    const { id, start, grant, change, need, fees, gap } = year.committees[at];
    return [where, id, `${year.number}`, ...[start, grant, change, need, fees, gap].map(kronor)];
  }));
  const heads = ['scenario', 'committee', 'year', 'frame', 'grant', 'change', 'need', 'fees', 'gap'];
  expect(frames.map((one) => heads.map((head) => one[head]))).toEqual(expected);

  const lines = Object.fromEntries((await table('Resultatbudget')).map(({ row: name, ...cells }) => [name, YEARS.map((year) => cells[year])]));
  const rows = {
    tax_revenue: 'tax', equalisation: 'equalisation', property_fee: 'propertyFee', other_general_grants: 'otherGrants', financial_net: 'financialNet', result: 'result',
  };
  for (const [name, key] of Object.entries(rows)) expect(lines[name], name).toEqual(years.map((year) => kronor(year[key])));
  expect(lines.grants).toEqual(years.map(({ grants }) => kronor(-grants)));
  expect(lines.central_net).toEqual(years.map(({ centralNet }) => kronor(-centralNet)));
  if (proposal.reserve) expect(lines.reserve).toEqual(years.map(({ reserve }) => kronor(-reserve)));

  // What each change brings, in each of its years.
  const brings = (await table('Ändringar')).map((one) => [one.year, ...['brings_pool', 'brings_grant', 'brings_need', 'brings_result'].map((head) => one[head])].join(' '));
  const effects = decisionsOf(file, proposal).flatMap((one) => effectsOf(file, proposal, one));
  expect(brings.sort()).toEqual(effects.map(({ year, pool, grant, need, result }) => [year, ...[pool, grant, need, result].map(kronor)].join(' ')).sort());
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
}

/** Mål och budget on paper: a headline for each year, the result budget, the frames and the items. */
async function seePrint(page, file, proposal, where) {
  const years = budget(file, proposal);
  await page.evaluate(() => { window.printed = false; });
  await (await openDownload(page)).getByRole('button', { name: 'Skriv ut Mål och budget' }).click();
  await page.waitForFunction(() => window.printed);
  await page.emulateMedia({ media: 'print' });
  const paper = page.locator('.print');
  await expect(paper).toContainText(where);
  const section = (name) => paper.locator('section').filter({ has: page.getByRole('heading', { name, exact: true }) }).first();
  for (const year of years) {
    const line = paper.locator('p.sentence').filter({ hasText: `${year.number}: ` });
    seeSentence(await line.innerText(), [`${year.number}: `, headline(year)], `${where}, printed`);
  }
  const lines = Object.fromEntries((await rowsOf(section('Resultatbudget').getByRole('table'))).map(([name, ...cells]) => [name, cells]));
  const numbers = (name, cells, exact) => Object.fromEntries(years.map((year, at) => [`${name} ${year.number}`, [cells?.[at], exact(year)]]));
  seeNumbers({
    ...numbers('Skatteintäkter', lines.Skatteintäkter, ({ tax }) => tax),
    ...numbers('Utjämning', lines['Kommunalekonomisk utjämning'], ({ equalisation }) => equalisation),
    ...numbers('Inkomstutjämning', lines.Inkomstutjämning, ({ incomeEqualisation }) => incomeEqualisation),
    ...numbers('Skatt och bidrag', lines['Skatteintäkter och generella statsbidrag'], ({ general }) => general),
    ...numbers('Kommunbidrag', lines['Nämndernas kommunbidrag'], ({ grants }) => -grants),
    ...numbers('Resultat', lines['Årets resultat'], ({ result }) => result),
    ...(proposal.reserve ? numbers('Reserv', lines['Central reserv'], ({ reserve }) => -reserve) : {}),
  }, `in the printed result budget of ${where}`);
  const frames = Object.fromEntries((await rowsOf(section('Nämndernas kommunbidrag').getByRole('table'))).map(([name, ...cells]) => [name, cells]));
  const printed = {};
  years.forEach((year, at) => {
    for (const { name, grant, change } of [...year.committees, { name: 'Summa', grant: year.grants, change: year.grantsChange }]) {
      printed[`${name} ${year.number}`] = [frames[name]?.[2 * at], grant];
      printed[`${name} ${year.number}, ±`] = [frames[name]?.[2 * at + 1], change];
    }
  });
  seeNumbers(printed, `in the printed frames of ${where}`);
  if (proposal.items) {
    const items = await rowsOf(section('Poster').getByRole('table'));
    seeNumbers(Object.fromEntries(proposal.items.flatMap(({ name, amounts }) => YEARS.map((year, at) => [
      `${name} ${year}`, [items.find(([text]) => text.startsWith(name))?.[2 + at], mnkr(amounts[at])]]))), `in the printed items of ${where}`);
  }
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(paper).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
}

async function addItem(page, file, { name, committee, amounts, from, goal }) {
  const dialog = page.getByRole('dialog', { name: 'Poster' });
  await dialog.getByRole('button', { name: 'Lägg till post' }).click();
  await dialog.getByLabel('Vad ska göras?').fill(name);
  await dialog.getByRole('combobox', { name: 'Nämnd' }).selectOption({ label: file.committees.find(({ id }) => id === committee).name.sv });
  await dialog.getByRole('combobox', { name: 'Gäller' }).selectOption({ label: from });
  if (goal) await dialog.getByRole('combobox', { name: 'Mål' }).selectOption({ label: goal });
  await dialog.getByRole('textbox', { name: 'Belopp' }).fill(amounts.find((amount) => amount !== '0'));
  await dialog.getByRole('button', { name: 'Spara' }).click();
  await expect(dialog.getByRole('listitem').filter({ hasText: name })).toBeVisible();
}
async function addItems(page, file, items) {
  await page.locator('.items-link').getByRole('button', { name: /poster/i }).click();
  for (const item of items) await addItem(page, file, item);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
}

const library = async (page, button) => {
  await openScenarios(page);
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: button, exact: true }).click();
  await expect(dialog).toBeHidden();
};
async function open(page, name) {
  await library(page, `Öppna ${name}`);
  await expect(page.locator('.kept')).toContainText(name);
}

/** The rows of Jämför in a year, of these proposals in turn; the first is compared against. */
async function seeCompared(page, proposals, at, where) {
  await page.getByRole('group', { name: 'År som ändras' }).getByText(String(YEARS[at]), { exact: true }).click();
  await expect(page.locator('table.differs caption')).toContainText(String(YEARS[at]));
  const years = proposals.map((one) => one[at]);
  const expected = { 'Skatteintäkter': 'tax', 'Kommunbidrag att dela ut': 'pool', 'Central reserv': 'reserve', 'Årets resultat': 'result' };
  const exact = Object.fromEntries(Object.entries(expected).map(([name, key]) => [name, years.map((year) => year[key])]));
  years[0].committees.forEach(({ name }, c) => { exact[name] = years.map(({ committees }) => committees[c].grant); });
  await expect(async () => {
    const rows = await rowsOf(page.locator('table.differs'));
    const shown = Object.fromEntries(rows.map(([name, ...cells]) => [name, cells.map((cell) => cell.split('\n'))]));
    const numbers = {};
    for (const [name, amounts] of Object.entries(exact)) {
      if (amounts.every((amount) => !isNoticed(amount - amounts[0]))) continue;
      amounts.forEach((amount, side) => {
        const [value, difference] = shown[name]?.[side] ?? [];
        numbers[`${name}, ${'ABC'[side]}`] = [value, amount];
        if (isNoticed(amount - amounts[0])) numbers[`${name}, ${'ABC'[side]} − A`] = [difference, amount - amounts[0]];
      });
    }
    seeNumbers(numbers, `in Jämför ${YEARS[at]}, ${where}`);
  }).toPass({ timeout: 10_000 });
}

const compare = (page) => page.evaluate(() => { location.hash = '#jamfor'; });

/** What the proposals decide differently: each decision of any of them, with what each says in the three years. */
async function seeDecided(page, proposals) {
  const rows = Object.fromEntries((await rowsOf(page.locator('table.decisions'))).slice(1).map(([name, ...cells]) => [name, cells]));
  const named = proposals.map((decisions) => Object.fromEntries(decisions.map((one) => [one.name.replace('Kommunbidraget till', 'Låst kommunbidrag,'), one.values])));
  expect(Object.keys(rows).sort()).toEqual([...new Set(named.flatMap(Object.keys))].sort());
  for (const [name, cells] of Object.entries(rows)) {
    for (const [side, cell] of cells.entries()) {
      const texts = cell.split(' · ');
      const values = named[side][name] ?? allYears(undefined);
      expect(texts.length, `${name}: one text, or one for each year`).toBe(texts.length === 1 ? 1 : 3);
      values.forEach((value, at) => {
        const text = texts[at] ?? texts[0];
        if (value === undefined) expect(text.replace('0\u00a0kr', ''), `${name}, not decided`).not.toMatch(/\d/);
        else seeSentence(text, [value], `${name}, ${YEARS[at]}`);
      });
    }
  }
}

/** Takes a decision over from the only other proposal that has it. */
async function takeOver(page, name) {
  const found = page.locator('table.decisions').getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) });
  const button = found.getByRole('button', { name: /^Ta över/ });
  const label = await button.getAttribute('aria-label');
  await button.click();
  await expect(found.getByRole('button', { name: label, exact: true })).toHaveCount(0);
}

test('a politician makes three proposals in an evening, compares them, takes over from them, prints and sends one', async ({ page, request, baseURL, browser }) => {
  test.setTimeout(150_000);
  await page.addInitScript(() => { window.print = () => { window.printed = true; }; });
  const file = await (await request.get(`${baseURL}municipalities/sodertalje-2022.json`)).json();
  const nameOf = (id) => file.committees.find((one) => one.id === id).name.sv;
  const proposals = { [MAJORITY]: majority(file), [OPPOSITION]: opposition };

  await test.step('The start is the file’s: its frames, and its result', async () => {
    const start = budget(file, {});
    for (const [at, year] of start.entries()) {
      expect(year.undistributed, 'the file’s frames use all that there is').toBe(0n);
      expect(year.result).toBe(tkr(file.years[at].budgeted_result));
    }
    await openPage(page);
    await expect(page.locator('.lede')).toContainText('Så blev det (utfallet)');
  });

  await test.step('The majority: 1 per cent a year of all but the schools, elderly care and a locked committee; three items; what is left to the result', async () => {
    await page.locator('.policy').getByText(INTO_RESULT).click();
    await row(page, nameOf(ENVIRONMENT)).getByRole('button', { name: /^Lås/ }).click();
    await openGroup(page, 'Fler reglage');
    await openGroup(page, 'Alla nämnder');
    const all = page.locator('.all-committees');
    await all.locator('summary').filter({ hasText: 'Utom' }).click();
    for (const id of [SCHOOLS, ELDERLY]) await all.getByLabel(nameOf(id), { exact: true }).check();
    await typeInto(all.getByRole('textbox', { name: 'Ändring, procent' }), '1');
    await all.getByRole('button', { name: 'Ändra 11 nämnder' }).click();
    await expect(all.getByRole('status')).toHaveText('10 nämnder ändrades. Låst och därför inte ändrat: Miljönämnden.');
    await addItems(page, file, proposals[MAJORITY].items);
    await row(page, nameOf(SOCIAL)).getByRole('button', { name: /^Lås/ }).click();
    await saveAs(page, MAJORITY);
    await seeAllYears(page, budget(file, proposals[MAJORITY]), MAJORITY);
    await seeChanges(page, file, proposals[MAJORITY], MAJORITY);
  });

  await test.step('The opposition: 15 öre more, exactly 20 million to the schools, a reserve of 50, an item for a goal; the others share what is left', async () => {
    await library(page, 'Nytt från utgångsläget');
    await goToYear(page, 2022);
    await typeInto(field(page, 'Skattesats'), '+15 öre');
    await typeInto(row(page, nameOf(SCHOOLS)).getByRole('textbox'), '20');
    await typeInto(field(page, 'Central reserv'), '50');
    await openGroup(page, 'Taxor och avgifter');
    await openGroup(page, 'Parkering');
    await typeInto(field(page, 'Parkering'), '+1,6');
    await addItems(page, file, opposition.items);
    await saveAs(page, OPPOSITION);
    await seeAllYears(page, budget(file, opposition), OPPOSITION);
    await seeChanges(page, file, opposition, OPPOSITION);
  });

  await test.step('The administration: 79.9 million of need in 2024, and the fewest öre that balance it', async () => {
    const { ore, spare, lacks } = leastRise(file, needs, 2);
    expect([ore, lacks > 0n], 'the fewest öre, by hand').toEqual([6, true]);
    const [, , before] = budget(file, needs);
    expect(before.needs - budget(file, {})[2].needs, '79.9 million: 4 per cent of the elderly, 1 of the schools').toBe(mnkr('79,85861'));
    proposals[BOARD] = { ...needs, rise: [0, 0, ore] };
    const [, , after] = budget(file, proposals[BOARD]);

    await library(page, 'Nytt från utgångsläget');
    await goToYear(page, 2024);
    for (const [id, [, , percent]] of Object.entries(needs.volume)) {
      const own = page.locator('.lever-group[open] details').filter({ has: page.locator('summary', { hasText: new RegExp(`^${nameOf(id)}$`) }) });
      await own.locator('summary').click();
      await typeInto(own.getByRole('group', { name: 'Volym', exact: true }).getByRole('textbox'), percent);
      await own.locator('summary').click();
    }
    await page.getByRole('button', { name: 'Räkna baklänges …' }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByText('Skattesatsen 20,21 kr (+6 öre)')).toBeVisible();
    const answer = ['Skatten ger då ', after.tax, ', mot ', before.tax, ' nu. Det blir ', spare, ' över, eftersom svaret är ett helt steg.'];
    seeSentence(await dialog.getByText('Skatten ger då').innerText(), answer, 'the answer');
    await dialog.getByRole('button', { name: 'Använd svaret' }).click();
    await expect(dialog).toBeHidden();
    await saveAs(page, BOARD);
    await seeAllYears(page, budget(file, proposals[BOARD]), BOARD);
    await seeChanges(page, file, proposals[BOARD], BOARD);
  });

  let order = [];
  const years = Object.fromEntries(Object.entries(proposals).map(([name, proposal]) => [name, budget(file, proposal)]));

  await test.step('The three are compared, decision by decision and figure by figure in all three years', async () => {
    await compare(page);
    await page.getByRole('checkbox', { name: /Utgångsläge/ }).uncheck();
    for (const name of [OPPOSITION, MAJORITY]) await page.getByRole('checkbox', { name: new RegExp(name) }).check();
    order = (await page.locator('table.differs thead th').allInnerTexts()).slice(1).map((head) => head.replace(/^[A-D]\s*/, '').replaceAll('\u00ad', '').trim());
    expect([...order].sort()).toEqual([MAJORITY, OPPOSITION, BOARD].sort());
    for (const at of [0, 1, 2]) await seeCompared(page, order.map((name) => years[name]), at, 'all three');

    await seeDecided(page, order.map((name) => decisionsOf(file, proposals[name])));
  });

  await test.step('One item and one lever are taken over from the majority, and each is undone in one step', async () => {
    const culture = `Effektivisering, ${nameOf(CULTURE)}`;
    const homes = `${ITEMS.homes.name}, ${nameOf(ELDERLY)}`;
    const [before] = order;
    expect(before, 'what is open stands first').toBe(BOARD);
    const others = order.slice(1).map((name) => years[name]);
    const seeBoard = async (proposal, where) => {
      const now = budget(file, proposal);
      for (const at of [1, 2]) await seeCompared(page, [now, ...others], at, where);
    };
    const withItem = { ...proposals[BOARD], items: [ITEMS.homes] };
    await takeOver(page, homes);
    await seeBoard(withItem, 'with the item');
    await page.keyboard.press('Control+z');
    await seeBoard(proposals[BOARD], 'without the item again');
    const efficiency = { [CULTURE]: allYears('1') };
    await takeOver(page, culture);
    await seeBoard({ ...proposals[BOARD], efficiency }, 'with the demand');
    await page.keyboard.press('Control+z');
    await seeBoard(proposals[BOARD], 'without the demand again');

    await takeOver(page, homes);
    await takeOver(page, culture);
    proposals[AGREED] = { ...withItem, efficiency };
    await seeBoard(proposals[AGREED], 'with both');
    await simulate(page);
    await saveAs(page, AGREED);
    await seeAllYears(page, budget(file, proposals[AGREED]), AGREED);
    await seeChanges(page, file, proposals[AGREED], AGREED);
  });

  await test.step('Each leaves the page as tables to the krona, and as a document', async () => {
    for (const name of [AGREED, MAJORITY, OPPOSITION, BOARD]) {
      if (name !== AGREED) await open(page, name);
      await seeTables(page, file, proposals[name], name);
      await seePrint(page, file, proposals[name], name);
    }
  });

  await test.step('A link opens what they agreed on in another browser, with the same figures in all three years', async () => {
    await open(page, AGREED);
    await seeSaved(page);
    const link = await (await openShare(page)).getByRole('textbox', { name: 'Länk' }).inputValue();
    const context = await browser.newContext({ locale: 'sv-SE' });
    const other = await context.newPage();
    await other.goto(link);
    await makeOwn(other);
    await expect(other.locator('.kept')).toContainText(AGREED);
    await seeAllYears(other, budget(file, proposals[AGREED]), `${AGREED}, by link`);
    await seeChanges(other, file, proposals[AGREED], `${AGREED}, by link`);
    await context.close();
  });
});

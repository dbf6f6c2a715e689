// The first screen driven by plain JavaScript: the comparison of the benchmark. The page is a snapshot of the program's
// own elements and styles; the script computes the committees' grants from the tax rate and writes the same texts and bars.

/** The page's HTML as it stands, without the program. Runs in the page. */
export function snapshot() {
  for (const input of document.querySelectorAll('input')) input.setAttribute('value', input.value);
  const copy = document.documentElement.cloneNode(true);
  for (const element of copy.querySelectorAll('script, meta[http-equiv], link:not([rel=stylesheet])')) element.remove();
  return `<!doctype html>${copy.outerHTML}`;
}

/** The script of the plain page. */
export function script() {
  const BASE = 20_261_873_000 * 1.0835; // kronor; the second factor stands for the settlement and the fees of a real budget
  const START_RATE = 20.15;
  const ONE = new Intl.NumberFormat('sv-SE', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const TWO = new Intl.NumberFormat('sv-SE', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const NONE = new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 0 });
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const parse = (text) => Number(text.replace(/\s/g, '').replace('−', '-').replace(',', '.')) * 1e6;
  const signed = (format, value) => (value > 0 ? '+' : '') + format.format(value);
  const way = (value) => (value > 0 ? 'up' : value < 0 ? 'down' : 'soft');
  const gapText = (gap) => (gap === 0 ? 'täckt' : gap < 0 ? `saknas ${ONE.format(-gap / 1e6)}` : `${ONE.format(gap / 1e6)} över`);

  const slider = document.querySelector('.lever input[type=range]');
  const rows = all('table.committees tbody:not(.sums)').map((row) => ({
    start: parse(row.querySelector('.ask').textContent),
    grant: row.querySelector('.ask'),
    change: row.querySelector('td.change > span'),
    bar: row.querySelector('.change-bar'),
    gap: row.querySelector('.gap > span'),
  }));
  const [total, totalChange] = all('.sum .ask, .sum td.change > span');
  const sumGap = document.querySelector('.sum .gap');
  const [pool, result, rate] = all('.key').map((key) => ({ value: key.querySelector('.ask'), notes: all('.key-note > span', key) }));
  const cost = document.querySelector('.key:last-child .ask') ?? document.querySelector('.key:last-child .key-value');
  const [lede, sentence, step] = ['.lede', '.sentence', '.lever:nth-of-type(2) .lever-step'].map((one) => document.querySelector(one));
  const startPool = rows.reduce((sum, row) => sum + row.start, 0);

  slider.addEventListener('input', () => {
    const now = Number(slider.value);
    const room = Math.round((now - START_RATE) * BASE / 100 / 1000) * 1000;
    const grants = rows.map((row) => row.start + Math.round(room * row.start / startPool / 1000) * 1000);
    const widest = Math.max(...grants.map((grant, at) => Math.abs(grant - rows[at].start)), 1);
    rows.forEach((row, at) => {
      const change = grants[at] - row.start;
      row.grant.textContent = ONE.format(grants[at] / 1e6);
      row.change.textContent = signed(ONE, change / 1e6);
      row.change.className = way(change);
      row.bar.style.setProperty('--part', (Math.abs(change) / widest).toFixed(4));
      row.bar.classList.toggle('is-gain', change > 0);
      row.bar.classList.toggle('is-loss', change < 0);
      row.gap.textContent = gapText(change);
      row.gap.className = change < 0 ? 'down' : 'soft';
    });
    const share = ONE.format(100 * room / startPool);
    const direction = room < 0 ? 'minskar' : 'växer';
    total.textContent = pool.value.textContent = ONE.format((startPool + room) / 1e6);
    totalChange.textContent = signed(ONE, room / 1e6);
    totalChange.className = pool.notes[0].className = way(room);
    sumGap.textContent = gapText(room);
    pool.notes[0].textContent = `▲ ${signed(ONE, room / 1e6)}`;
    pool.notes[1].textContent = ` (${share} %)`;
    result.notes[0].textContent = `${ONE.format(100 * 458.1e6 / (startPool + room))} %`;
    rate.value.textContent = TWO.format(now);
    rate.notes[0].textContent = `${signed(NONE, 100 * (now - START_RATE))} öre`;
    cost.textContent = signed(NONE, (now - START_RATE) * 252);
    lede.firstChild.textContent = `Skatten ändras ${NONE.format(100 * Math.abs(now - START_RATE))} öre. Kommunbidraget ${direction} med ${ONE.format(Math.abs(room) / 1e6)} mnkr.`;
    sentence.textContent = `Nämnderna får ${ONE.format(room / 1e6)} mnkr mer att dela på. Störst ändring i kronor: Utbildningsnämnden, ${signed(ONE, (grants[0] - rows[0].start) / 1e6)} mnkr.`;
    if (step) step.textContent = `0,5 % = ${ONE.format(22 * now / START_RATE)} mnkr, varav ${ONE.format(1.9 * now / START_RATE)} blir kvar`;
    slider.setAttribute('aria-valuetext', `${TWO.format(now)} kr`);
    slider.parentElement.style.setProperty('--now', ((now - slider.min) / (slider.max - slider.min)).toFixed(4));
  });
}

// A budget worked out by hand: the rules that the page explains, written once more and apart from the program.
//
// Amounts are whole numbers of millionths of a krona, so nothing is rounded but where a rule says so. Only what the evening needs is here.

/** The policy by which the result pays, as the page names it. */
export const INTO_RESULT = 'överskottet får eller betalar';

/** A krona, a thousand and a million, in the unit of all amounts. */
export const KRONA = 1_000_000n;
export const TKR = 1_000n * KRONA;
export const MNKR = 1_000n * TKR;

/** "12,5" or "12.5" times `unit`, exactly. */
export function exactly(text, unit) {
  const [, sign, whole, part] = String(text).match(/^([-−]?)(\d+)(?:[.,](\d+))?$/);
  const amount = divided(BigInt(whole + (part ?? '')) * unit, 10n ** BigInt((part ?? '').length));
  return sign === '' ? amount : -amount;
}
export const mnkr = (text) => exactly(text, MNKR);
/** A figure of the municipality file. */
export const tkr = (figure) => exactly(figure?.value ?? '0', TKR);

/** A quotient that must be a whole number. */
function divided(amount, by) {
  if (amount % by !== 0n) throw new Error(`${amount} / ${by} is not exact`);
  return amount / by;
}

/** The whole number nearest to `amount` / `unit`, halves away from zero. */
export function nearest(amount, unit) {
  const size = ((amount < 0n ? -amount : amount) * 2n + unit) / (2n * unit);
  return amount < 0n ? -size : size;
}
const floor = (amount, unit) => (amount - (((amount % unit) + unit) % unit)) / unit;
const inThousands = (amount) => nearest(amount, TKR) * TKR;
const sum = (amounts) => amounts.reduce((a, b) => a + b, 0n);
/** `amount`, held between 0 and `limit`. */
const within = (amount, limit) => {
  const [low, high] = limit < 0n ? [limit, 0n] : [0n, limit];
  return amount < low ? low : amount > high ? high : amount;
};

/** What the acts give for the plan's years: lag (1965:269) 4 §, lag (2004:773) 3-6 §§, förordning (2004:881). The county is Stockholm. */
const LAW = [
  { projection: '1.0826', meanBase: '246177' },
  { projection: '1.0972', meanBase: '260924' },
  { projection: '1.0805', meanBase: '270757' },
];
const GUARANTEE = '1.15';
const COUNTY_PERCENT = '19.05';

/** The factors that a number of per cent a year, one after the other, makes of an amount, as a fraction. */
const compounded = (percents, year, direction) => percents.slice(0, year + 1).reduce(
  ([over, under], percent) => [over * (1_000_000n + direction * exactly(percent, 10_000n)), under * 1_000_000n], [1n, 1n]);
const times = (amount, [over, under]) => divided(amount * over, under);

/**
 * One year of a proposal. A proposal has lists with a value for each year: `rise` in öre, `reserve`, `own`, `fees` and amounts of items in
 * mnkr, `efficiency` and `volume` in per cent a year, `locks` in millionths of a krona; what it lacks is as in the file.
 */
function yearOf(file, proposal, year) {
  const now = file.years[year];
  const rise = BigInt(proposal.rise?.[year] ?? 0);
  const reserve = mnkr(proposal.reserve?.[year] ?? '0');
  const row = (name) => tkr(now[name]);

  // Revenue. Öre per hundred kronor of the base is a ten-thousandth of it.
  const assessed = tkr(now.tax_base);
  const base = divided(assessed * exactly(LAW[year].projection, 10_000n), 10_000n);
  const rate = exactly(now.tax_rate.value, 100n) + rise;
  const taxAt = (ore) => nearest(base * ore, 10_000n * KRONA) * KRONA + tkr(now.final_settlement);
  const tax = taxAt(rate);
  const guaranteed = divided(exactly(LAW[year].meanBase, KRONA) * BigInt(now.population.value) * exactly(GUARANTEE, 100n), 100n);
  const incomeEqualisation = nearest((guaranteed - base) * exactly(COUNTY_PERCENT, 100n), 10_000n * KRONA) * KRONA;
  const equalisation = incomeEqualisation + sum(Object.values(now.equalisation).map(tkr));
  const general = tax + equalisation + row('property_fee') + row('other_general_grants');
  const poolAt = (taxes) => general - tax + taxes + row('financial_net') - row('central_net') - row('budgeted_result');
  const pool = poolAt(tax);
  const startPool = poolAt(taxAt(rate - rise));

  // Each committee before anything is shared.
  const committees = file.committees.map((committee) => {
    const { id } = committee;
    const own = committee.years[year];
    const start = tkr(own.grant);
    const startCost = tkr(own.gross_cost);
    const cost = times(startCost, compounded(proposal.volume?.[id] ?? [], year, 1n));
    const saved = cost - times(cost, compounded(proposal.efficiency?.[id] ?? [], year, -1n));
    const startFees = sum((committee.fees ?? []).map((fee) => tkr(fee.amounts[year])));
    const feeRise = sum((committee.fees ?? []).map((fee) => mnkr(proposal.fees?.[fee.id]?.[year] ?? '0')));
    const fees = startFees + feeRise;
    const stateGrants = sum((committee.state_grants ?? []).map((grant) => tkr(grant.amounts[year])));
    const need = cost - saved - fees - stateGrants - tkr(own.other_income);
    const technical = inThousands(cost - startCost - saved);
    const items = sum((proposal.items ?? []).filter((item) => item.committee === id).map((item) => mnkr(item.amounts[year])));
    const decided = proposal.own?.[id] ? mnkr(proposal.own[id][year]) : undefined;
    const lockedAt = proposal.locks?.[id]?.[year];
    const isLocked = lockedAt !== undefined;
    const grant = isLocked ? lockedAt : start + technical + (decided ?? items) - inThousands(feeRise);
    return { id, name: committee.name.sv, start, technical: isLocked ? 0n : technical, items, decided, isLocked, fees, feeRise, need, grant };
  });
  const isOpen = (one) => !one.isLocked;
  const shares = (one) => isOpen(one) && one.decided === undefined;

  // What is left, what of it the result keeps, and what is shared.
  const left = pool - reserve - sum(committees.map((one) => one.grant))
    - (startPool - sum(committees.map((one) => one.start))); // what the start state leaves is no change
  const technical = -sum(committees.filter(isOpen).map((one) => one.technical));
  const decisions = -sum(committees.filter(isOpen).map((one) => one.decided ?? one.items));
  const together = technical + decisions;
  const areOpposed = technical < 0n !== decisions < 0n;
  const kept = within(left, areOpposed ? within(together, technical) : technical);
  const room = left - kept;
  const caused = within(areOpposed ? within(together, decisions) : decisions, room);
  if (proposal.policy !== INTO_RESULT) {
    share(caused, committees.filter((one) => shares(one) && one.items === 0n));
    share(room - caused, committees.filter(shares));
  }
  for (const one of committees) {
    if (one.grant < 0n) throw new Error(`${one.name} would get less than nothing`);
    one.change = one.grant - one.start;
    one.gap = one.grant - one.need;
  }

  const grants = sum(committees.map((one) => one.grant));
  const undistributed = pool - reserve - grants;
  const startResult = row('budgeted_result') + startPool - sum(committees.map((one) => one.start));
  const result = row('budgeted_result') + undistributed;
  const target = divided(general * exactly(now.surplus_target.value, 1n), 100n);
  const needs = sum(committees.map((one) => one.need));
  const gaps = sum(committees.map((one) => one.gap));
  // Committees with items share only what others than the decisions leave.
  const sharers = committees.filter((one) => shares(one) && (room !== caused || one.items === 0n));
  const shared = sum(sharers.map((one) => one.change - one.technical - one.items + inThousands(one.feeRise)));
  return {
    number: now.year, rate, rise, tax, equalisation, incomeEqualisation, general, pool, startPool, committees, grants, reserve, undistributed,
    result, resultChange: result - startResult, target, needs, gaps, kept, shared, sharing: sharers.length,
    centralNet: row('central_net'), financialNet: row('financial_net'), propertyFee: row('property_fee'), otherGrants: row('other_general_grants'),
    grantsChange: grants - sum(committees.map((one) => one.start)), feeRise: sum(committees.map((one) => one.feeRise)),
  };
}

/**
 * Shares whole thousands by Sainte-Laguë: the next thousand goes to whom the start grant, divided by twice what it already has got and one
 * more, is the highest; of equals the first. A part of a thousand is not shared, and a cut is rounded so that it suffices.
 */
function share(amount, committees) {
  const thousands = floor(amount, TKR);
  const given = committees.map(() => 0n);
  for (let left = thousands < 0n ? -thousands : thousands; left > 0n && committees.length > 0; left -= 1n) {
    let best = 0;
    for (let at = 1; at < committees.length; at += 1) {
      if (committees[at].start * (2n * given[best] + 1n) > committees[best].start * (2n * given[at] + 1n)) best = at;
    }
    given[best] += 1n;
  }
  committees.forEach((one, at) => { one.grant += (thousands < 0n ? -given[at] : given[at]) * TKR; });
}

/** All three years of a proposal. */
export const budget = (file, proposal) => [0, 1, 2].map((year) => yearOf(file, proposal, year));

/** The proposal with a committee locked at what it gets so far, in all years. */
export const withLock = (file, proposal, id) => ({
  ...proposal,
  locks: { ...proposal.locks, [id]: budget(file, proposal).map((year) => year.committees.find((one) => one.id === id).grant) },
});

/** The fewest öre that cover the needs in sum and bring the result to its target, and what is then left; or what a rise lacks. */
export function leastRise(file, proposal, year) {
  const spare = (ore) => {
    const { gaps, result, target } = budget(file, { ...proposal, rise: [0, 0, 0].map((_, at) => (at >= year ? ore : 0)) })[year];
    return gaps < -TKR ? gaps : result - target;
  };
  let ore = 0;
  while (spare(ore) < 0n) ore += 1;
  return { ore, spare: spare(ore), lacks: -spare(ore - 1) };
}

//! The committees' grants: how each comes about, from the start state to the scenario.

use super::words::{Heading, Words};
use super::year_table::YearTable;
use super::{amount, quality, yes_no};
use crate::csv::Cell;
use model::ledger::NodeId;
use model::money::Money;
use model::municipality::{FeeIx, Municipality};
use model::outcome::{CommitteeOutcome, Outcome};

/// Grant, need and fees of the committees. The columns from the start grant to the lock add up to the grant.
#[must_use]
pub fn committees(municipality: &Municipality, outcome: &Outcome, words: &dyn Words) -> YearTable {
    let values = [
        Heading::StartGrant,
        Heading::TechnicalChange,
        Heading::ReplacedByFees,
        Heading::OwnChangeBeyondItems,
        Heading::Items,
        Heading::RoomShare,
        Heading::LockOrFloor,
        Heading::Grant,
        Heading::Change,
        Heading::Need,
        Heading::Fees,
        Heading::Gap,
        Heading::Locked,
        Heading::Quality,
    ];
    let mut table = YearTable::new(municipality, words, &[Heading::Committee], &values);
    for (c, committee) in municipality.committees() {
        let name = words.committee(c, committee);
        for (year, start) in outcome.years.iter().zip(&municipality.years) {
            let Some(found) = year.committee(c) else { continue };
            let number = |id: NodeId| amount(outcome.value(id));
            let steps = GrantSteps::new(outcome, found);
            let step = |step: Option<Money>| step.map_or(Cell::Empty, |step| amount(step.kronor()));
            let cells = vec![
                number(found.start_grant),
                step(steps.technical),
                step(steps.replaced_by_fees),
                step(steps.own_beyond_items),
                step(steps.items),
                step(steps.share),
                step(steps.lock_or_floor),
                number(found.grant),
                number(found.change),
                number(found.need),
                number(found.fees_total),
                number(found.gap),
                if found.locked { Cell::Text(words.locked()) } else { Cell::Empty },
                quality(outcome, found.grant, words),
            ];
            table.push(usize::from(c.0), vec![Cell::from(name.as_str())], start.year, cells);
        }
    }
    table
}

/// What a committee's grant differs by from that of the start state, step by step. None where a step does not apply.
#[derive(Default)]
struct GrantSteps {
    technical: Option<Money>,
    replaced_by_fees: Option<Money>,
    own_beyond_items: Option<Money>,
    items: Option<Money>,
    share: Option<Money>,
    lock_or_floor: Option<Money>,
}

impl GrantSteps {
    fn new(outcome: &Outcome, found: &CommitteeOutcome) -> Self {
        let money = |id: NodeId| outcome.money(id);
        let change = money(found.change);
        if found.locked {
            // Its items change nothing.
            return Self { lock_or_floor: Some(change), ..Self::default() };
        }
        let technical = found.technical.map(money);
        let replaced_by_fees = found.freed.map(|freed| -money(freed));
        let items = found.items.map(money);
        let own_beyond_items = found.own_change.map(|own| money(own) - items.unwrap_or(Money::ZERO));
        let lock_or_floor = found.not_carried_out.map(|below_zero| -money(below_zero));
        let steps = [technical, replaced_by_fees, items, own_beyond_items, lock_or_floor];
        let share = change - steps.into_iter().flatten().sum::<Money>();
        // Who is decided has no share.
        let share = (found.own_change.is_none() || !share.is_zero()).then_some(share);
        Self { technical, replaced_by_fees, own_beyond_items, items, share, lock_or_floor }
    }
}

/// The committees' fees.
#[must_use]
pub fn fees(municipality: &Municipality, outcome: &Outcome, words: &dyn Words) -> YearTable {
    let values = [Heading::Start, Heading::Now, Heading::Change, Heading::AtCeiling, Heading::Quality];
    let mut table = YearTable::new(municipality, words, &[Heading::Committee, Heading::Fee], &values);
    let mut thing = 0_usize;
    for (c, committee) in municipality.committees() {
        for f in (0..).map(FeeIx).take(committee.fees.len()) {
            thing = thing.saturating_add(1);
            let keys = vec![Cell::Text(words.committee(c, committee)), Cell::Text(words.fee(c, f))];
            for (year, start) in outcome.years.iter().zip(&municipality.years) {
                let found = year.committee(c).and_then(|committee| committee.fees.get(usize::from(f.0)));
                let Some(found) = found else { continue };
                let [before, now] = [found.start, found.now].map(|id| outcome.money(id));
                let cells = vec![
                    amount(before.kronor()),
                    amount(now.kronor()),
                    amount((now - before).kronor()),
                    yes_no(found.limited_by_ceiling, words),
                    quality(outcome, found.now, words),
                ];
                table.push(thing, keys.clone(), start.year, cells);
            }
        }
    }
    table
}

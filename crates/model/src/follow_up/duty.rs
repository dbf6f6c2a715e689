//! When a committee has to take measures.
//!
//! The law makes the committee responsible ([`committee_responsibility`](crate::statutes::committee_responsibility)) and names no
//! amount. The rule here is the one of several municipalities: a forecast deficit has to be met with measures that are decided at the
//! meeting after the forecast, and the net cost has to be down to the budget at the end of the year.

use rust_decimal::Decimal;

use super::Month;
use super::outlook::Outlook;
use super::record::Threshold;
use crate::money::Money;
use crate::summary::is_shortage;

/// Where a committee stands in a follow-up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Position {
    /// The follow-up.
    pub month: Month,
    /// Its budget of the year, as it was then, kronor.
    pub budget: Money,
    /// What it is forecast to deviate in the year, kronor; positive: better than the budget.
    pub deviation: Money,
}

impl Position {
    /// Whether the forecast breaks the budget by the rule of `threshold`.
    #[must_use]
    pub fn breaks_budget(&self, threshold: Threshold) -> bool {
        match threshold {
            Threshold::Any => is_shortage(self.deviation),
            Threshold::OnePercent => {
                let percent = self.budget.abs().percent(Decimal::ONE);
                percent.is_some_and(|percent| self.deviation < -percent)
            }
        }
    }
}

/// What a committee has to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Duty {
    /// The follow-up since which it has had to, without a break.
    pub since: Month,
    /// What it has to find until the end of the year, kronor: its forecast is then as its budget.
    pub to_save: Money,
    /// The month of the meeting that decides. None after the last follow-up: then the next year's budget has to meet it.
    pub decide_in: Option<Month>,
}

impl Duty {
    /// Whether more has to be decided than what is in `decided`: a meeting is left, and what is decided is not enough for balance this
    /// year. Where the outlook is not known, neither is that it is enough.
    #[must_use]
    pub fn is_open(&self, decided: Option<&Outlook>) -> bool {
        self.decide_in.is_some() && decided.is_none_or(|outlook| !outlook.is_balanced())
    }
}

/// The month of the meeting that treats a follow-up, at which measures are decided: the month after, since the figures of a month are
/// ready two to seven weeks after its end. None in the next year.
#[must_use]
pub fn meeting_after(follow_up: Month) -> Option<Month> {
    follow_up.later(1)
}

/// The month until which what is decided answers a follow-up: that of the meeting that treats it. The year's last is answered in the next
/// year.
#[must_use]
pub fn answered_until(follow_up: Month) -> Month {
    meeting_after(follow_up).unwrap_or(follow_up)
}

/// What a committee with these `positions` has to do as of `month`. None if it does not break its budget then, if it is exempt, or if
/// nothing is known of it in that month. A month of which nothing is known breaks no row.
#[must_use]
pub fn duty(positions: &[Position], month: Month, threshold: Threshold, is_exempt: bool) -> Option<Duty> {
    let mut known: Vec<_> = positions.iter().filter(|position| position.month <= month).collect();
    known.sort_unstable_by_key(|position| position.month);
    let breaking = known.iter().rev().take_while(|position| position.breaks_budget(threshold));
    let since = breaking.last()?.month;
    let now = known.last().filter(|now| now.month == month && !is_exempt)?;
    Some(Duty { since, to_save: -now.deviation, decide_in: meeting_after(month) })
}

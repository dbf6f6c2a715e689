//! The scenario in a sentence.

use leptos::prelude::Get;
use rust_decimal::Decimal;

use super::Session;
use crate::i18n::Language;
use model::distribution::Policy;
use model::ledger::NodeId;
use model::money::{Arithmetic, THOUSAND};
use model::municipality::{CommitteeIx, Start};
use model::outcome::{CommitteeOutcome, Outcome};
use model::rows::RevenueRow;

/// What is otherwise than in the start state, kronor.
#[derive(Debug, Clone, Copy, Default)]
struct Moved {
    /// In the pool.
    pool: Decimal,
    /// In the committees' grants.
    grants: Decimal,
    /// In their fees.
    fees: Decimal,
    /// In the result.
    result: Decimal,
}

impl Session {
    /// What the scenario does in the year in view, in one or two plain sentences. Follows.
    #[must_use]
    pub fn sentence(self, language: Language) -> String {
        self.sentence_of(self.year.get(), language)
    }

    /// The same of the year at `at`. Follows.
    #[must_use]
    pub fn sentence_of(self, at: usize, language: Language) -> String {
        let words = &language.texts().results;
        if self.scenario(model::scenario::Scenario::is_start) {
            let start = self.municipality(|municipality| municipality.start);
            return match start {
                Start::Adopted => words.starts_adopted,
                Start::Outturn => words.starts_outturn,
            }
            .to_owned();
        }
        let rate = self.read_year(at, |outcome, year| {
            outcome.value(year.now[RevenueRow::TaxRate]).less(outcome.value(year.start[RevenueRow::TaxRate]))
        });
        let ore = rate.unwrap_or_default().times(Decimal::ONE_HUNDRED).unwrap_or_default();
        let size = language.exact(ore.abs());
        let rate = if ore > Decimal::ZERO {
            (words.rate_up)(&size)
        } else if ore < Decimal::ZERO {
            (words.rate_down)(&size)
        } else {
            words.rate_same.to_owned()
        };
        let moved = self.moved(at);
        let mut said = vec![if self.keeps_frames(at, moved) {
            words.frames_kept.to_owned()
        } else if moved.pool.is_zero() {
            words.grant_same.to_owned()
        } else {
            let grant = if moved.pool > Decimal::ZERO { words.grant_up } else { words.grant_down };
            grant(&language.amount(moved.pool.abs()))
        }];
        if !moved.fees.is_zero() {
            said.push(told(language, words.fees_bring, moved.fees, words.more_less));
        }
        if counts(moved.undistributed()) && counts(moved.result) {
            said.push(told(language, words.result_is, moved.result, words.higher_lower));
        }
        let last = said.pop().unwrap_or_default();
        let first = if said.is_empty() { last } else { format!("{}{}{last}", said.join(", "), words.and) };
        format!("{rate} {first}{}.", self.locked_words(at, language))
    }

    /// What the committees have to share against the start state, fees and all, in a sentence or three. Follows.
    #[must_use]
    pub fn shared_sentence(self, language: Language) -> String {
        let words = &language.texts().results;
        if self.scenario(model::scenario::Scenario::is_start) {
            return words.no_change.to_owned();
        }
        let moved = self.moved(self.year.get());
        let parts = |grant, fees| {
            (words.grant_and_fees)(&language.amount_change(grant), &language.amount_change(fees))
        };
        let keeps = self.keeps_frames(self.year.get(), moved);
        let in_all = moved.grants.added(moved.fees).unwrap_or_default();
        let mut sentence = if keeps && moved.fees.is_zero() {
            words.keep_frames.to_owned()
        } else if keeps || in_all.is_zero() {
            words.nothing_to_share.to_owned()
        } else {
            told(language, words.to_share, in_all, words.more_less)
        };
        if !moved.fees.is_zero() {
            sentence = format!("{sentence} ({})", parts(moved.grants, moved.fees));
        }
        sentence.push('.');
        let most = self.read(|outcome, year| {
            let change = |found: &CommitteeOutcome| outcome.value(found.change);
            let committees = (0..).map(CommitteeIx).zip(&year.committees);
            let (c, found) = committees.max_by_key(|(_, found)| change(found).abs())?;
            Some((c, change(found), more(outcome, &mut fees(found))))
                .filter(|(_, change, _)| !change.is_zero())
        });
        if let Some((c, change, fees)) = most {
            let name = self.municipality(|m| m.committee(c).map(|found| language.of(&found.name)));
            let size = if fees.is_zero() { language.amount_change(change) } else { parts(change, fees) };
            sentence.push_str(&(words.most)(&name.unwrap_or_default(), &size));
        }
        let left = moved.undistributed();
        if counts(left) {
            let lands = if left > Decimal::ZERO { words.into_result } else { words.out_of_result };
            sentence.push_str(&lands(&language.amount(left.abs())));
        }
        let short = self.read(|outcome, year| {
            let gaps = year.committees.iter().map(|found| outcome.value(found.gap));
            gaps.filter(|gap| falls_short(*gap)).count()
        });
        match short {
            0 => {}
            1 => sentence.push_str(words.gaps_one),
            more => sentence.push_str(&(words.gaps_many)(more)),
        }
        sentence
    }

    fn moved(self, at: usize) -> Moved {
        self.read_year(at, |outcome, year| {
            let more = |pairs: &mut dyn Iterator<Item = (NodeId, NodeId)>| more(outcome, pairs);
            let pool = outcome.value(year.pool_change);
            let grants = more(&mut year.committees.iter().map(|found| (found.grant, found.frame)));
            let fees = more(&mut year.committees.iter().flat_map(fees));
            let budgeted = (year.now[RevenueRow::BudgetedResult], year.start[RevenueRow::BudgetedResult]);
            let result = more(&mut std::iter::once(budgeted)).added(pool).and_then(|sum| sum.less(grants));
            Moved { pool, grants, fees, result: result.unwrap_or_default() }
        })
    }

    /// Whether the room is not spread, and nobody's grant is other than what its own fees make it.
    fn keeps_frames(self, at: usize, moved: Moved) -> bool {
        let with_fees = moved.grants.added(moved.fees).unwrap_or_default();
        self.scenario(|scenario| scenario.policy(at)) == Policy::KeepFrames
            && (moved.grants.is_zero() || !counts(with_fees))
    }

    fn locked_words(self, year: usize, language: Language) -> String {
        let locked: Vec<CommitteeIx> = self.scenario(|scenario| {
            scenario.locks.keys().copied().filter(|c| scenario.locked(*c, year).is_some()).collect()
        });
        let words = &language.texts().results;
        match locked.as_slice() {
            [] => String::new(),
            [one] => {
                let name = self.municipality(|m| m.committee(*one).map(|found| language.of(&found.name)));
                (words.locked_one)(&name.unwrap_or_default())
            }
            more => (words.locked_many)(more.len()),
        }
    }
}

impl Moved {
    /// What of the pool's change reaches no committee.
    fn undistributed(self) -> Decimal {
        self.pool.less(self.grants).unwrap_or_default()
    }
}

/// What a change is, and which way it goes: one of two words.
fn told(
    language: Language,
    tell: fn(&str, &str) -> String,
    change: Decimal,
    [more, less]: [&str; 2],
) -> String {
    tell(&language.amount(change.abs()), if change > Decimal::ZERO { more } else { less })
}

/// How much more some numbers are now than in the start state, in all.
fn more(outcome: &Outcome, numbers: &mut dyn Iterator<Item = (NodeId, NodeId)>) -> Decimal {
    numbers.fold(Decimal::ZERO, |sum, (now, start)| {
        let more = sum.added(outcome.value(now)).and_then(|sum| sum.less(outcome.value(start)));
        more.unwrap_or(sum)
    })
}

/// A committee's fees, now and in the start state.
fn fees(committee: &CommitteeOutcome) -> impl Iterator<Item = (NodeId, NodeId)> {
    committee.fees.iter().map(|fee| (fee.now, fee.start))
}

/// Whether an amount is more than what rounding leaves: grants are decided in whole thousands.
#[must_use]
pub fn counts(kronor: Decimal) -> bool {
    kronor.abs() >= THOUSAND
}

/// Whether a gap between grant and need is a shortage.
#[must_use]
pub fn falls_short(gap: Decimal) -> bool {
    gap < Decimal::ZERO && counts(gap)
}

//! Sentences about a scenario.

use rust_decimal::Decimal;

use super::Language;
use model::money::{DecimalExt, Money};
use model::municipality::{CommitteeIx, Municipality, StartKind};
use model::summary::{Summary, exceeds_rounding};

impl Language {
    /// What the scenario does in a year, in one or two plain sentences.
    #[must_use]
    pub fn scenario_sentence(self, municipality: &Municipality, summary: &Summary) -> String {
        let words = &self.texts().results;
        if summary.is_start {
            return match summary.start {
                StartKind::Adopted => words.starts_adopted,
                StartKind::Outturn => words.starts_outturn,
            }
            .to_owned();
        }
        let Some(ore) = summary.tax_rate.and_then(|rate| rate.try_mul(Decimal::ONE_HUNDRED)) else {
            return self.texts().common.out_of_range.to_owned();
        };
        let size = self.exact(ore.abs());
        let rate = if ore > Decimal::ZERO {
            (words.rate_up)(&size)
        } else if ore < Decimal::ZERO {
            (words.rate_down)(&size)
        } else {
            words.rate_same.to_owned()
        };
        let mut grant = if summary.keeps_grants {
            words.frames_kept.to_owned()
        } else if summary.pool.is_zero() {
            words.grant_same.to_owned()
        } else {
            let grant = if summary.pool > Money::ZERO { words.grant_up } else { words.grant_down };
            grant(&self.amount(summary.pool.abs().kronor()))
        };
        let mut further = Vec::new();
        if !summary.fees.is_zero() {
            further.push(self.change_text(words.fees_bring, summary.fees, words.more_less));
        }
        if exceeds_rounding(summary.undistributed) && exceeds_rounding(summary.result) {
            further.push(self.change_text(words.result_is, summary.result, words.higher_lower));
        }
        if let Some(last) = further.pop() {
            for part in further {
                grant.push_str(", ");
                grant.push_str(&part);
            }
            grant.push_str(words.and);
            grant.push_str(&last);
        }
        format!("{rate} {grant}{}.", self.locked_text(municipality, &summary.locked))
    }

    /// What the committees have to share against the start state, fees included, in a sentence or three. `summary` is none
    /// where a sum is out of range.
    #[must_use]
    pub fn shared_sentence(self, municipality: &Municipality, summary: &Summary) -> String {
        let words = &self.texts().results;
        if summary.is_start {
            return words.no_change.to_owned();
        }
        let parts = |grant: Money, fees: Money| {
            (words.grant_and_fees)(&self.amount_change(grant.kronor()), &self.amount_change(fees.kronor()))
        };
        let in_all = summary.grants + summary.fees;
        let mut sentence = if summary.keeps_grants && summary.fees.is_zero() {
            words.keep_frames.to_owned()
        } else if summary.keeps_grants || in_all.is_zero() {
            words.nothing_to_share.to_owned()
        } else {
            self.change_text(words.to_share, in_all, words.more_less)
        };
        if !summary.fees.is_zero() {
            sentence = format!("{sentence} ({})", parts(summary.grants, summary.fees));
        }
        sentence.push('.');
        if let Some(most) = summary.largest
            && let Some(committee) = municipality.committee(most.committee)
        {
            let size = if most.fees.is_zero() {
                self.amount_change(most.grant.kronor())
            } else {
                parts(most.grant, most.fees)
            };
            sentence.push_str(&(words.largest_change)(&self.translate(&committee.name), &size));
        }
        let left = summary.undistributed;
        if exceeds_rounding(left) {
            let lands = if left > Money::ZERO { words.into_result } else { words.out_of_result };
            sentence.push_str(&lands(&self.amount(left.abs().kronor())));
        }
        match summary.shortages {
            0 => {}
            1 => sentence.push_str(words.gaps_one),
            more => sentence.push_str(&(words.gaps_many)(more)),
        }
        sentence
    }

    /// A change with one of two words for its direction.
    fn change_text(self, text: fn(&str, &str) -> String, change: Money, [more, less]: [&str; 2]) -> String {
        text(&self.amount(change.abs().kronor()), if change > Money::ZERO { more } else { less })
    }

    fn locked_text(self, municipality: &Municipality, locked: &[CommitteeIx]) -> String {
        let words = &self.texts().results;
        match locked {
            [] => String::new(),
            [one] => match municipality.committee(*one) {
                Some(committee) => (words.locked_one)(&self.translate(&committee.name)),
                None => (words.locked_many)(1),
            },
            more => (words.locked_many)(more.len()),
        }
    }
}

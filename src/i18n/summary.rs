//! Sentences about a scenario.

use rust_decimal::Decimal;

use super::Language;
use super::answers::{millions, within_sentence};
use super::numbers::{not_nothing, percent_text};
use model::YearIx;
use model::answers::Answers;
use model::distribution::Policy;
use model::money::{DecimalExt, Money};
use model::municipality::{CommitteeIx, Municipality, StartKind};
use model::services::ServiceSubject;
use model::summary::{OwnChangePayment, Payment, Summary, exceeds_rounding};

impl Language {
    /// What the scenario does in a year, in one or two plain sentences.
    #[must_use]
    pub fn scenario_sentence(self, municipality: &Municipality, summary: &Summary) -> String {
        let words = &self.texts().results;
        if summary.is_start {
            let start = match summary.start {
                StartKind::Adopted => words.starts_adopted,
                StartKind::Outturn => words.starts_outturn,
            };
            return match summary.year {
                YearIx::First => start,
                YearIx::Second | YearIx::Third => words.starts_plan,
            }
            .to_owned();
        }
        let Some(rate) = rate_sentence(self, summary.tax_rate) else {
            return self.texts().common.out_of_range.to_owned();
        };
        let in_all = summary.grants + summary.fees;
        let written = |kronor| self.amount(kronor);
        let mut grant = if exceeds_rounding(in_all) {
            change_text(&written, words.get, in_all, words.more_less)
        } else {
            words.get_same.to_owned()
        };
        if !summary.fees.is_zero() {
            grant = format!("{grant} ({})", grant_and_fees(self, summary.grants, summary.fees, &written));
        }
        for (text, change, more_less) in [
            (words.reserve_changes, summary.reserve, words.grows_shrinks),
            (words.result_changes, summary.result, words.more_less),
        ] {
            if exceeds_rounding(change) {
                grant.push_str("; ");
                grant.push_str(&change_text(&written, text, change, more_less));
            }
        }
        format!("{rate} {grant}{}.", locked_text(self, municipality, &summary.locked))
    }
}

/// What a scenario does to the tax and to the services, and who pays, as short as a headline. None for one that changes none of it.
/// What changes most is named by `name`.
#[must_use]
pub fn headline(
    language: Language,
    answers: &Answers,
    name: impl FnOnce(ServiceSubject) -> String,
) -> Option<String> {
    let words = &language.lazy_texts().shared;
    let [start, now] = answers.rate;
    let (services, result) = (answers.services_change(), answers.result_change());
    let most = answers.largest_of_uneven();
    if start == now && most.is_none() && ![services, result].into_iter().any(exceeds_rounding) {
        return None;
    }
    let [services_start, _] = answers.services;
    let [_, left] = answers.result;
    let surplus_pays = exceeds_rounding(result) && result < Money::ZERO && left >= Money::ZERO;
    let paid = if let Some(most) = most {
        let name = within_sentence(most.subject, &name(most.subject));
        let uneven = uneven_sentence(language, &name, most.change, services);
        if surplus_pays && !exceeds_rounding(services) {
            format!("{} {uneven}", words.surplus_pays)
        } else {
            uneven
        }
    } else if !exceeds_rounding(services) {
        if surplus_pays { words.surplus_pays } else { words.services_same }.to_owned()
    } else {
        let [_, direction] = size_and_direction(language, services);
        match services.in_percent_of(services_start).filter(|_| answers.is_even) {
            Some(percent) => {
                let size = percent_text(language, percent.abs(), not_nothing(percent, 1));
                (words.all_alike)(&size, &direction)
            }
            None => (words.services_get)(&millions(language, services.abs()), &direction),
        }
    };
    Some(format!("{} {paid}", rate_sentence(language, now.try_sub(start))?))
}

/// What the service that changes most, called `name`, gets, and what the others get: together they get `all`.
fn uneven_sentence(language: Language, name: &str, change: Money, all: Money) -> String {
    let words = &language.lazy_texts().shared;
    let others = all - change;
    let [[amount, more], [others_amount, others_more], [all_amount, all_more]] =
        [change, others, all].map(|change| size_and_direction(language, change));
    if !exceeds_rounding(others) {
        (words.one_alone)(name, &amount, &more)
    } else if (others > Money::ZERO) == (change > Money::ZERO) {
        (words.services_get_most)(&all_amount, &all_more, name)
    } else {
        (words.one_and_others)(name, [&amount, &more], [&others_amount, &others_more])
    }
}

/// The size of a change in words, and whether it is more or less.
fn size_and_direction(language: Language, change: Money) -> [String; 2] {
    let [more, less] = language.texts().results.more_less;
    [millions(language, change.abs()), if change > Money::ZERO { more } else { less }.to_owned()]
}

/// What becomes of the tax rate; none where that is out of range.
fn rate_sentence(language: Language, change: Option<Decimal>) -> Option<String> {
    let words = &language.texts().results;
    let ore = change.and_then(|rate| rate.try_mul(Decimal::ONE_HUNDRED))?;
    let size = language.exact(ore.abs());
    Some(if ore > Decimal::ZERO {
        (words.rate_up)(&size)
    } else if ore < Decimal::ZERO {
        (words.rate_down)(&size)
    } else {
        words.rate_same.to_owned()
    })
}

/// Who pays what the changes cost, or gets what they leave, in a sentence; then the largest change and the shortages.
#[must_use]
pub fn payment_sentence(
    language: Language,
    municipality: &Municipality,
    payment: &Payment,
    amount: AmountText<'_>,
) -> String {
    let words = &language.lazy_texts().decisions;
    let mut sentence = who_pays(language, payment, amount);
    if let Some(most) = payment.largest
        && let Some(committee) = municipality.committee(most.committee)
    {
        let size = if most.fees.is_zero() {
            signed(amount, most.grant)
        } else {
            grant_and_fees(language, most.grant, most.fees, amount)
        };
        sentence.push_str(&(words.largest_change)(&language.translate(&committee.name), &size));
    }
    match payment.shortages {
        0 => {}
        1 => sentence.push_str(words.gaps_one),
        more => sentence.push_str(&(words.gaps_many)(more)),
    }
    sentence
}

fn who_pays(language: Language, payment: &Payment, written: AmountText<'_>) -> String {
    let words = &language.lazy_texts().decisions;
    let results = &language.texts().results;
    let &Payment { policy, sharing, committees, shared, pays_decisions, undistributed, .. } = payment;
    let mut parts = Vec::new();
    if exceeds_rounding(shared) {
        let who = match sharing {
            _ if sharing == committees => words.committees.to_owned(),
            1 => words.other_committee.to_owned(),
            more => (words.other_committees)(more),
        };
        let amount = written(shared.abs().kronor());
        let does = if shared > Money::ZERO {
            (words.share)(&amount, sharing == 1)
        } else if pays_decisions {
            (words.pay)(&amount, sharing == 1)
        } else {
            (words.get_less)(&amount, sharing == 1)
        };
        let by = if sharing > 1 { (words.by_policy)(policy, shared > Money::ZERO) } else { "" };
        parts.push(format!("{who} {does}{by}"));
    }
    if exceeds_rounding(undistributed) {
        let mut part = if payment.keeps_budgeted_result {
            change_text(written, results.result_changes, undistributed, results.more_less)
        } else {
            // The user has also changed the budgeted result.
            change_text(written, words.into_result, undistributed, words.into_out_of)
        };
        if payment.is_technical {
            part.push_str(words.is_technical);
        } else if sharing == 0 && policy != Policy::KeepFrames {
            part.push_str(words.nobody_shares);
        }
        parts.push(part);
    }
    if parts.is_empty() {
        parts.push(words.nothing_to_share.to_owned());
    }
    let sentence = parts.join("; ");
    // The words of the result stand within other sentences, too.
    let mut letters = sentence.chars();
    let first = letters.next().map(|first| first.to_ascii_uppercase());
    first.into_iter().chain(letters).chain(['.']).collect()
}

/// Writes an amount in kronor, with its unit.
pub type AmountText<'a> = &'a dyn Fn(Decimal) -> String;

/// An amount with its sign.
fn signed(amount: AmountText<'_>, change: Money) -> String {
    let text = amount(change.kronor());
    if change > Money::ZERO { format!("+{text}") } else { text }
}

fn grant_and_fees(language: Language, grant: Money, fees: Money, amount: AmountText<'_>) -> String {
    let [grant, fees] = [grant, fees].map(|change| signed(amount, change));
    (language.texts().results.grant_and_fees)(&grant, &fees)
}

/// A change with one of two words for its direction.
fn change_text(
    amount: AmountText<'_>,
    text: fn(&str, &str) -> String,
    change: Money,
    [more, less]: [&str; 2],
) -> String {
    text(&amount(change.abs().kronor()), if change > Money::ZERO { more } else { less })
}

fn locked_text(language: Language, municipality: &Municipality, locked: &[CommitteeIx]) -> String {
    let words = &language.texts().results;
    match locked {
        [] => String::new(),
        [one] => match municipality.committee(*one) {
            Some(committee) => (words.locked_one)(&language.translate(&committee.name)),
            None => (words.locked_many)(1),
        },
        more => (words.locked_many)(more.len()),
    }
}

/// Who pays for the own change of a committee, or gets what it saves, and how many committees it makes short.
#[must_use]
pub fn own_change_sentence(
    language: Language,
    payment: &OwnChangePayment,
    written: AmountText<'_>,
) -> String {
    let words = &language.lazy_texts().decisions;
    let mut sentences = Vec::new();
    let amount = |change: Money| written(change.abs().kronor());
    if exceeds_rounding(payment.others) {
        let text = if payment.others < Money::ZERO { words.others_pay } else { words.others_get };
        sentences.push(text(&amount(payment.others)));
    }
    if exceeds_rounding(payment.result) {
        let text = if payment.result < Money::ZERO { words.result_pays } else { words.result_gets };
        let why = if payment.is_nobody_else { words.nobody_else } else { "" };
        sentences.push(format!("{}{why}.", text(&amount(payment.result))));
    }
    match payment.made_short {
        0 => {}
        1 => sentences.push(words.makes_one_short.to_owned()),
        more => sentences.push((words.makes_many_short)(more)),
    }
    sentences.join(" ")
}

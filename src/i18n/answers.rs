//! The answers of the entrance as text. Each function takes plain values, so that the page, the card and the build say the same.
//!
//! A headline takes the number that it shows, which may be one on the way from an old value to a new one.

use std::cmp::Ordering;

use rust_decimal::Decimal;

use super::Language;
use super::numbers::{HARD_SPACE, in_millions, not_nothing, signed_percent_text};
use model::answers::Answers;
use model::money::{DecimalExt, Money};
use model::municipality::Municipality;
use model::services::ServiceSubject;
use model::summary::exceeds_rounding;

/// A tax rate in words, such as "19 kr 65 öre".
#[must_use]
pub fn rate_words(language: Language, rate: Decimal) -> String {
    let ore = rate.checked_rem(Decimal::ONE).unwrap_or(Decimal::ZERO);
    let whole = rate.try_sub(ore).unwrap_or(rate);
    let ore = ore.try_mul(Decimal::ONE_HUNDRED).unwrap_or(ore);
    (language.texts().entrance.rate)(
        &language.number(whole, 0),
        &language.exact(ore),
        &rate_number(language, rate),
    )
}

/// A tax rate with the decimals that it has, at least two.
#[must_use]
pub fn rate_number(language: Language, rate: Decimal) -> String {
    language.number_within(rate, 2, 4)
}

/// How a tax rate differs from that of the start state, such as "50 öre lägre".
#[must_use]
pub fn rate_change_words(language: Language, [start, now]: [Decimal; 2]) -> String {
    let words = &language.texts().entrance;
    let ore = now.try_sub(start).and_then(|change| change.try_mul(Decimal::ONE_HUNDRED));
    let Some(ore) = ore else { return language.texts().common.out_of_range.to_owned() };
    let size = language.exact(ore.abs());
    match ore.cmp(&Decimal::ZERO) {
        Ordering::Greater => (words.ore_higher)(&size),
        Ordering::Less => (words.ore_lower)(&size),
        Ordering::Equal => words.rate_unchanged.to_owned(),
    }
}

/// What a person gets more or less of a month, where the tax changes by `cost` kronor a month.
#[must_use]
pub fn you_headline(language: Language, cost: Decimal) -> String {
    let words = &language.texts().entrance;
    let size = language.number(cost.abs(), not_nothing(cost, 0));
    match cost.cmp(&Decimal::ZERO) {
        Ordering::Greater => (words.less_a_month)(&size),
        Ordering::Less => (words.more_a_month)(&size),
        Ordering::Equal => words.same_a_month.to_owned(),
    }
}

/// What the services get, where that changes by `change`.
#[must_use]
pub fn services_headline(language: Language, change: Money) -> String {
    let words = &language.texts().entrance;
    if !exceeds_rounding(change) {
        return words.same_as_before.to_owned();
    }
    let size = millions(language, change.abs());
    if change > Money::ZERO { (words.services_more)(&size) } else { (words.services_less)(&size) }
}

/// What stands under [`services_headline`]: the service that changes most, which is called `name`, or what all of them get.
#[must_use]
pub fn services_line(
    language: Language,
    answers: &Answers,
    name: impl FnOnce(ServiceSubject) -> String,
) -> String {
    let words = &language.texts().entrance;
    let most = answers.largest.map(|service| {
        let mut change = language.mnkr_change(service.change.kronor());
        // What had nothing has no per cent.
        if let Some(percent) = service.change.in_percent_of(service.start) {
            change = format!("{change} ({})", signed_percent_text(language, percent));
        }
        let is_moved = !exceeds_rounding(answers.services_change());
        let text = if is_moved { words.services_moved } else { words.services_most };
        text(&within_sentence(service.subject, &name(service.subject)), &change)
    });
    most.unwrap_or_else(|| {
        let [_, now] = answers.services;
        (words.services_same)(&millions(language, now))
    })
}

/// What stands at the piece that the bars of services and result share. `can_pay` is whether the result could pay for it; what is
/// shared unevenly is in part decided, whoever pays.
#[must_use]
pub fn piece_words(language: Language, answers: &Answers, can_pay: bool) -> String {
    let words = &language.texts().entrance;
    let (services, result) = (answers.services_change(), answers.result_change());
    if exceeds_rounding(result) {
        language.mnkr_change(result.kronor())
    } else if !exceeds_rounding(services) || !answers.is_even {
        String::new()
    } else if services > Money::ZERO {
        (words.or_keep)(&millions_number(language, services))
    } else if can_pay {
        (words.or_take)(&millions_number(language, services.abs()))
    } else {
        String::new()
    }
}

/// The name of a service, or of what is left of a committee. Empty for one of another municipality.
#[must_use]
pub fn service_name(language: Language, municipality: &Municipality, subject: ServiceSubject) -> String {
    let text = match subject {
        ServiceSubject::Service(ix) => municipality.service(ix).map(|service| &service.name),
        ServiceSubject::Rest(c) => municipality.committee(c).map(|committee| &committee.name),
    };
    let name = text.map_or_else(String::new, |text| language.translate(text));
    let mut parts = municipality.services.iter().flat_map(|service| &service.parts);
    let is_part = parts.any(|part| subject == ServiceSubject::Rest(part.committee));
    if is_part { (language.texts().services.rest)(&name) } else { name }
}

/// The name of a service within a sentence: it begins with a capital since it stands alone elsewhere, unless its first word is an
/// abbreviation. A committee has a proper name.
#[must_use]
pub fn within_sentence(subject: ServiceSubject, name: &str) -> String {
    match subject {
        ServiceSubject::Service(_) => {
            let mut letters = name.chars();
            let first = letters.next();
            if letters
                .clone()
                .take_while(|letter| *letter != ' ')
                .any(|letter| small_letter(letter) != letter)
            {
                return name.to_owned();
            }
            first.map(small_letter).into_iter().chain(letters).collect()
        }
        ServiceSubject::Rest(_) => name.to_owned(),
    }
}

/// The small letter of a capital of Latin-1; other characters unchanged. `char::to_lowercase` would bring tables of 12 kB.
fn small_letter(letter: char) -> char {
    let is_capital = letter.is_ascii_uppercase() || ('À'..='Þ').contains(&letter) && letter != '×';
    u8::try_from(letter).ok().filter(|_| is_capital).map_or(letter, |byte| char::from(byte | 0x20))
}

/// What is left over, or missing, when the year is over.
#[must_use]
pub fn left_headline(language: Language, result: Money) -> String {
    let words = &language.texts().entrance;
    let size = millions(language, result.abs());
    if result < Money::ZERO { (words.missing)(&size) } else { (words.left)(&size) }
}

/// What stands under [`left_headline`]: how it differs from the start state.
#[must_use]
pub fn left_line(language: Language, change: Money) -> String {
    let words = &language.texts().entrance;
    if !exceeds_rounding(change) {
        return words.left_same.to_owned();
    }
    let size = millions_number(language, change.abs());
    if change > Money::ZERO { (words.left_more)(&size) } else { (words.left_less)(&size) }
}

/// An amount in millions of kronor, in words.
#[must_use]
pub fn millions(language: Language, amount: Money) -> String {
    (language.texts().entrance.millions)(&millions_number(language, amount))
}

/// An amount in millions of kronor, without the unit.
#[must_use]
pub fn millions_number(language: Language, amount: Money) -> String {
    language.mnkr(amount.kronor())
}

/// A change in millions of kronor with its sign and the unit of tables, where there is little space.
#[must_use]
pub fn short_change(language: Language, change: Money) -> String {
    let unit = language.texts().common.mnkr;
    format!("{}{HARD_SPACE}{unit}", language.signed(in_millions(change.kronor()), 1))
}

#[cfg(test)]
mod tests;

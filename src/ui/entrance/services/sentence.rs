//! What changes of the services, in one sentence.

use crate::i18n::Language;
use crate::i18n::answers::within_sentence;
use crate::i18n::numbers::{not_nothing, percent_text};
use model::money::Money;
use model::services::{ServiceOutcome, ServiceSubject, change_alike};
use model::summary::{exceeds_rounding, first_largest};

/// The sentence. What changes most in kronor is named by `name`.
pub fn sentence(
    language: Language,
    services: &[ServiceOutcome],
    name: impl FnOnce(ServiceSubject) -> String,
) -> String {
    let words = &language.texts().services;
    let changed = || services.iter().filter(|service| exceeds_rounding(service.change()));
    let most = first_largest(changed(), |service| service.change().abs());
    let Some(most) = most.map(|most| within_sentence(most.subject, &name(most.subject))) else {
        return words.unchanged.to_owned();
    };
    let count = |is: fn(Money) -> bool| changed().filter(|service| is(service.change())).count();
    let (less, more) = (count(|change| change < Money::ZERO), count(|change| change > Money::ZERO));
    let sum = |of: fn(&ServiceOutcome) -> Money| services.iter().map(of).sum::<Money>();
    let percent = sum(ServiceOutcome::change).in_percent_of(sum(ServiceOutcome::start));
    if let Some(percent) = percent.filter(|_| change_alike(services)) {
        let percent = percent_text(language, percent.abs(), not_nothing(percent, 1));
        return if less > 0 { (words.all_less)(&percent, &most) } else { (words.all_more)(&percent, &most) };
    }
    match (less, more) {
        (less, 0) => (words.some_less)(less, &most),
        (0, more) => (words.some_more)(more, &most),
        (less, more) => (words.some_less_some_more)(less, more, &most),
    }
}

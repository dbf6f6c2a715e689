//! A change in a sentence, what it brings in another, and all of them as a text.

use leptos::prelude::*;
use rust_decimal::Decimal;

use crate::ui::page::Page;
use crate::ui::primitives::number_text::number_with_unit;
use model::changes::{Brings, Change, Row, Value, YearChange};
use model::label::Unit;
use model::lever::Lever;
use model::money::THOUSAND;

/// What the change is, one sentence for the years in which it says the same.
pub(super) fn change_sentences(app: Page, change: &Change) -> Vec<String> {
    let words = &app.language.lazy_texts().changes;
    if matches!(change.row, Row::Lock(_)) {
        // What it is locked at differs from year to year: one sentence has room for all of them.
        let held = (change.first..).zip(&change.years).filter_map(|(at, year)| match &year.to {
            Value::Number(to, _) => Some((at, *to)),
            _ => None,
        });
        return vec![(words.lock)(&amounts_by_year(app, &held.collect::<Vec<_>>()))];
    }
    let mut runs: Vec<(usize, usize, String)> = Vec::new();
    for (at, year) in (change.first..).zip(&change.years) {
        let said = year_sentence(app, change.row, year);
        match runs.last_mut() {
            Some((_, last, before)) if *before == said => *last = at,
            _ => runs.push((at, at, said)),
        }
    }
    let years = |(first, last, said): (usize, usize, String)| {
        // Shares hold in all years, and so name none.
        if matches!(change.row, Row::Shares(_)) {
            said
        } else if first == last {
            (words.in_year)(&said, year_number(app, first))
        } else {
            (words.in_years)(&said, year_number(app, first), year_number(app, last))
        }
    };
    runs.into_iter().map(years).collect()
}

fn year_number(app: Page, at: usize) -> u16 {
    app.session.municipality(|m| m.years.get(at).map(|year| year.year)).unwrap_or_default()
}

fn year_sentence(app: Page, row: Row, year: &YearChange) -> String {
    let words = &app.language.lazy_texts().changes;
    match (&year.from, &year.to) {
        (Value::Number(from, unit), Value::Number(to, _)) => number_sentence(app, row, *from, *to, *unit),
        (Value::Policy(from), Value::Policy(to)) => {
            let name = app.t.levers.policy_name;
            (words.policy)(name(*from), name(*to))
        }
        (Value::Shares(from), Value::Shares(to)) => {
            let differ = from.iter().zip(to).filter(|(from, to)| from.1 != to.1);
            let said = differ.map(|(from, to)| {
                let percent = |value| app.language.percent(value);
                (words.share)(&app.goal(to.0), &percent(from.1), &percent(to.1))
            });
            said.collect::<Vec<_>>().join(", ")
        }
        _ => String::new(),
    }
}

fn number_sentence(app: Page, row: Row, from: Decimal, to: Decimal, unit: Unit) -> String {
    let words = &app.language.lazy_texts().changes;
    let number = |value| number_with_unit(app, value, unit);
    // An index or an efficiency demand is itself a change: there is nothing that it goes from.
    let itself = from.is_zero()
        && match row {
            Row::Lever(lever) => lever.spec().unit == Unit::Percent || matches!(lever, Lever::Grant(_)),
            Row::Policy | Row::Lock(_) | Row::Shares(_) => false,
        };
    match (itself, to.cmp(&from)) {
        (_, std::cmp::Ordering::Equal) => (words.same)(&number(to)),
        (true, std::cmp::Ordering::Greater) => (words.up_by)(&number(to)),
        (true, std::cmp::Ordering::Less) => (words.down_by)(&number(to.abs())),
        (false, std::cmp::Ordering::Greater) => (words.up)(&number(from), &number(to)),
        (false, std::cmp::Ordering::Less) => (words.down)(&number(from), &number(to)),
    }
}

/// What the change brings, year by year. Frames are whole thousands, so that less than that only says how they were rounded.
pub(super) fn effect_sentences(app: Page, change: &Change) -> String {
    let words = &app.language.lazy_texts().changes;
    let Some(brings) = change.years.iter().map(|year| year.brings).collect::<Option<Vec<Brings>>>() else {
        return words.unknown.to_owned();
    };
    let of_committee = matches!(change.row, Row::Lock(_) | Row::Lever(Lever::Grant(_) | Lever::Weight(_)));
    let mut said = Vec::new();
    let mut say = |of: fn(&Brings) -> Decimal, more: fn(&str) -> String, less: fn(&str) -> String| {
        for (wanted, say) in [(true, more), (false, less)] {
            let amounts = (change.first..).zip(&brings).map(|(at, brings)| (at, of(brings)));
            let amounts: Vec<_> = amounts
                .filter(|(_, by)| by.abs() >= THOUSAND && by.is_sign_positive() == wanted)
                .map(|(at, by)| (at, by.abs()))
                .collect();
            if !amounts.is_empty() {
                said.push(format!("{}.", say(&amounts_by_year(app, &amounts))));
            }
        }
    };
    if of_committee {
        say(|brings| brings.grant, words.grant_more, words.grant_less);
    }
    say(|brings| brings.pool, words.pool_more, words.pool_less);
    say(|brings| brings.need, words.need_more, words.need_less);
    say(|brings| brings.result, words.result_more, words.result_less);
    if said.is_empty() {
        return words.nothing.to_owned();
    }
    said.join(" ")
}

/// Amounts without their signs, each with its year.
fn amounts_by_year(app: Page, amounts: &[(usize, Decimal)]) -> String {
    let words = &app.language.lazy_texts().changes;
    let mut said: Vec<String> = amounts
        .iter()
        .map(|(at, by)| (words.amount_in)(&app.language.amount(*by), year_number(app, *at)))
        .collect();
    let Some(last) = said.pop() else { return String::new() };
    if said.is_empty() { last } else { format!("{} {} {last}", said.join(", "), words.and) }
}

/// The scenario as a text: what it is of, what it does, and every change.
pub(super) fn summary_text(app: Page, all: &[Change]) -> String {
    let title = app.session.municipality(|m| app.of(&m.title));
    let name = app.desk.open.with(|open| open.as_ref().map(|open| open.name.clone()));
    let head = name.map_or_else(|| title.clone(), |name| format!("{name} ({title})"));
    let year = app.session.year_number();
    let mut lines = vec![head, format!("{year}: {}", app.session.sentence(app.language)), String::new()];
    lines.extend(all.iter().map(|change| {
        let said = change_sentences(app, change).join("; ");
        format!("• {} {said}. {}", begun_large(&app.row_name(change.row)), effect_sentences(app, change))
    }));
    lines.join("\n")
}

/// With a capital at its beginning, as a sentence has.
pub(super) fn begun_large(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

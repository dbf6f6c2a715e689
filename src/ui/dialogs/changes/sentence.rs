//! A change in a sentence, its effect in another, and all of them as a text.

use rust_decimal::Decimal;

use crate::i18n::numbers::percents_compared;
use crate::ui::context::AppContext;
use crate::ui::primitives::labels::goal_name;
use crate::ui::primitives::number_text::{compared_with_unit, number_with_unit};
use crate::ui::primitives::years::year_number;
use crate::ui::undo::row_name;
use model::YearIx;
use model::changes::{Change, ChangeEffect, ChangedRow, ChangedValue, YearChange};
use model::label::Unit;
use model::lever::Lever;
use model::money::THOUSAND;

/// The change in sentences: one for each run of years in which it is the same.
pub(super) fn change_sentences(app: AppContext, change: &Change) -> Vec<String> {
    let words = &app.language.lazy_texts().changes;
    if matches!(change.row, ChangedRow::Lock(_)) {
        // The locked amount differs from year to year: one sentence holds all of them.
        let locked = change.years.iter().filter_map(|year| match &year.to {
            ChangedValue::Number(to, _) => Some((year.at, *to)),
            ChangedValue::Policy(_) | ChangedValue::Shares(_) | ChangedValue::FrameRule(_) => None,
        });
        return vec![(words.lock)(&amounts_by_year(app, &locked.collect::<Vec<_>>()))];
    }
    let mut runs: Vec<(YearIx, YearIx, String)> = Vec::new();
    for year in &change.years {
        let sentence = year_sentence(app, change.row, year);
        match runs.last_mut() {
            Some((_, last, before)) if *before == sentence => *last = year.at,
            _ => runs.push((year.at, year.at, sentence)),
        }
    }
    let with_years = |(first, last, sentence): (YearIx, YearIx, String)| {
        // Goal shares hold in all years: their sentence names none.
        if matches!(change.row, ChangedRow::Shares(_) | ChangedRow::FrameRule) {
            return sentence;
        }
        let (first, last) = (year_number(app, first), year_number(app, last));
        if first == last {
            (words.in_year)(&sentence, first)
        } else {
            (words.in_years)(&sentence, first, last)
        }
    };
    runs.into_iter().map(with_years).collect()
}

fn year_sentence(app: AppContext, row: ChangedRow, year: &YearChange) -> String {
    let words = &app.language.lazy_texts().changes;
    match (&year.from, &year.to) {
        (ChangedValue::Number(from, unit), ChangedValue::Number(to, _)) => {
            number_sentence(app, row, *from, *to, *unit)
        }
        (ChangedValue::Policy(from), ChangedValue::Policy(to)) => {
            let name = app.t.results.policy_name;
            (words.policy)(name(*from), name(*to))
        }
        (ChangedValue::Shares(from), ChangedValue::Shares(to)) => {
            let differ = from.iter().zip(to).filter(|(from, to)| from.1 != to.1);
            let sentences = differ.map(|(from, to)| {
                let [before, after] = percents_compared(app.language, [from.1, to.1]);
                (words.share)(&goal_name(app, to.0), &before, &after)
            });
            sentences.collect::<Vec<_>>().join(", ")
        }
        (ChangedValue::FrameRule(_), ChangedValue::FrameRule(rule)) => {
            (app.language.lazy_texts().lever_groups.frame_rule)(*rule).to_owned()
        }
        // A row has values of one kind.
        (
            ChangedValue::Number(..),
            ChangedValue::Policy(_) | ChangedValue::Shares(_) | ChangedValue::FrameRule(_),
        )
        | (
            ChangedValue::Policy(_),
            ChangedValue::Number(..) | ChangedValue::Shares(_) | ChangedValue::FrameRule(_),
        )
        | (
            ChangedValue::Shares(_),
            ChangedValue::Number(..) | ChangedValue::Policy(_) | ChangedValue::FrameRule(_),
        )
        | (
            ChangedValue::FrameRule(_),
            ChangedValue::Number(..) | ChangedValue::Policy(_) | ChangedValue::Shares(_),
        ) => String::new(),
    }
}

fn number_sentence(app: AppContext, row: ChangedRow, from: Decimal, to: Decimal, unit: Unit) -> String {
    let words = &app.language.lazy_texts().changes;
    let number = |value| number_with_unit(app, value, unit);
    // An index or an efficiency demand is a change by itself: the sentence names no value before it.
    let is_change_by_itself = from.is_zero()
        && match row {
            ChangedRow::Lever(lever) => {
                lever.spec().unit == Unit::Percent || matches!(lever, Lever::Grant(_))
            }
            ChangedRow::Item(..) => true,
            ChangedRow::Policy | ChangedRow::Lock(_) | ChangedRow::Shares(_) | ChangedRow::FrameRule => false,
        };
    match (is_change_by_itself, to.cmp(&from)) {
        (_, std::cmp::Ordering::Equal) => (words.set_to_start)(&number(to)),
        (true, std::cmp::Ordering::Greater) => (words.rises_by)(&number(to)),
        (true, std::cmp::Ordering::Less) => (words.falls_by)(&number(to.abs())),
        (false, order @ (std::cmp::Ordering::Greater | std::cmp::Ordering::Less)) => {
            let [before, after] = compared_with_unit(app, [from, to], unit);
            let words = if order.is_gt() { words.rises } else { words.falls };
            words(&before, &after)
        }
    }
}

/// The effect of the change, year by year. Grants are whole thousands: an effect below that is only their rounding.
pub(super) fn effect_sentences(app: AppContext, change: &Change) -> String {
    let words = &app.language.lazy_texts().changes;
    let effects = change.years.iter().map(|year| Some((year.at, year.effect?)));
    let Some(effects) = effects.collect::<Option<Vec<(YearIx, ChangeEffect)>>>() else {
        return words.effect_unknown.to_owned();
    };
    let mut sentences = Vec::new();
    let mut add =
        |amount_of: fn(&ChangeEffect) -> Decimal, more: fn(&str) -> String, less: fn(&str) -> String| {
            for (positive, sentence) in [(true, more), (false, less)] {
                let amounts = effects.iter().map(|(at, effect)| (*at, amount_of(effect)));
                let amounts: Vec<_> = amounts
                    .filter(|(_, by)| by.abs() >= THOUSAND && by.is_sign_positive() == positive)
                    .map(|(at, by)| (at, by.abs()))
                    .collect();
                if !amounts.is_empty() {
                    sentences.push(format!("{}.", sentence(&amounts_by_year(app, &amounts))));
                }
            }
        };
    if change.row.committee().is_some() {
        add(|brings| brings.grant, words.grant_more, words.grant_less);
    }
    add(|brings| brings.pool, words.pool_more, words.pool_less);
    add(|brings| brings.need, words.need_more, words.need_less);
    add(|brings| brings.result, words.result_more, words.result_less);
    if sentences.is_empty() {
        return words.no_effect.to_owned();
    }
    sentences.join(" ")
}

/// Amounts without their signs, each with its year.
fn amounts_by_year(app: AppContext, amounts: &[(YearIx, Decimal)]) -> String {
    let words = &app.language.lazy_texts().changes;
    let mut texts: Vec<String> = amounts
        .iter()
        .map(|(index, kronor)| (words.amount_in)(&app.language.amount(*kronor), year_number(app, *index)))
        .collect();
    let Some(last) = texts.pop() else { return String::new() };
    if texts.is_empty() { last } else { format!("{} {} {last}", texts.join(", "), words.and) }
}

/// The scenario as a text: its name, its sentence, and every change.
pub fn summary_text(app: AppContext, all: &[Change]) -> String {
    let title = app.session.municipality(|m| app.file_text(&m.title));
    let name = app.state.open.name();
    let head = name.map_or_else(|| title.clone(), |name| format!("{name} ({title})"));
    let year = app.session.year_number();
    let mut lines = vec![head, format!("{year}: {}", app.session.sentence(app.language)), String::new()];
    lines.extend(all.iter().map(|change| {
        let sentences = change_sentences(app, change).join("; ");
        format!(
            "• {} {sentences}. {}",
            capitalised(&row_name(app, change.row)),
            effect_sentences(app, change)
        )
    }));
    lines.join("\n")
}

/// `name` with a capital at its beginning, as at the beginning of a sentence.
pub(super) fn capitalised(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

//! The lines of the result budget as rows of a table, and the sentence above them.

use crate::state::AmountUnit;
use crate::ui::context::AppContext;
use crate::ui::primitives::amounts::in_words;
use leptos::prelude::Get;
use rust_decimal::Decimal;

use super::tables::target_decimals;
use crate::i18n::table_numbers::percent_with;
use crate::ui::primitives::years::plan_years;
use files::tables::RowKind;
use model::checks::surplus_target;
use model::money::{DecimalExt, in_percent_of};
use model::outcome::{Outcome, YearOutcome};
use model::result_budget::{self, BudgetLine};

/// The kind of row of a line of the result budget.
#[must_use]
pub fn row_kind(line: BudgetLine) -> RowKind {
    match line {
        BudgetLine::TaxAndGeneralGrants | BudgetLine::Result => RowKind::Sum,
        BudgetLine::Row(_) if line.is_part() => RowKind::Part,
        BudgetLine::TaxRevenue | BudgetLine::Equalisation | BudgetLine::Row(_) | BudgetLine::Grants => {
            RowKind::Item
        }
    }
}

/// All lines of the result budget, the result last.
pub fn budget_lines() -> impl Iterator<Item = BudgetLine> {
    result_budget::lines().into_iter().chain([BudgetLine::Result])
}

/// The number of a line in a year, in kronor, negative where it is subtracted. `None` where it is out of range.
#[must_use]
pub fn signed_value(line: BudgetLine, outcome: &Outcome, year: &YearOutcome) -> Option<Decimal> {
    let value = outcome.value(line.number(year));
    if line.is_subtracted() { Decimal::ZERO.try_sub(value) } else { Some(value) }
}

/// How the money to share out and the result change over the years, and whether the target is met, in up to three sentences. Reactive.
pub(super) fn years_sentence(app: AppContext) -> String {
    let words = &app.language.lazy_texts().years;
    let outcome = app.session.outcome();
    let [from, .., to] = plan_years(app);
    let [first, .., last] = &outcome.years;
    let growth = outcome.value(last.now.pool).try_sub(outcome.value(first.now.pool));
    // Per cent of the money to share out in the first year; per inhabitant of the year in view.
    let size = |growth: Decimal| match app.view.unit.get() {
        AmountUnit::Percent => in_percent_of(growth, outcome.value(first.now.pool))
            .map_or_else(|| app.t.common.no_whole.to_owned(), |percent| app.language.percent(percent)),
        AmountUnit::Millions | AmountUnit::PerInhabitant => in_words(app, growth),
    };
    let mut sentence = match growth {
        Some(growth) if growth > Decimal::ZERO => (words.grows)(from, to, &size(growth)),
        Some(growth) if growth < Decimal::ZERO => (words.falls)(from, to, &size(growth.abs())),
        Some(_) => (words.same)(from, to),
        None => app.t.common.out_of_range.to_owned(),
    };
    let percent = |year: &YearOutcome| {
        percent_with(app.language, outcome.value(year.result_share), target_decimals(&outcome, year)).text
    };
    sentence.push_str(&(words.result)(&percent(first), &percent(last)));
    let missed: Vec<String> = outcome
        .years
        .iter()
        .zip(plan_years(app))
        .filter(|(year, _)| !surplus_target(&outcome, year).is_ok_and(|target| target.is_met()))
        .map(|(_, name)| name.to_string())
        .collect();
    let missed = match missed.split_last() {
        None => return sentence + words.target_met,
        Some((one, [])) => one.clone(),
        Some((one, others)) => format!("{}{}{one}", others.join(", "), words.and),
    };
    sentence.push_str(&(words.target_missed)(&missed));
    sentence
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Language;
    use crate::ui::tables::tests::page;
    use files::{parameter_files, read};
    use leptos::prelude::untrack;
    use model::distribution::Policy;
    use model::scenario::Scenario;
    use model::simulate::simulate;

    const FILE: &str = include_str!("../../../../public/municipalities/sodertalje-2022.json");

    #[test]
    fn the_sentence_is_about_the_money_to_share_out_also_where_the_surplus_keeps_it() {
        let app = page(Language::from_tag("sv"));
        app.state.editor().set_policy(Policy::KeepFrames);
        let sentence = untrack(|| years_sentence(app));
        assert!(sentence.contains(" pengarna att dela ut med "), "{sentence}");
    }

    #[test]
    fn each_sum_is_what_stands_above_it() {
        let law = parameter_files::carried_simulation();
        let municipality = read::municipality(FILE, law).expect("the municipality file");
        let outcome = simulate(&municipality, law, &Scenario::default()).expect("an outcome");
        for year in &outcome.years {
            let mut running = Decimal::ZERO;
            let mut parts = Decimal::ZERO;
            for line in budget_lines() {
                let value = signed_value(line, &outcome, year).expect("in range");
                match row_kind(line) {
                    RowKind::Sum => assert_eq!(value, running, "{line:?}"),
                    RowKind::Part => parts = parts.try_add(value).expect("in range"),
                    RowKind::Item | RowKind::Note | RowKind::Group => {
                        running = running.try_add(value).expect("in range");
                    }
                }
            }
            assert_eq!(parts, outcome.value(year.now.equalisation));
        }
    }
}

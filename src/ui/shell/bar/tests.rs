//! The numbers and notes of the bar.

use super::*;
use crate::i18n::{LANGUAGES, Language};
use crate::ui::tables::tests::page;
use crate::ui::tabs::years::tables::{printed_result_budget, result_budget};
use files::tables::RowKind;
use model::YearIx;
use model::lever::{Lever, Setting};
use model::money::{DecimalExt, THOUSAND};

/// The result against the target in per cent, as the bar and the result budgets write them. `by` is how much the result that
/// is budgeted passes the target.
fn written(app: AppContext, by: i64) -> Vec<[String; 2]> {
    let required = app.session.read(|outcome, year| {
        let [revenue, target] =
            [year.now.tax_and_general_grants, year.surplus_target].map(|id| outcome.value(id));
        model::money::percent_of(revenue, target).expect("an amount")
    });
    let budgeted = Lever::Row(RevenueRow::BudgetedResult);
    app.state.editor().set(budgeted, Setting::Value(required.try_add(Decimal::from(by)).expect("an amount")));
    let note = result_note(app);
    let of_bar = [note.text.expect("a number"), note.rest];
    let of_table = |table: &files::tables::Table| {
        let rows: Vec<_> = table.rows.iter().filter(|row| row.kind == RowKind::Note).collect();
        [0, 1].map(|row: usize| rows[row].cells[1].value.text().to_owned())
    };
    let tables = [result_budget(app), printed_result_budget(app, &app.session.outcome())];
    std::iter::once(of_bar).chain(tables.iter().map(of_table)).collect()
}

#[test]
fn a_result_beside_its_target_is_not_written_like_it() {
    for language in LANGUAGES {
        let app = page(*language);
        for by in (-2_000_000..2_000_000).step_by(123_457).chain((-2_500..2_500).step_by(499)) {
            let is_equal = |app: AppContext| {
                app.session.read(|outcome, year| {
                    outcome.value(year.result_share) == outcome.value(year.surplus_target)
                })
            };
            for [result, target] in written(app, by) {
                assert_eq!(target.contains(&result), is_equal(app), "{by}: {result}, {target}");
            }
        }
    }
}

#[test]
fn a_change_of_the_grant_is_not_written_as_nothing() {
    let app = page(Language::default());
    app.state.editor().reset(Lever::Row(RevenueRow::TaxRate));
    for kronor in [THOUSAND / Decimal::TWO, THOUSAND, THOUSAND * THOUSAND] {
        let change = Setting::Change(kronor);
        app.state.editor().set(Lever::Row(RevenueRow::OtherGeneralGrants), change);
        let text = grant_note(app).text.expect("a number");
        assert!(text.contains(|digit| ('1'..='9').contains(&digit)), "{kronor}: {text}");
    }
}

#[test]
fn a_scenario_that_cannot_be_computed_has_its_reason_instead_of_numbers() {
    for language in LANGUAGES {
        let app = page(*language);
        let row = RevenueRow::OtherGeneralGrants;
        // Without revenue the result has no per cent.
        let without_revenue = app.session.read(|outcome, year| {
            outcome.value(year.now[row]) - outcome.value(year.now.tax_and_general_grants)
        });
        app.state.editor().set(Lever::Row(row), Setting::Value(without_revenue));
        assert!(app.session.error().is_some());
        let reason = app.t.common.out_of_range;
        for figure in KEY_FIGURES {
            let number = if_computed(app, || (figure.number)(app, app.session.value(figure.node)));
            assert_eq!(number, Err(reason.to_owned()), "{}", (figure.name)(app));
            let note = computed_note(app, figure.note);
            assert_eq!((note.text, note.rest.as_str()), (Err(reason.to_owned()), ""));
        }
        assert_eq!(app.session.sentence(*language), reason);
        assert_eq!(app.session.sentence_of_year(YearIx::Third, *language), reason);
        assert_eq!(app.session.payment_sentence(*language), reason);
        let here = app.state.editor().position_now(Lever::Row(row));
        assert_eq!(here.now, without_revenue, "the lever shows what is set");
        assert_eq!(here.effect, None, "and nothing that follows from it");
        app.state.editor().reset_all();
        assert!(app.session.error().is_none());
    }
}

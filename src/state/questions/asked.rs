//! Which ready question the open scenario asks, and what it took the place of.

use leptos::prelude::*;
use rust_decimal::Decimal;

use super::{ReadyQuestion, TAX_RATE, ready_questions, start_of};
use crate::state::undo::{Action, StepLabel, Target};
use crate::state::{ScenarioEditor, Session};
use model::YearIx;
use model::changes::ChangedRow;
use model::distribution::Policy;
use model::lever::{Lever, Setting};
use model::money::{DecimalExt, Money, percent_of};
use model::rows::RevenueRow;
use model::scenario::Scenario;
use model::seek::Question;

const ORE: Decimal = Decimal::from_parts(1, 0, 0, false, 2);

/// The question that the scenario asks: nothing else is changed in it but what is locked, and who pays. Tracks scenario, year and history.
#[must_use]
pub fn asked_question(editor: ScenarioEditor) -> Option<ReadyQuestion> {
    let year = editor.view.year.get();
    let cut = editor
        .undo
        .next()
        .undo
        .filter(|step| (step.action, step.target) == (Action::Seek, Target::Question(Question::TaxCut)));
    let questions = ready_questions(editor);
    editor.session.scenario(|scenario| {
        // Another year has another result and target.
        if let Some(cut) = cut
            && cut.year == year
            && scenario.policy(year) == Policy::KeepFrames
        {
            // The dialog of goal seek asks it of any scenario, and for any result.
            let mut uncut = scenario.clone();
            uncut.settings.remove(&TAX_RATE);
            let is_answer = start_of(scenario) == uncut && is_largest_cut(editor.session, scenario, year);
            return is_answer.then_some(ReadyQuestion::TaxCut);
        }
        questions.into_iter().find(|question| {
            let is_set = |(lever, setting): (Lever, Setting)| scenario.setting(lever, year) == Some(setting);
            question.setting().is_some_and(is_set)
                && question.scenario(scenario, year).is_some_and(|asked| asked == *scenario)
        })
    })
}

/// Whether a rate that is an öre lower in the year `at` leaves the result below the surplus target. Also where there is no such rate.
fn is_largest_cut(session: Session, scenario: &Scenario, at: YearIx) -> bool {
    let result_below_target = || {
        let rate = session.read_year(at, |outcome, year| outcome.value(year.now[RevenueRow::TaxRate]));
        let lower = rate.try_sub(ORE).filter(|lower| *lower > Decimal::ZERO)?;
        let mut further = scenario.clone();
        further.set(TAX_RATE, at, Setting::Value(lower));
        let outcome = session.outcome_of(&further)?;
        let year = outcome.year(at);
        let revenue = outcome.value(year.now.tax_and_general_grants);
        let target = Money::new(percent_of(revenue, outcome.value(year.surplus_target))?)?;
        Some(outcome.money(year.result) < target)
    };
    result_below_target().unwrap_or(true)
}

/// Whether the question took the place of changes of the reader's own, which undo brings back. Tracks scenario and history.
#[must_use]
pub fn replaces_own_changes(editor: ScenarioEditor) -> bool {
    let is_question =
        |step: StepLabel| matches!(step.target, Target::ReadyQuestion | Target::Question(Question::TaxCut));
    let is_policy = |step: StepLabel| step.target == Target::Row(ChangedRow::Policy);
    editor.undo.before_last(is_question, is_policy).is_some_and(|before| start_of(&before) != before)
}

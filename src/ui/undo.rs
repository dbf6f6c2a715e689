//! The texts of the steps that can be undone.

use js_sys::JsString;

use crate::state::undo::{Action, StepLabel, Target};
use crate::ui::context::AppContext;
use crate::ui::primitives::labels::{committee_name, fee_name, item_name};
use model::changes::{ChangedRow, ResetGroup};
use model::lever::Lever;
use model::rows::RevenueRow;
use model::seek::Question;

/// What a step did, as text. `item` is the name of the item that it changed.
pub fn step_text(app: AppContext, label: StepLabel, item: Option<&str>) -> String {
    let words = &app.language.texts().undo;
    let what = item.map_or_else(|| target_text(app, label.target), words.item);
    let step = match label.action {
        Action::Set if label.target == Target::ReadyQuestion => what,
        Action::Set => (words.set)(&what),
        Action::Reset => (words.reset)(&what),
        Action::Lock => (words.lock)(&what),
        Action::Unlock => (words.unlock)(&what),
        Action::Add => (words.add)(&what),
        Action::Remove => (words.remove)(&what),
        Action::Move => (words.move_item)(&what),
        Action::SwitchOn => (words.switch_on)(&what),
        Action::SwitchOff => (words.switch_off)(&what),
        Action::Paste => (words.paste)(&what),
        Action::Seek => (words.seek)(&what),
        Action::TakeOver => (words.take_over)(&what),
        Action::Earlier => words.earlier.to_owned(),
    };
    // A step that applies to all years names none.
    let all_years = matches!(
        label.target,
        Target::All
            | Target::Text(_)
            | Target::Plan
            | Target::PlanGrants
            | Target::Record(..)
            | Target::Row(ChangedRow::Shares(_) | ChangedRow::Item(..) | ChangedRow::FrameRule)
    ) || matches!(label.action, Action::Lock | Action::Unlock | Action::TakeOver);
    let year = app.session.municipality(|m| label.year.get(&m.years).year);
    if all_years { step } else { (words.in_year)(&step, year) }
}

fn target_text(app: AppContext, target: Target) -> String {
    let words = &app.language.texts().undo;
    match target {
        Target::Row(row) => lowercase_first(&row_name(app, row)),
        Target::Group(group) => lowercase_first(&group_name(app, group)),
        Target::Question(question) => lowercase_first(question_name(app, question)),
        Target::Surplus => words.surplus.to_owned(),
        Target::Text(_) => words.text.to_owned(),
        Target::Plan => words.plan.to_owned(),
        Target::PlanGrants => words.plan_grants.to_owned(),
        Target::ReadyQuestion => words.ready_question.to_owned(),
        Target::Record(part, None) => (words.record_part)(part).to_owned(),
        Target::Record(part, Some(c)) => [(words.record_part)(part), ", ", &committee_name(app, c)].concat(),
        Target::All => words.everything.to_owned(),
    }
}

/// The name of a row that can be changed.
pub(super) fn row_name(app: AppContext, row: ChangedRow) -> String {
    let words = &app.language.texts().undo;
    let levers = &app.t.levers;
    let with_committee = |name: &str, c| format!("{name}, {}", committee_name(app, c));
    match row {
        ChangedRow::Lever(Lever::Row(RevenueRow::TaxBase)) => levers.tax_base_name.to_owned(),
        ChangedRow::Lever(Lever::Index(c)) => with_committee(levers.index, c),
        ChangedRow::Lever(Lever::Volume(c)) => with_committee(levers.volume, c),
        ChangedRow::Lever(Lever::Efficiency(c)) => with_committee(levers.efficiency, c),
        ChangedRow::Lever(Lever::Weight(c)) => with_committee(levers.weight, c),
        ChangedRow::Lever(Lever::NationalTaxBase) => levers.national_tax_base.to_owned(),
        ChangedRow::Lever(Lever::Population) => levers.population.to_owned(),
        ChangedRow::Lever(Lever::Row(row)) => (app.t.revenue_row)(row).to_owned(),
        ChangedRow::Lever(Lever::Grant(c)) => with_committee(app.t.results.own_change, c),
        ChangedRow::Lever(Lever::Fee(c, f)) => format!("{}, {}", words.fee, fee_name(app, c, f)),
        ChangedRow::Policy => levers.policy.to_owned(),
        ChangedRow::Lock(c) => (words.grant_of)(&committee_name(app, c)),
        ChangedRow::Shares(c) => (words.shares_of)(&committee_name(app, c)),
        ChangedRow::Item(c, item) => item_name(app, c, item),
        ChangedRow::FrameRule => levers.frame_rule.to_owned(),
    }
}

/// The name of a group of rows.
pub(super) fn group_name(app: AppContext, group: ResetGroup) -> String {
    let words = &app.language.texts().undo;
    match group {
        ResetGroup::Committee(c) => committee_name(app, c),
        ResetGroup::Tax => words.tax.to_owned(),
        ResetGroup::Equalisation => app.t.levers.equalisation.to_owned(),
        ResetGroup::Fees => app.t.levers.fees.to_owned(),
        ResetGroup::OtherRevenue => words.other_revenue.to_owned(),
        ResetGroup::Grants => words.grants.to_owned(),
        ResetGroup::Needs => words.needs.to_owned(),
        ResetGroup::Distribution => words.distribution.to_owned(),
        ResetGroup::Shares => words.shares.to_owned(),
    }
}

/// The name of what a question of goal seek changes.
pub(super) fn question_name(app: AppContext, question: Question) -> &'static str {
    let words = &app.language.texts().undo;
    match question {
        Question::TaxRate | Question::TaxCut => words.seek_tax_rate,
        Question::Fees => words.seek_fees,
        Question::Efficiency => words.seek_efficiency,
        Question::Grants => words.seek_frames,
    }
}

/// `name` with a lower-case first letter, as within a sentence, unless it begins with an abbreviation.
pub(super) fn lowercase_first(name: &str) -> String {
    let mut letters = name.chars();
    match (letters.next(), letters.next()) {
        (Some(first), Some(second)) if lowercase(second).chars().eq([second]) => {
            lowercase(first).chars().chain(name.chars().skip(1)).collect()
        }
        _ => name.to_owned(),
    }
}

/// `letter` in lower case, by the browser: the Unicode tables of the standard library would add 13 kB to the first module.
fn lowercase(letter: char) -> String {
    JsString::from(letter.to_string()).to_lower_case().into()
}

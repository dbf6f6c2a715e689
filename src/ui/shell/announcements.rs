//! What screen readers are told: what a change leads to, when nothing has changed for a moment, and which page is opened.

use leptos::prelude::*;

use crate::state::Page;
use crate::state::undo::{NextSteps, StepLabel, Target};
use crate::ui::context::AppContext;
use crate::ui::el::{El, el};
use crate::ui::primitives::labels::committee_name;
use crate::ui::primitives::pause::after_pause;
use crate::ui::reactive::effect;
use crate::ui::route::page_name;
use model::YearIx;
use model::changes::ResetGroup;
use model::municipality::CommitteeIx;
use model::scenario::Scenario;

/// The announcements since something changed for the first time: another page than `first_page`, or a number.
pub fn announcements(app: AppContext, first_page: Page) -> El {
    let spoken = RwSignal::new(String::new());
    let is_new = app.view.page.get_untracked() == first_page;
    let last = StoredValue::new(None);
    let text = move || {
        let change = LastChange::after(app, last.get_value().as_ref());
        let sentence = sentence(app, change.committee);
        last.set_value(Some(change));
        sentence
    };
    after_pause(text, is_new, move |sentence| spoken.set(sentence));
    let mut before = first_page;
    effect(move || {
        let page = app.view.page.get();
        if std::mem::replace(&mut before, page) != page {
            spoken.set(page_name(&app.t.common, page).to_owned());
        }
    });
    el("span").bind_text(move || spoken.get())
}

fn sentence(app: AppContext, changed: Option<CommitteeIx>) -> String {
    if app.session.error().is_some() {
        return app.t.common.out_of_range.to_owned();
    }
    let grant = app.language.amount(app.session.value(|year| year.now.pool));
    let sums = (app.language.lazy_texts().scenarios.notice.announce_sums)(
        &grant,
        &app.language.amount(app.session.value(|year| year.result)),
    );
    // The sums stand still when money is moved between committees.
    match changed.and_then(|c| committee_sentence(app, c)) {
        Some(committee) => format!("{committee} {sums}"),
        None => sums,
    }
}

/// The last change, and the state after it.
#[derive(Debug, Clone)]
struct LastChange {
    open: Option<String>,
    scenario: Scenario,
    steps: NextSteps,
    year: YearIx,
    /// The committee that it was made to.
    committee: Option<CommitteeIx>,
}

impl LastChange {
    /// The change that led to the present state, if it is another one than `last`.
    fn after(app: AppContext, last: Option<&Self>) -> Self {
        let (open, year, steps) = (app.state.open.id(), app.view.year.get(), app.state.undo().next());
        let scenario = app.session.scenario_now();
        let committee = match last {
            None => changed_committee(steps.redo.or(steps.undo)),
            Some(last) if last.open.is_some() && last.open != open => None,
            Some(last) if last.scenario == scenario => last.committee.filter(|_| last.year == year),
            Some(last) => {
                // What was undone is the next to be redone.
                let undone = steps.redo.filter(|_| steps != last.steps && steps.redo == last.steps.undo);
                changed_committee(undone.or(steps.undo))
            }
        };
        Self { open, scenario, steps, year, committee }
    }
}

/// The committee that a step was made to.
fn changed_committee(step: Option<StepLabel>) -> Option<CommitteeIx> {
    match step?.target {
        Target::Row(row) => row.committee(),
        Target::Group(ResetGroup::Committee(committee)) => Some(committee),
        Target::Group(
            ResetGroup::Tax
            | ResetGroup::Equalisation
            | ResetGroup::Fees
            | ResetGroup::OtherRevenue
            | ResetGroup::Grants
            | ResetGroup::Needs
            | ResetGroup::Distribution
            | ResetGroup::Shares,
        )
        | Target::Question(_)
        | Target::Surplus
        | Target::Text(_)
        | Target::Plan
        | Target::PlanGrants
        | Target::ReadyQuestion
        | Target::Record(..)
        | Target::All => None,
    }
}

fn committee_sentence(app: AppContext, c: CommitteeIx) -> Option<String> {
    let (grant, change) = app.session.read(|outcome, year| {
        let committee = year.committee(c)?;
        Some((outcome.value(committee.grant), outcome.value(committee.change)))
    })?;
    let name = committee_name(app, c);
    Some((app.language.lazy_texts().scenarios.notice.announce_committee)(
        &name,
        &app.language.amount(grant),
        &app.language.amount_change(change),
    ))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Language;
    use crate::ui::tables::tests::page;
    use model::lever::{Lever, Setting};
    use model::money::MILLION;
    use model::rows::RevenueRow;
    use rust_decimal::Decimal;

    #[test]
    fn the_committee_that_moved_is_named_also_when_its_change_is_undone_or_redone() {
        let app = page(Language::default());
        let (first, second) = (CommitteeIx(0), CommitteeIx(1));
        let set = |lever| app.state.editor().set(lever, Setting::Change(MILLION));
        let rate = Lever::Row(RevenueRow::TaxRate);
        let acts: [(&dyn Fn(), Option<CommitteeIx>); 9] = [
            (&|| set(Lever::Grant(first)), Some(first)),
            (&|| set(Lever::Grant(second)), Some(second)),
            (&|| app.state.undo().undo(), Some(second)),
            (&|| app.view.year.set(YearIx::Second), None),
            (&|| app.state.undo().redo(), Some(second)),
            (&|| app.state.editor().set(rate, Setting::Change(Decimal::ONE)), None),
            (&|| app.state.undo().undo(), None),
            (&|| app.state.undo().undo(), Some(second)),
            (&|| app.state.undo().undo(), Some(first)),
        ];
        let mut last = LastChange::after(app, None);
        for (at, (act, committee)) in acts.into_iter().enumerate() {
            act();
            last = LastChange::after(app, Some(&last));
            assert_eq!(last.committee, committee, "act {at}");
            // Nothing has changed.
            last = LastChange::after(app, Some(&last));
            assert_eq!(last.committee, committee, "act {at}, looked at again");
        }
    }
}

//! What screen readers are told: what a change leads to, when nothing has changed for a moment, and which page is opened.

use leptos::prelude::*;

use crate::state::Page;
use crate::state::undo::Target;
use crate::ui::context::AppContext;
use crate::ui::el::{El, el};
use crate::ui::primitives::amounts::mnkr;
use crate::ui::primitives::labels::committee_name;
use crate::ui::primitives::pause::after_pause;
use crate::ui::reactive::effect;
use crate::ui::route::page_name;
use model::changes::ResetGroup;
use model::municipality::CommitteeIx;

/// The announcements since something changed for the first time: another page than `first_page`, or a number.
pub fn announcements(app: AppContext, first_page: Page) -> El {
    let spoken = RwSignal::new(String::new());
    let is_new = app.view.page.get_untracked() == first_page;
    after_pause(move || sentence(app), is_new, move |sentence| spoken.set(sentence));
    let mut before = first_page;
    effect(move || {
        let page = app.view.page.get();
        if std::mem::replace(&mut before, page) != page {
            spoken.set(page_name(&app.t.common, page).to_owned());
        }
    });
    el("span").bind_text(move || spoken.get())
}

fn sentence(app: AppContext) -> String {
    if app.session.error().is_some() {
        return app.t.common.out_of_range.to_owned();
    }
    let grant = mnkr(app, app.session.value(|year| year.now.pool));
    let sums = (app.language.lazy_texts().scenarios.notice.announce_sums)(
        &grant,
        &mnkr(app, app.session.value(|year| year.result)),
    );
    // The sums stand still when money is moved between committees.
    match changed_committee(app).and_then(|c| committee_sentence(app, c)) {
        Some(committee) => format!("{committee} {sums}"),
        None => sums,
    }
}

/// The committee that the last change was made to.
fn changed_committee(app: AppContext) -> Option<CommitteeIx> {
    match app.state.undo().next().undo?.target {
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
        &mnkr(app, grant),
        &app.language.mnkr_change(change),
    ))
}

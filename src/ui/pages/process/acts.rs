//! What to do at each step in the program: a link to the place where it is done, or a button that does it.

use leptos::prelude::*;

use super::shown::Cx;
use crate::state::{Dialog, FollowUpTab, Page, Tab};
use crate::storage::Stage;
use crate::ui::primitives::focus::focus_soon;
use crate::ui::route::{address, focus_when_shown, follow_up_address, go_to};
use model::YearIx;
use model::process::ProcessStep;

/// The first field for a committee's own change.
const OWN_CHANGE: &str = ".committees .stepper input";

/// What to do at `step`. `is_primary`: it is the step that is being taken.
pub fn act(cx: Cx, stage: Option<Stage>, step: ProcessStep, is_primary: bool) -> AnyView {
    let class = if is_primary { "btn primary" } else { "" };
    let is_own = step == ProcessStep::Proposals && stage == Some(Stage::PartyProposal);
    let words = if is_own { cx.t.go_on } else { (cx.t.step)(step).act };
    let to_tab = |tab: Tab| {
        let open = move |_| {
            cx.app.view.tab.set(tab);
            // What is adopted has no field that can be typed in.
            if step == ProcessStep::Preparation && stage != Some(Stage::Adopted) {
                focus_when_shown(cx.app.state, Page::Simulate, OWN_CHANGE);
            }
        };
        view! { <a class=class href=address(Page::Simulate) on:click=open>{words}</a> }.into_any()
    };
    let to_page = |page: Page| view! { <a class=class href=address(page)>{words}</a> }.into_any();
    let does = |act: Box<dyn Fn() + Send + Sync>| {
        let class = if is_primary { class } else { "link" };
        let id = ["act-", step.key()].concat();
        let act = StoredValue::new(act);
        view! {
            <button class=class type="button" id=id on:click=move |_| act.with_value(|act| act())>
                {words}
            </button>
        }
        .into_any()
    };
    let library = cx.app.state.library();
    match step {
        ProcessStep::Analysis => to_tab(Tab::Law),
        ProcessStep::LookBack => to_tab(Tab::Years),
        ProcessStep::Draft => to_tab(Tab::Goals),
        ProcessStep::Basis => to_page(Page::MunicipalityFile),
        ProcessStep::Meaning | ProcessStep::Preparation => to_tab(Tab::Committees),
        ProcessStep::Proposals => does(Box::new(move || {
            crate::state::propose(library, &own_name(cx));
            go_to(cx.app.state, Page::Simulate);
        })),
        ProcessStep::Board => to_page(Page::Compare),
        ProcessStep::Council if stage == Some(Stage::Adopted) => {
            view! { <span class="soft">{(cx.app.language.lazy_texts().library.stage)(Stage::Adopted)}</span> }
                .into_any()
        }
        ProcessStep::Council => does(Box::new(move || {
            crate::state::adopt_open(library, &own_name(cx));
            focus_soon(HEADING);
        })),
        // The budget is closed then: what is left to plan is its months.
        ProcessStep::Plans if stage == Some(Stage::Adopted) => {
            let outturn = follow_up_address(FollowUpTab::Outturn);
            view! { <a class=class href=outturn>{cx.t.spread_months}</a> }.into_any()
        }
        ProcessStep::Plans => does(Box::new(move || cx.app.state.dialog.set(Some(Dialog::Items)))),
        ProcessStep::Work => to_page(Page::FollowUp),
    }
}

/// The id of the heading of the calendar, which gets the focus when the stage has moved.
pub const HEADING: &str = "process-steps";

/// The buttons that move the open scenario along: to the stage after its own, and back. None of an adopted one, which stays as it is.
pub fn moves(cx: Cx, stage: Option<Stage>) -> AnyView {
    let Some(stage) = stage.filter(|stage| *stage != Stage::Adopted) else { return ().into_any() };
    let next = Stage::ALL.into_iter().find(|one| *one > stage);
    let before = Stage::ALL.into_iter().rev().find(|one| *one < stage);
    let button = |to: Stage, words: fn(u8, &str) -> String| {
        let move_to = move |_| {
            crate::state::set_stage_of_open(cx.app.state.library(), to);
            focus_soon(HEADING);
        };
        let step = to.step();
        let words = words(step.number(), (cx.t.step)(step).name);
        view! { <button class="btn" type="button" on:click=move_to>{words}</button> }
    };
    view! {
        <div class="row stage-moves">
            {next.map(|to| button(to, cx.t.move_on))} {before.map(|to| button(to, cx.t.move_back))}
        </div>
    }
    .into_any()
}

fn own_name(cx: Cx) -> String {
    let year = cx.app.session.municipality(|municipality| YearIx::First.get(&municipality.years).year);
    (cx.t.own_proposal)(year)
}

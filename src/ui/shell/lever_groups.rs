//! The groups of levers that open, and the notice of an adopted scenario: lazy parts.

use leptos::prelude::*;

use crate::i18n::numbers::amounts_compared;
use crate::state::Position;
use crate::ui::context::AppContext;
use crate::ui::el::{El, button, el};
use crate::ui::primitives::amounts::mnkr;
use crate::ui::primitives::control::{ceiling_reason, control, control_at, position_of};
use crate::ui::primitives::labels::committee_name;
use crate::ui::shell::all_committees::all_committees;
use crate::ui::shell::levers::group;
use model::distribution::Policy;
use model::lever::Lever;
use model::municipality::{Committee, CommitteeIx, FeeIx};
use model::scenario::FrameRule;

/// Why no lever moves, and the way on.
pub fn adopted_notice(app: AppContext) -> El {
    let again = button("btn")
        .on_click(move || app.state.library().duplicate_and_edit())
        .text(app.language.lazy_texts().lever_groups.duplicate);
    el("div").class("notice").child(el("p").text(app.t.levers.adopted)).child(again)
}

/// A group for each committee with fees.
pub fn fee_levers(app: AppContext) -> El {
    let committees: Vec<(CommitteeIx, Vec<(FeeIx, String)>)> = app.session.municipality(|m| {
        let fees = |committee: &Committee| {
            (0..).map(FeeIx).zip(committee.fees.iter().map(|fee| app.file_text(&fee.name))).collect()
        };
        m.committees().map(|(c, committee)| (c, fees(committee))).collect()
    });
    let fee_group = |(c, fees): (CommitteeIx, Vec<(FeeIx, String)>)| {
        let total = move || {
            let total = app.session.read(|outcome, year| Some(outcome.value(year.committee(c)?.fees_total)));
            let total = total.filter(|_| app.session.error().is_none());
            total.map_or_else(|| app.t.common.out_of_range.to_owned(), |total| mnkr(app, total))
        };
        let lever = move |(f, name): &(FeeIx, String)| fee_control(app, c, *f, name);
        group(&committee_name(app, c), total, move || fees.iter().map(lever).collect())
    };
    let committees = committees.into_iter().filter(|(_, fees)| !fees.is_empty());
    el("div").class("part").children(committees.map(fee_group))
}

/// The control of a fee, with what the law says of the fee.
fn fee_control(app: AppContext, c: CommitteeIx, f: FeeIx, name: &str) -> El {
    let lever = Lever::Fee(c, f);
    let position = position_of(app, lever);
    let around = control_at(app, lever, position, name, "");
    let session = app.session;
    let costs = session.municipality(|m| {
        let costs = m.fee(c, f).and_then(|fee| fee.service_cost);
        costs.map(|costs| costs.map(|cost| cost.value))
    });
    // A fact of the file is a note; it is a stop only where the user's own change meets it.
    let note = move |words: &str, meets: fn(&Position) -> bool| {
        let meets = move || position.with(|here| here.changed && meets(here));
        el("p").class("lever-note").bind_class("is-stop", meets).text(words)
    };
    let ceiling = ceiling_reason(app, lever).map(|words| note(&words, |here| here.at_ceiling));
    around.children(ceiling).dyn_children(move || {
        let now = position.get().now;
        let at = app.view.year.get();
        let cost = costs.map(|costs| *at.get(&costs)).filter(|cost| now > *cost);
        let words = cost.map(|cost| {
            let [now, cost] = amounts_compared(app.language, [now, cost]);
            (app.language.lazy_texts().lever_groups.self_cost)(&now, &cost)
        });
        words.iter().map(|words| note(words, |_| true)).collect()
    })
}

/// Whether index, volume and efficiency move the frames, and each committee's index, volume, efficiency and weight.
pub fn more_levers(app: AppContext) -> El {
    let session = app.session;
    let words = &app.language.lazy_texts().lever_groups;
    let in_frame = move || session.scenario(|scenario| scenario.frame_rule == FrameRule::FollowsNeed);
    let switch = el("input")
        .attr("type", "checkbox")
        .bind_bool_property("checked", in_frame)
        .bind_bool_attr("disabled", move || app.state.open.is_read_only())
        .on("change", move |_| {
            let rule = if untrack(in_frame) { FrameRule::Unchanged } else { FrameRule::FollowsNeed };
            app.state.editor().set_frame_rule(rule);
        });
    let switch = el("label")
        .class("choice lever")
        .child(switch)
        .child(el("span").text(words.in_frame))
        .child(el("small").text(words.in_frame_about));
    let committees: Vec<CommitteeIx> = session.municipality(|m| m.committees().map(|(c, _)| c).collect());
    let groups = committees
        .into_iter()
        .map(|c| group(&committee_name(app, c), String::new, move || vec![committee_levers(app, c)]));
    el("div")
        .class("part")
        .child(switch)
        .child(el("p").class("lever-note").text(words.yearly))
        .child(all_committees(app))
        .children(groups)
}

fn committee_levers(app: AppContext, c: CommitteeIx) -> El {
    let words = &app.t.levers;
    el("div")
        .child(control(app, Lever::Index(c), words.index, ""))
        .child(control(app, Lever::Volume(c), words.volume, ""))
        .child(control(app, Lever::Efficiency(c), words.efficiency, ""))
        .dyn_children_if(
            move || app.state.editor().policy() == Policy::Weighted,
            move || {
                let about = app.language.lazy_texts().lever_groups.weight_about;
                vec![control(app, Lever::Weight(c), words.weight, about)]
            },
        )
}

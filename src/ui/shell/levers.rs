//! The levers: the controls at the left of the simulation, a sheet on a phone.

use std::rc::Rc;

use leptos::prelude::*;
use leptos::web_sys::HtmlDetailsElement;
use rust_decimal::Decimal;

use crate::i18n::numbers::NO_VALUE;
use crate::state::Dialog;
use crate::ui::context::AppContext;
use crate::ui::el::{El, button, el};
use crate::ui::primitives::amounts::mnkr;
use crate::ui::primitives::control::control;
use crate::ui::primitives::icon::{chevron, icon};
use crate::ui::primitives::labels::committee_name;
use crate::ui::primitives::radio::radio_choice;
use crate::ui::primitives::segments::Segments;
use model::YearIx;
use model::distribution::Policy;
use model::label::Label;
use model::lever::Lever;
use model::money::DecimalExt;
use model::municipality::{Committee, CommitteeIx, FeeIx};
use model::rows::{RevenueRow, RowGroup};

/// The levers.
pub fn levers(app: AppContext) -> El {
    let session = app.session;
    let words = &app.t.levers;
    let reset_all = button("btn quiet")
        .bind_bool_attr("disabled", move || session.scenario(model::scenario::Scenario::is_start))
        .on_click(move || app.state.editor().reset_all())
        .child(icon("#i-reset"))
        .text(words.reset_all);
    let close = button("icon-btn only-phone")
        .attr("aria-label", app.t.common.close)
        .on_click(move || app.view.levers_open.set(false))
        .child(icon("#i-close"));
    let head = el("div")
        .class("levers-head")
        .child(el("h2").attr("id", "levers-title").attr("tabindex", "-1").text(words.title))
        .child(el("span").class("row").child(reset_all).child(close));
    let seek = button("link")
        .attr("aria-haspopup", "dialog")
        .on_click(move || app.state.dialog.set(Some(Dialog::Seek)))
        .text(words.seek);
    let equalisation = move || mnkr(app, session.value(|year| year.now.equalisation));
    el("aside")
        .class("levers")
        .bind_class("is-open", move || app.view.levers_open.get())
        .attr("id", "levers")
        .attr("aria-labelledby", "levers-title")
        .child(head)
        .child(year_choice(app).bar("seg wide"))
        .child(
            el("p")
                .class("levers-note")
                .bind_text(move || (words.holds_from)(session.year_number()))
                .text(" ")
                .child(seek),
        )
        .dyn_children_if(move || app.state.open.is_read_only(), move || vec![read_only_notice(app)])
        .children(revenue_rows(app, RowGroup::Tax))
        .child(group(words.equalisation, equalisation, move || revenue_rows(app, RowGroup::Equalisation)))
        .children(revenue_rows(app, RowGroup::Single))
        .child(group(words.fees, move || fees_summary(app), move || fee_groups(app)))
        .child(group(words.other, String::new, move || revenue_rows(app, RowGroup::Other)))
        .child(group(words.more, || words.more_about.to_owned(), move || more_levers(app)))
}

/// The choice of the year in view.
pub fn year_choice(app: AppContext) -> Segments<usize> {
    let years = app.session.municipality(|m| m.years.each_ref().map(|year| year.year.to_string()));
    Segments {
        legend: app.t.levers.year,
        name: "year",
        choices: years.into_iter().enumerate().collect(),
        chosen: Rc::new(move || app.view.year.get().index()),
        choose: Rc::new(move |at| app.view.year.set(YearIx::new(at).unwrap_or_default())),
    }
}

/// Why no lever moves, and the way on.
fn read_only_notice(app: AppContext) -> El {
    let words = &app.t.levers;
    let again =
        button("btn").on_click(move || app.state.library().duplicate_and_edit()).text(words.duplicate);
    el("div").class("notice").child(el("p").text(words.adopted)).child(again)
}

/// The controls of a group of revenue rows.
fn revenue_rows(app: AppContext, group: RowGroup) -> Vec<El> {
    RevenueRow::in_group(group).map(|row| revenue_row(app, row)).collect()
}

fn revenue_row(app: AppContext, row: RevenueRow) -> El {
    let words = &app.t.levers;
    let (name, note) = if row == RevenueRow::TaxBase {
        (words.tax_base_name, words.tax_base_note)
    } else {
        ((app.t.label)(Label::Row(row)), "")
    };
    control(app, Lever::Row(row), name, note)
}

/// The sum of all fees in the year in view, and how many of them are changed.
fn fees_summary(app: AppContext) -> String {
    let session = app.session;
    let total = session.read(|outcome, year| {
        let mut fees = year.committees.iter().map(|committee| outcome.value(committee.fees_total));
        fees.try_fold(Decimal::ZERO, DecimalExt::try_add)
    });
    let year = app.view.year.get();
    let changed = session.scenario(|scenario| {
        let fees = scenario.settings.keys().filter(|lever| matches!(lever, Lever::Fee(..)));
        fees.filter(|lever| scenario.setting(**lever, year).is_some()).count()
    });
    let total = total.map_or_else(|| NO_VALUE.to_owned(), |total| mnkr(app, total));
    if changed > 0 { format!("{total}, {}", (app.t.levers.changed)(changed)) } else { total }
}

/// A group for each committee with fees.
fn fee_groups(app: AppContext) -> Vec<El> {
    let committees: Vec<(CommitteeIx, Vec<(FeeIx, String)>)> = app.session.municipality(|m| {
        let fees = |committee: &Committee| {
            (0..).map(FeeIx).zip(committee.fees.iter().map(|fee| app.file_text(&fee.name))).collect()
        };
        m.committees().map(|(c, committee)| (c, fees(committee))).collect()
    });
    let fee_group = |(c, fees): (CommitteeIx, Vec<(FeeIx, String)>)| {
        let total = move || {
            let total = app.session.read(|outcome, year| Some(outcome.value(year.committee(c)?.fees_total)));
            total.map_or_else(|| NO_VALUE.to_owned(), |total| mnkr(app, total))
        };
        let lever = move |(f, name): &(FeeIx, String)| control(app, Lever::Fee(c, *f), name, "");
        group(&committee_name(app, c), total, move || fees.iter().map(lever).collect())
    };
    committees.into_iter().filter(|(_, fees)| !fees.is_empty()).map(fee_group).collect()
}

/// How the room is distributed, and each committee's index, volume, efficiency and weight.
fn more_levers(app: AppContext) -> Vec<El> {
    let session = app.session;
    let words = &app.t.levers;
    let choice = |policy: Policy| {
        radio_choice(
            "policy",
            (words.policy_name)(policy),
            (words.policy_about)(policy),
            move || app.state.editor().policy() == policy,
            move || app.state.open.is_read_only(),
            move || app.state.editor().set_policy(policy),
        )
    };
    let policies = el("fieldset")
        .class("lever")
        .child(el("legend").class("lever-name").text(words.policy))
        .children(Policy::ALL.map(choice));
    let committees: Vec<CommitteeIx> = session.municipality(|m| m.committees().map(|(c, _)| c).collect());
    let groups = committees
        .into_iter()
        .map(|c| group(&committee_name(app, c), String::new, move || vec![committee_levers(app, c)]));
    std::iter::once(policies).chain(groups).collect()
}

fn committee_levers(app: AppContext, c: CommitteeIx) -> El {
    let words = &app.t.levers;
    el("div")
        .child(control(app, Lever::Index(c), words.index, ""))
        .child(control(app, Lever::Volume(c), words.volume, ""))
        .child(control(app, Lever::Efficiency(c), words.efficiency, ""))
        .dyn_children_if(
            move || app.state.editor().policy() == Policy::Weighted,
            move || vec![control(app, Lever::Weight(c), words.weight, "")],
        )
}

/// A group that opens; what is in it is built only then.
fn group(name: &str, about: impl Fn() -> String + 'static, content: impl Fn() -> Vec<El> + 'static) -> El {
    let open = RwSignal::new(false);
    let details = el("details").class("lever-group");
    let element: HtmlDetailsElement = details.element_as();
    let summary = el("summary")
        .child(chevron())
        .child(el("span").class("lever-name").text(name))
        .child(el("span").class("lever-step").bind_text(about));
    details
        .on("toggle", move |_| open.set(element.open()))
        .child(summary)
        .child(el("div").class("nested").dyn_children_if(move || open.get(), content))
}

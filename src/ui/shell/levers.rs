//! The levers: the controls at the left of the simulation, a sheet on a phone.

use std::rc::Rc;

use leptos::prelude::*;
use leptos::web_sys::HtmlDetailsElement;
use rust_decimal::Decimal;

use crate::state::Dialog;
use crate::ui::context::AppContext;
use crate::ui::el::{El, button, el};
use crate::ui::lazy::{LazyPage, lazy};
use crate::ui::primitives::amounts::mnkr;
use crate::ui::primitives::control::control;
use crate::ui::primitives::icon::{chevron, icon};
use crate::ui::primitives::segments::Segments;
use model::YearIx;
use model::lever::Lever;
use model::money::DecimalExt;
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
    let close = button("icon-btn only-sheet")
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
    let equalisation = move || {
        if session.error().is_none() {
            mnkr(app, session.value(|year| year.now.equalisation))
        } else {
            app.t.common.out_of_range.to_owned()
        }
    };
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
                .text(words.start_about)
                .text(" ")
                .child(seek),
        )
        .dyn_children_if(
            move || app.state.open.is_read_only(),
            move || vec![el("div").class("part notices").child(lazy(app.t, LazyPage::AdoptedNotice))],
        )
        .children(revenue_rows(app, RowGroup::Tax))
        .child(control(app, Lever::NationalTaxBase, words.national_tax_base, words.national_tax_base_note))
        .child(group(words.equalisation, equalisation, move || {
            vec![lazy(app.t, LazyPage::EqualisationLevers)]
        }))
        .children(revenue_rows(app, RowGroup::Single))
        .child(group(words.fees, move || fees_summary(app), move || vec![lazy(app.t, LazyPage::FeeLevers)]))
        .child(group(words.other_revenue, String::new, move || revenue_rows(app, RowGroup::Other)))
        .child(group(
            words.more_levers,
            || words.more_levers_about.to_owned(),
            move || vec![lazy(app.t, LazyPage::MoreLevers)],
        ))
}

/// The choice of the year in view.
pub fn year_choice(app: AppContext) -> Segments<YearIx> {
    let years = app.session.municipality(|m| m.years.each_ref().map(|year| year.year.to_string()));
    Segments {
        legend: app.t.levers.year,
        name: "year",
        choices: YearIx::ALL.into_iter().zip(years).collect(),
        chosen: Rc::new(move || app.view.year.get()),
        choose: Rc::new(move |year| app.view.year.set(year)),
    }
}

/// The controls of a group of revenue rows.
pub(super) fn revenue_rows(app: AppContext, group: RowGroup) -> Vec<El> {
    RevenueRow::in_group(group).map(|row| revenue_row(app, row)).collect()
}

fn revenue_row(app: AppContext, row: RevenueRow) -> El {
    let words = &app.t.levers;
    let (name, note) = if row == RevenueRow::TaxBase {
        (words.tax_base_name, words.tax_base_note)
    } else {
        ((app.t.revenue_row)(row), "")
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
    let total = total
        .filter(|_| session.error().is_none())
        .map_or_else(|| app.t.common.out_of_range.to_owned(), |total| mnkr(app, total));
    if changed > 0 { format!("{total}, {}", (app.t.levers.changed)(changed)) } else { total }
}

/// A group that opens; what is in it is built only then.
pub(super) fn group(
    name: &str,
    about: impl Fn() -> String + 'static,
    content: impl Fn() -> Vec<El> + 'static,
) -> El {
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

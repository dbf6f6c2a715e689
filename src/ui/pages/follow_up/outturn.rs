//! The outturn: typed in a grid or taken in from a table, and how forecasts are made of it.

mod forecasts;
mod grid;
mod paste;
mod questions;
mod reading;
#[cfg(test)]
mod tests;

use std::rc::Rc;

use leptos::prelude::*;

pub use self::forecasts::method_name;
use super::YearContext;
use crate::state::OutturnYear;
use crate::ui::primitives::segments::Segments;
use model::YearIx;
use model::follow_up::record::SpreadMethod;

/// How the amounts of the grid are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Shown {
    /// From January to the end of each month.
    ToDate,
    /// Of each month alone.
    Monthly,
}

/// The view.
pub fn outturn(cx: YearContext) -> AnyView {
    let (t, app) = (&cx.t.outturn, cx.app);
    let year = RwSignal::new(OutturnYear::Budget);
    let shown = RwSignal::new(Shown::ToDate);
    // A typed amount changes the months seldom: the grid, and the field that is typed in, stay.
    let months = Memo::new(move |_| {
        cx.followed.with(|followed| grid::months(followed.record(), year.get(), shown.get()))
    });
    let first = app.session.municipality(|m| YearIx::First.get(&m.years).year);
    let years = Segments {
        legend: t.year,
        name: "outturn-year",
        choices: vec![
            (OutturnYear::Budget, (t.this_year)(first)),
            (OutturnYear::Before, (t.year_before)(first.saturating_sub(1))),
        ],
        chosen: Rc::new(move || year.get()),
        choose: Rc::new(move |chosen| year.set(chosen)),
    };
    let forms = Segments {
        legend: t.shown_as,
        name: "outturn-form",
        choices: vec![(Shown::ToDate, t.accumulated.to_owned()), (Shown::Monthly, t.monthly.to_owned())],
        chosen: Rc::new(move || shown.get()),
        choose: Rc::new(move |chosen| shown.set(chosen)),
    };
    let why_closed = move || {
        let why = if cx.is_played() { Some(t.played) } else { (!cx.is_editable).then_some(t.read_only) };
        why.map(|why| view! { <p class="notice">{why}</p> })
    };
    view! {
        <section aria-labelledby="outturn-title" class="stack">
            <h2 id="outturn-title">{t.title}</h2>
            <p class="soft">{move || if shown.get() == Shown::Monthly { t.monthly_about } else { t.about }}</p>
            {why_closed}
            <div class="row switches">{years.bar("seg")}{forms.bar("seg")}</div>
            {move || months.with(|months| grid::grid(cx, year.get(), shown.get(), months))}
        </section>
        {move || (cx.is_editable && !cx.is_played()).then(|| paste::paste(cx))}
        {move || forecasts::forecasts(cx)}
        {spread_choice(cx)}
    }
    .into_any()
}

fn spread_choice(cx: YearContext) -> AnyView {
    let t = &cx.t.outturn;
    let choice = Segments {
        legend: t.spread,
        name: "outturn-spread",
        choices: SpreadMethod::ALL
            .into_iter()
            .map(|method| (method, (t.spreads)(method).to_owned()))
            .collect(),
        chosen: Rc::new(move || cx.followed.with(|followed| followed.record().spread())),
        choose: Rc::new(move |method| {
            cx.app.state.follow_up().set_spread(method);
        }),
    };
    cx.is_editable
        .then(|| {
            view! {
                <section class="stack" aria-labelledby="outturn-spread-title">
                    <h2 id="outturn-spread-title">{t.spread}</h2>
                    <p class="soft">{t.spread_about}</p>
                    {choice.bar("seg")}
                </section>
            }
        })
        .into_any()
}

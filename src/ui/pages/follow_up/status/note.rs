//! The notes under the table: what the same outturn looks like when the budget is spread in twelfths, with the switch between the two,
//! and what the figures are founded on.

use leptos::prelude::*;

use super::super::YearContext;
use super::super::report::founded_on;
use crate::i18n::numbers::percent_text;
use crate::state::Page;
use crate::ui::route::address;
use model::follow_up::record::SpreadMethod;
use model::follow_up::report::Report;
use model::money::{Money, in_percent_of};

/// The note under the table.
pub fn spread_note(cx: YearContext, report: &Report) -> AnyView {
    let (t, app) = (&cx.t.status, cx.app);
    let month = report.month;
    let reported = report.committee_lines().iter().filter(|line| line.outturn.is_some());
    let lines: Vec<_> = reported.map(|line| line.line).collect();
    let spread = cx.followed.with(|followed| followed.record().spread());
    let to_date = |method| {
        cx.followed.with(|followed| {
            followed.year(app, |year| {
                lines.iter().map(|line| year.budget_to_date_by(method, *line, month)).sum::<Money>()
            })
        })
    };
    let whole: Money =
        report.committee_lines().iter().filter(|line| line.outturn.is_some()).map(|line| line.budget).sum();
    let share = |amount: Money| {
        in_percent_of(amount.kronor(), whole.kronor())
            .map(|share| percent_text(app.language, share, 1))
            .unwrap_or_default()
    };
    let Some(outturn) = report.committees.outturn else { return ().into_any() };
    let (note, other, words) = match spread {
        SpreadMethod::Seasons => {
            let in_twelfths = to_date(SpreadMethod::Twelfths) - outturn;
            let amount = app.language.amount(in_twelfths.abs().kronor());
            let note =
                (t.seasons_note)(&share(to_date(SpreadMethod::Seasons)), &amount, in_twelfths > Money::ZERO);
            (note, SpreadMethod::Twelfths, t.to_twelfths)
        }
        SpreadMethod::Twelfths => {
            ((t.twelfths_note)(&share(to_date(SpreadMethod::Twelfths))), SpreadMethod::Seasons, t.to_seasons)
        }
    };
    let switch = cx.is_editable.then(|| {
        view! {
            <button class="link" type="button" on:click=move |_| { app.state.follow_up().set_spread(other); }>{words}</button>
        }
    });
    view! { <p class="small soft year-note">{note}" "{switch}</p> }.into_any()
}

/// Where budget and outturn come from, and how well the budget is known.
pub fn quality_note(cx: YearContext, report: &Report) -> AnyView {
    view! {
        <p class="small soft">
            {founded_on(cx, report).join(" ")}" "<a href=address(Page::MunicipalityFile)>{cx.app.t.common.sources}</a>"."
        </p>
    }
    .into_any()
}

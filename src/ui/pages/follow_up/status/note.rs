//! The notes under the table: how the budget is spread, and what a spread in twelfths shows that is no deviation, with the switch between
//! the two; and what the figures are founded on.

use leptos::prelude::*;

use super::super::YearContext;
use super::super::report::founded_on;
use crate::state::Page;
use crate::ui::route::address;
use model::follow_up::record::SpreadMethod;
use model::follow_up::report::Report;
use model::money::Money;

/// The note under the table.
pub fn spread_note(cx: YearContext, report: &Report) -> AnyView {
    let Some((note, chosen)) = spread_words(cx, report) else { return ().into_any() };
    // Where nothing is known of the seasons, the two are the same.
    let switch = chosen.filter(|_| cx.is_editable).map(|chosen| {
        let (other, words) = match chosen {
            SpreadMethod::Seasons => (SpreadMethod::Twelfths, cx.t.status.to_twelfths),
            SpreadMethod::Twelfths => (SpreadMethod::Seasons, cx.t.status.to_seasons),
        };
        view! {
            <button class="link" type="button" on:click=move |_| { cx.app.state.follow_up().set_spread(other); }>{words}</button>
        }
    });
    view! { <p class="small soft year-note">{note}" "{switch}</p> }.into_any()
}

/// How the budgets of the committees that have reported are spread, and how much twelfths differ from their seasons so far, which is no
/// deviation. With the chosen method: none where nothing is known of the seasons. None where no committee has reported.
pub fn spread_words(cx: YearContext, report: &Report) -> Option<(String, Option<SpreadMethod>)> {
    let (t, app) = (&cx.t.status, cx.app);
    report.committees.outturn?;
    let reported = || report.committee_lines().iter().filter(|line| line.outturn.is_some());
    let (chosen, [seasons, twelfths]) = cx.followed.with(|followed| {
        let to_date = [SpreadMethod::Seasons, SpreadMethod::Twelfths].map(|method| -> Money {
            followed.year(app, |year| {
                reported().map(|line| year.budget_to_date_by(method, line.line, report.month)).sum::<Money>()
            })
        });
        (followed.chosen_spread(app, reported().map(|line| line.line)), to_date)
    });
    let whole: Money = reported().map(|line| line.budget).sum();
    let percent = |part: Money, whole: Money| {
        part.in_percent_of(whole).map(|share| app.language.percent(share)).unwrap_or_default()
    };
    let note = match chosen {
        Some(SpreadMethod::Seasons) => (t.seasons_note)(&percent(seasons, whole)),
        Some(SpreadMethod::Twelfths) | None => (t.twelfths_note)(&percent(twelfths, whole)),
    };
    let difference = twelfths - seasons;
    if difference.is_zero() {
        return Some((note, chosen));
    }
    let amount = app.language.amount(difference.abs().kronor());
    let share = percent(difference.abs(), twelfths.abs());
    let is_shown = chosen == Some(SpreadMethod::Twelfths);
    let no_deviation = (t.false_deviation)(&amount, &share, difference > Money::ZERO, is_shown);
    Some((format!("{note} {no_deviation}"), chosen))
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

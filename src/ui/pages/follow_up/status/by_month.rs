//! The year month by month, of the committees together or of one: the outturn against the budget, and the forecast with its band. Drawn
//! twice on the same months, since a deviation is small beside the amounts that deviate; then as a table.

mod drawing;

use std::cmp::Ordering;

use leptos::prelude::*;

use self::drawing::drawings;
use super::super::YearContext;
use super::super::numbers::{amount, amount_text, deviation, deviation_text, is_loss, line_name};
use crate::state::FollowUpTab;
use crate::ui::primitives::badge::badge;
use crate::ui::primitives::missing::missing;
use crate::ui::route::follow_up_address;
use files::year_rules::carried;
use model::figure::Quality;
use model::follow_up::by_month::{MonthPoint, of_committee, of_committees};
use model::follow_up::month::FollowUpKind;
use model::follow_up::report::Report;
use model::follow_up::rules::RuleKey;
use model::follow_up::{Activity, Line, Month};
use model::money::Money;
use model::municipality::CommitteeIx;

/// Who is drawn: a committee, or None for all of them together.
pub type Drawn = Option<CommitteeIx>;

/// A year that is drawn.
struct Shown {
    name: String,
    /// The follow-up that it is seen from.
    month: Month,
    points: Vec<MonthPoint>,
}

impl Shown {
    fn now(&self) -> Option<&MonthPoint> {
        self.points.iter().find(|point| point.month == self.month)
    }

    fn end(&self) -> Option<&MonthPoint> {
        self.points.last()
    }
}

/// The section.
pub fn by_month(cx: YearContext, report: &Report, drawn: RwSignal<Drawn>) -> AnyView {
    let t = &cx.t.by_month;
    let month = report.month;
    let (reported, count) = (report.committees.reported, report.committees.count);
    let view = move || {
        let drawn = cx.sees_only().or(drawn.get());
        let points = cx.followed.with(|followed| {
            followed.year(cx.app, |year| match drawn {
                Some(committee) => of_committee(year, committee, month),
                None => of_committees(year, month),
            })
        });
        let name = drawn.map_or_else(
            || cx.t.names.committees.to_owned(),
            |committee| line_name(cx, Line::Committee(committee)),
        );
        let shown = Shown { name, month, points };
        let some_reported =
            (drawn.is_none() && reported < count).then(|| format!(" {}", (t.reported_of)(reported, count)));
        view! {
            <p>{sentences(cx, &shown)}{some_reported}</p>
            {drawings(cx, &shown)}
            {about_band(cx, &shown)}
            <details>
                <summary class="small">{t.table}</summary>
                {table(cx, &shown)}
            </details>
        }
    };
    view! {
        <section class="year-by-month" aria-labelledby="year-by-month">
            <div class="row">
                <h2 id="year-by-month">{t.title}</h2>
                {cx.sees_only().is_none().then(|| choice(cx, report, drawn))}
            </div>
            {view}
        </section>
    }
    .into_any()
}

/// All committees together, or one of them.
fn choice(cx: YearContext, report: &Report, drawn: RwSignal<Drawn>) -> AnyView {
    let committees: Vec<CommitteeIx> =
        report.committee_lines().iter().filter_map(|line| line.line.committee()).collect();
    let option = |committee: CommitteeIx| {
        let is_chosen = move || drawn.get() == Some(committee);
        view! { <option value=committee.0.to_string() selected=is_chosen>{line_name(cx, Line::Committee(committee))}</option> }
    };
    let options = committees.into_iter().map(option).collect_view();
    view! {
        <label class="row">
            <span class="small soft">{cx.t.by_month.shown}</span>
            <select class="btn" on:change:target=move |event| drawn.set(event.target().value().parse().ok().map(CommitteeIx))>
                <option value="" selected=move || drawn.get().is_none()>{cx.t.names.committees}</option>
                {options}
            </select>
        </label>
    }
    .into_any()
}

/// What the drawings show, in words.
fn sentences(cx: YearContext, shown: &Shown) -> String {
    let (t, language) = (&cx.t.by_month, cx.app.language);
    let words = |amount: Money| language.amount(amount.abs().kronor());
    let month = (cx.t.frame.month)(shown.month);
    let Some((now, outturn)) = shown.now().and_then(|now| Some((now, now.outturn?))) else {
        return (t.not_reported)(&shown.name, month);
    };
    let compared = |cost: Money, budget: Money| (words(cost - budget), cost.cmp(&budget));
    let (deviation, against) = compared(outturn, now.budget);
    let mut said = Vec::new();
    let end = shown.end().and_then(|end| Some((end, end.cost()?)));
    if shown.month != Month::December {
        said.push((t.so_far)(&shown.name, month, &language.amount(outturn.kronor()), &deviation, against));
    }
    if let Some((end, cost)) = end {
        let (deviation, against): (String, Ordering) = compared(cost, end.budget);
        let (cost, budget) = (language.amount(cost.kronor()), language.amount(end.budget.kronor()));
        said.push(if end.forecast.is_some() {
            (t.expected)(&cost, &budget, &deviation, against)
        } else {
            (t.in_all)(&shown.name, &cost, &budget, &deviation, against)
        });
        let band = end.deviation_band();
        said.extend(band.map(|(low, high)| (t.band)(&deviation_text(cx, low), &deviation_text(cx, high))));
    }
    said.join(" ")
}

/// What the band is: an assumption, with where it is changed.
fn about_band(cx: YearContext, shown: &Shown) -> Option<AnyView> {
    let t = &cx.t.by_month;
    let end = shown.end().filter(|end| end.forecast.is_some())?;
    let own = cx.followed.with(|followed| followed.record().rules.clone());
    let quality = |activity| {
        let key = RuleKey::DriftSpread(activity);
        if own.contains_key(&key) {
            return Quality::Assumption;
        }
        carried().given(key).map_or(Quality::Assumption, |given| given.quality)
    };
    let worst = Activity::ALL.into_iter().map(quality).max();
    let has_band = end.uncertainty.is_some();
    // Another's assumptions are not the reader's own, to which the link leads.
    let change = cx.is_editable.then(|| {
        view! { " "<a href=follow_up_address(FollowUpTab::Assumptions)>{t.to_assumptions}</a>"." }
    });
    let badge = worst.filter(|_| has_band).map(|quality| badge(cx.app, quality).into_any());
    Some(
        view! {
            <p class="small soft">
                {if has_band { t.band_about } else { t.band_unknown }}" "{badge}{change}
            </p>
        }
        .into_any(),
    )
}

/// The drawings as a table.
fn table(cx: YearContext, shown: &Shown) -> AnyView {
    let t = &cx.t.by_month;
    let month = shown.month;
    let caption = (t.table_of)(&shown.name);
    let name = caption.clone();
    let status = &cx.t.status;
    let expected = |point: &MonthPoint, of: Option<Money>| {
        (point.month > month).then(|| match of {
            Some(of) => view! { {amount_text(cx, of)} }.into_any(),
            None => missing(t.unknown),
        })
    };
    // In December there is nothing left to expect.
    let expects = month < Month::December;
    let reported = |point: &MonthPoint| {
        (point.month <= month).then(|| match (point.outturn, point.month.follow_up()) {
            (None, FollowUpKind::None) => missing(cx.t.frame.no_follow_up),
            (outturn, FollowUpKind::None | FollowUpKind::Budget | FollowUpKind::Large) => amount(cx, outturn),
        })
    };
    let row = |point: &MonthPoint| {
        let band = point.cost_band();
        let of_month = point.deviation();
        let expected = expects.then(|| {
            view! {
                <td class="num">{expected(point, point.forecast)}</td>
                <td class="num">{expected(point, band.map(|(low, _)| low))}</td>
                <td class="num">{expected(point, band.map(|(_, high)| high))}</td>
            }
        });
        view! {
            <tr>
                <th scope="row">{(cx.t.frame.month)(point.month)}</th>
                <td class="num">{amount_text(cx, point.budget)}</td>
                <td class="num">{reported(point)}</td>
                <td class="num" class:down=is_loss(of_month)>{of_month.map(|of_month| deviation(cx, Some(of_month)))}</td>
                {expected}
            </tr>
        }
    };
    let expected_heads = expects.then(|| {
        [status.forecast, t.low, t.high].map(|head| view! { <th scope="col" class="num">{head}</th> })
    });
    view! {
        <div class="scroll" tabindex="0" role="group" aria-label=name>
            <table class="table">
                <caption class="sr-only">{caption}</caption>
                <thead>
                    <tr>
                        <th scope="col">{t.month}</th>
                        <th scope="col" class="num">{status.budget}</th>
                        <th scope="col" class="num">{status.outturn}</th>
                        <th scope="col" class="num">{status.deviation}</th>
                        {expected_heads}
                    </tr>
                </thead>
                <tbody>{shown.points.iter().map(row).collect_view()}</tbody>
            </table>
        </div>
        <p class="small soft">{status.explain_deviation}</p>
    }
    .into_any()
}

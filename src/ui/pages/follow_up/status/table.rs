//! The committees in a follow-up: the period so far and the whole year, the previous forecast always beside the new one.

#[cfg(test)]
mod tests;

use leptos::prelude::*;

use super::super::YearContext;
use super::super::columns::Columns;
use super::super::measures::measures_address;
use super::super::numbers::{amount, deviation, entered_amount, is_loss, line_in_table, percent};
use crate::ui::primitives::change_bar::{ChangeBar, change_bar};
use model::follow_up::report::{CommitteesReport, LineReport, Report};
use model::follow_up::{Line, Month};
use model::money::Money;
use model::municipality::CommitteeIx;
use rust_decimal::Decimal;

/// In which order the committees stand, in the table and in the tiles.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Order {
    /// The largest deficit in kronor first.
    Deviation,
    /// As in the budget.
    Budget,
}

/// The lines of the committees in an order.
pub fn ordered(report: &Report, order: Order) -> Vec<LineReport> {
    let mut lines = report.committee_lines().to_vec();
    match order {
        Order::Budget => {}
        Order::Deviation => lines.sort_by_key(|line| line.deviation().unwrap_or_default()),
    }
    lines
}

/// The table.
pub fn committees_table(
    cx: YearContext,
    report: &Report,
    must_act: &[CommitteeIx],
    order: RwSignal<Order>,
) -> AnyView {
    let t = &cx.t.status;
    let frame = &cx.t.frame;
    let month = (frame.month)(report.month);
    let short = |month| (frame.month_short)(month);
    let is_outcome = report.is_outcome();
    let lines = report.committee_lines();
    let widest = lines.iter().filter_map(LineReport::deviation_percent).map(|percent| percent.abs()).max();
    let columns = Columns::new(report, report.committee_lines());
    let [of_period, of_year] = columns.spans().map(|columns| columns.to_string());
    let rows = {
        let (report, must_act) = (report.clone(), must_act.to_vec());
        move || {
            let rows = ordered(&report, order.get());
            let row = |line: LineReport| {
                let must_act = line.line.committee().is_some_and(|c| must_act.contains(&c));
                let measures = measures_cell(cx, line.line, report.month, must_act);
                row(cx, line, (measures, is_outcome), widest.unwrap_or_default(), columns)
            };
            rows.into_iter().map(row).collect_view()
        }
    };
    let sum = &report.committees;
    let previous = report.previous.map(|month| {
        view! { <th scope="col" class="num soft wide-only">{(t.forecast_of)(short(month))}</th> }
    });
    let last_year =
        |is_shown: bool| is_shown.then(|| view! { <th scope="col" class="num wide-only">{t.last_year}</th> });
    let reported = (sum.reported < sum.count).then(|| (t.reported_of)(sum.reported, sum.count));
    let foot = (lines.len() > 1).then(|| sum_row(cx, sum, columns));
    let by_deviation = move || order.get() == Order::Deviation;
    let switch = move |_| order.set(if by_deviation() { Order::Budget } else { Order::Deviation });
    let order_switch = (lines.len() > 1).then(|| {
        let words = move || if by_deviation() { t.budget_order } else { t.by_deviation };
        view! { <button class="link" type="button" on:click=switch>{words}</button> }
    });
    view! {
        <div class="year-table">
            <div class="scroll">
                <table class="table follow-up-table">
                    <caption class="sr-only">{(t.table)(month)}</caption>
                    <thead>
                        <tr class="wide-only">
                            <td></td>
                            <th colspan=of_period scope="colgroup" class="group">{(frame.to_date)(month)}</th>
                            <th colspan=of_year scope="colgroup" class="group">{t.whole_year}</th>
                            <td></td>
                        </tr>
                        <tr>
                            <th scope="col">{t.committee}</th>
                            <th scope="col" class="num wide-only">{t.budget}</th>
                            <th scope="col" class="num wide-only">{t.outturn}</th>
                            <th scope="col" class="num wide-only">{t.deviation}</th>
                            {last_year(columns.last_year_to_date)}
                            <th scope="col" class="num wide-only">{t.budget}</th>
                            {previous}
                            <th scope="col" class="num wide-only">{t.newest(is_outcome, short(report.month))}</th>
                            <th scope="col" class="num" aria-sort=move || by_deviation().then_some("ascending")>
                                <button class="sort" type="button" on:click=switch aria-label=(t.sort_by)(t.deviation)>
                                    {t.deviation}{move || by_deviation().then_some(" ↑")}
                                </button>
                            </th>
                            <th scope="col" class="num wide-only">{t.percent_of_budget}</th>
                            {last_year(columns.last_year)}
                            <th scope="col">{t.measures}</th>
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                    {foot}
                </table>
            </div>
            <p class="small soft">
                {t.explain_deviation}" "{reported}" "
                {order_switch}
            </p>
        </div>
    }
    .into_any()
}

fn sum_row(cx: YearContext, sum: &CommitteesReport, columns: Columns) -> AnyView {
    view! {
        <tfoot>
            <tr>
                <th scope="row">{cx.t.names.committees}</th>
                <td class="num wide-only">{amount(cx, sum.outturn.map(|_| sum.budget_to_date))}</td>
                <td class="num wide-only">{amount(cx, sum.outturn)}</td>
                <td class="num wide-only" class:down=is_loss(sum.deviation_to_date())>{deviation(cx, sum.deviation_to_date())}</td>
                {last_year_cell(cx, columns.last_year_to_date, sum.last_year_to_date)}
                <td class="num wide-only">{amount(cx, Some(sum.budget))}</td>
                {previous_cell(cx, columns, sum.previous_forecast)}
                <td class="num wide-only">{amount(cx, sum.forecast)}</td>
                <td class="num" class:down=is_loss(sum.deviation())>{deviation(cx, sum.deviation())}</td>
                <td class="num percent wide-only">{percent(cx, sum.deviation_percent())}<span class="change-bar" aria-hidden="true"></span></td>
                {last_year_cell(cx, columns.last_year, sum.last_year)}
                <td></td>
            </tr>
        </tfoot>
    }
    .into_any()
}

fn last_year_cell(cx: YearContext, is_shown: bool, last_year: Option<Money>) -> Option<AnyView> {
    is_shown.then(|| view! { <td class="num wide-only">{entered_amount(cx, last_year)}</td> }.into_any())
}

fn previous_cell(cx: YearContext, columns: Columns, forecast: Option<Money>) -> Option<AnyView> {
    columns.previous.then(|| view! { <td class="num soft wide-only">{amount(cx, forecast)}</td> }.into_any())
}

fn row(
    cx: YearContext,
    line: LineReport,
    (measures, is_outcome): (AnyView, bool),
    widest: Decimal,
    columns: Columns,
) -> AnyView {
    let share = line.deviation_percent();
    let bar = ChangeBar { change: share.unwrap_or_default(), widest };
    let details = row_details(cx, &line, is_outcome);
    view! {
        <tr>
            <th scope="row">
                <span class="wide-only">{line_in_table(cx, line.line)}</span>
                {details}
            </th>
            <td class="num wide-only">{amount(cx, Some(line.budget_to_date))}</td>
            <td class="num wide-only" class:soft=line.outturn.is_none()>{amount(cx, line.outturn)}</td>
            <td class="num wide-only" class:down=is_loss(line.deviation_to_date())>{deviation(cx, line.deviation_to_date())}</td>
            {last_year_cell(cx, columns.last_year_to_date, line.last_year_to_date)}
            <td class="num wide-only">{amount(cx, Some(line.budget))}</td>
            {previous_cell(cx, columns, line.previous_forecast)}
            <td class="num wide-only"><b>{amount(cx, line.forecast)}</b></td>
            <td class="num" class:down=is_loss(line.deviation())>{deviation(cx, line.deviation())}</td>
            <td class="num percent wide-only">{percent(cx, share)}{change_bar(move || bar)}</td>
            {last_year_cell(cx, columns.last_year, line.last_year)}
            <td class="small">{measures}</td>
        </tr>
    }
    .into_any()
}

/// On a phone, the name opens the other numbers.
fn row_details(cx: YearContext, line: &LineReport, is_outcome: bool) -> AnyView {
    let t = &cx.t.status;
    // The outturn of the whole year is no forecast.
    let forecast = (!is_outcome).then(|| (t.forecast, amount(cx, line.forecast)));
    let numbers = [
        Some((t.outturn, amount(cx, line.outturn))),
        Some((t.budget, amount(cx, Some(line.budget)))),
        forecast,
        Some((t.percent_of_budget, percent(cx, line.deviation_percent()))),
    ];
    let number =
        |(name, number)| view! { <div><dt>{name}</dt><dd class="num">{number}</dd></div> }.into_any();
    let numbers = numbers.into_iter().flatten().map(number);
    view! {
        <details class="narrow-only">
            <summary>{line_in_table(cx, line.line)}</summary>
            <dl class="small">{numbers.collect_view()}</dl>
        </details>
    }
    .into_any()
}

/// How many measures are decided, or that some are missing.
fn measures_cell(cx: YearContext, line: Line, month: Month, must_act: bool) -> AnyView {
    let t = &cx.t.status;
    let Line::Committee(c) = line else { return ().into_any() };
    let decided = cx.followed.with(|followed| followed.decided_measures(c, month));
    let words = match (decided, must_act) {
        (0, false) => return view! { <span class="sr-only">{t.none_required}</span> }.into_any(),
        (0, true) => t.measures_missing.to_owned(),
        (decided, _) => (t.decided_measures)(decided),
    };
    let is_missing = must_act && decided == 0;
    if !cx.is_editable {
        return view! { <span class:down=is_missing>{words}</span> }.into_any();
    }
    view! { <a href=measures_address(cx, c) class:down=is_missing>{words}</a> }.into_any()
}

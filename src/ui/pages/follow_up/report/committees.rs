//! The committees and what the municipality shares, with both periods and the previous forecast, down to the result.

use leptos::prelude::*;

use super::super::YearContext;
use super::super::columns::Columns;
use super::super::numbers::{amount, deviation, entered_amount, is_loss, line_in_table, percent};
use model::follow_up::Line;
use model::follow_up::report::{CommitteesReport, LineReport, Report};
use model::follow_up::result::ResultReport;
use model::money::Money;
use rust_decimal::Decimal;

/// The numbers of a row.
struct Numbers {
    budget_to_date: Option<Money>,
    outturn: Option<Money>,
    deviation_to_date: Option<Money>,
    last_year_to_date: Option<Money>,
    budget: Money,
    previous: Option<Money>,
    forecast: Option<Money>,
    deviation: Option<Money>,
    percent: Option<Decimal>,
    last_year: Option<Money>,
}

impl From<&LineReport> for Numbers {
    fn from(line: &LineReport) -> Self {
        Self {
            budget_to_date: Some(line.budget_to_date),
            outturn: line.outturn,
            deviation_to_date: line.deviation_to_date(),
            last_year_to_date: line.last_year_to_date,
            budget: line.budget,
            previous: line.previous_forecast,
            forecast: line.forecast,
            deviation: line.deviation(),
            percent: line.deviation_percent(),
            last_year: line.last_year,
        }
    }
}

impl From<&CommitteesReport> for Numbers {
    fn from(sum: &CommitteesReport) -> Self {
        Self {
            budget_to_date: sum.outturn.map(|_| sum.budget_to_date),
            outturn: sum.outturn,
            deviation_to_date: sum.deviation_to_date(),
            last_year_to_date: sum.last_year_to_date,
            budget: sum.budget,
            previous: sum.previous_forecast,
            forecast: sum.forecast,
            deviation: sum.deviation(),
            percent: sum.deviation_percent(),
            last_year: sum.last_year,
        }
    }
}

impl Numbers {
    fn of_result(result: &ResultReport, lines: &[LineReport]) -> Self {
        let of_all = |amount: fn(&LineReport) -> Option<Money>| {
            lines.iter().map(|line| Some(line.line.in_result(amount(line)?))).sum::<Option<Money>>()
        };
        Self {
            budget_to_date: Some(result.budget_to_date),
            outturn: result.outturn,
            deviation_to_date: result.outturn.map(|outturn| outturn - result.budget_to_date),
            last_year_to_date: of_all(|line| line.last_year_to_date),
            budget: result.budget,
            previous: result.previous_forecast,
            forecast: Some(result.forecast),
            deviation: Some(result.forecast - result.budget),
            percent: None,
            last_year: of_all(|line| line.last_year),
        }
    }
}

/// The table.
pub fn committees(cx: YearContext, report: &Report) -> AnyView {
    let (t, status, frame) = (&cx.t.report, &cx.t.status, &cx.t.frame);
    let short = frame.month_short;
    let sum = &report.committees;
    let reported = (sum.reported < sum.count).then(|| (status.reported_of)(sum.reported, sum.count));
    let columns = Columns::new(report, &report.lines);
    let [to_date, year] = columns.spans();
    let all = to_date.saturating_add(year).saturating_add(1);
    let row = |name: String, numbers: &Numbers, is_sum: bool| row(cx, columns, name, numbers, is_sum);
    let of_line = |line: &LineReport| row(line_in_table(cx, line.line), &Numbers::from(line), false);
    let shared = report.lines.iter().filter(|line| Line::SHARED.contains(&line.line)).map(of_line);
    let forecast_of = |month| view! { <th scope="col" class="num">{(status.forecast_of)(short(month))}</th> };
    let newest = status.newest(report.is_outcome(), short(report.month));
    let last_year =
        |is_shown: bool| is_shown.then(|| view! { <th scope="col" class="num">{status.last_year}</th> });
    view! {
        <section>
            <h2>{t.committees}</h2>
            <p class="small">{t.table_about}</p>
            <table class="table dense report-table">
                <thead>
                    <tr>
                        <th rowspan="2" scope="col">{status.committee}</th>
                        <th colspan=to_date.to_string() scope="colgroup" class="group">{(frame.to_date)((frame.month)(report.month))}</th>
                        <th colspan=year.to_string() scope="colgroup" class="group">{status.whole_year}</th>
                    </tr>
                    <tr>
                        <th scope="col" class="num">{status.budget}</th>
                        <th scope="col" class="num">{status.outturn}</th>
                        <th scope="col" class="num">{status.deviation}</th>
                        {last_year(columns.last_year_to_date)}
                        <th scope="col" class="num">{status.budget}</th>
                        {report.previous.map(forecast_of)}
                        <th scope="col" class="num">{newest}</th>
                        <th scope="col" class="num">{status.deviation}</th>
                        <th scope="col" class="num">"%"</th>
                        {last_year(columns.last_year)}
                    </tr>
                </thead>
                <tbody>
                    {report.committee_lines().iter().map(of_line).collect_view()}
                    {row(cx.t.names.committees.to_owned(), &Numbers::from(sum), true)}
                </tbody>
                <tbody>
                    <tr><th colspan=all.to_string() scope="rowgroup" class="group">{t.shared}</th></tr>
                    {shared.collect_view()}
                    {report.result.map(|result| {
                        row(t.result.to_owned(), &Numbers::of_result(&result, &report.lines), true)
                    })}
                </tbody>
            </table>
            <p class="small">{status.explain_deviation}" "{reported}</p>
        </section>
    }
    .into_any()
}

fn row(cx: YearContext, columns: Columns, name: String, numbers: &Numbers, is_sum: bool) -> AnyView {
    let previous =
        columns.previous.then(|| view! { <td class="num soft">{amount(cx, numbers.previous)}</td> });
    let last_year = |is_shown: bool, of: Option<Money>| {
        is_shown.then(|| view! { <td class="num">{entered_amount(cx, of)}</td> })
    };
    // The result is no budget of which a share is lost.
    let share = match (numbers.percent, numbers.forecast) {
        (None, Some(_)) => ().into_any(),
        (share, _) => percent(cx, share),
    };
    view! {
        <tr class:sum=is_sum>
            <th scope="row">{name}</th>
            <td class="num">{amount(cx, numbers.budget_to_date)}</td>
            <td class="num">{amount(cx, numbers.outturn)}</td>
            <td class="num" class:down=is_loss(numbers.deviation_to_date)>{deviation(cx, numbers.deviation_to_date)}</td>
            {last_year(columns.last_year_to_date, numbers.last_year_to_date)}
            <td class="num">{amount(cx, Some(numbers.budget))}</td>
            {previous}
            <td class="num">{amount(cx, numbers.forecast)}</td>
            <td class="num" class:down=is_loss(numbers.deviation)>{deviation(cx, numbers.deviation)}</td>
            <td class="num">{share}</td>
            {last_year(columns.last_year, numbers.last_year)}
        </tr>
    }
    .into_any()
}

//! The committees and what the municipality shares, with both periods and the previous forecast, down to the result.

use leptos::prelude::*;

use super::super::YearContext;
use super::super::numbers::{amount, deviation, is_loss, line_name, percent};
use crate::ui::primitives::labels::soft_hyphened;
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
    budget: Money,
    previous: Option<Money>,
    forecast: Option<Money>,
    deviation: Option<Money>,
    percent: Option<Decimal>,
}

impl From<&LineReport> for Numbers {
    fn from(line: &LineReport) -> Self {
        Self {
            budget_to_date: Some(line.budget_to_date),
            outturn: line.outturn,
            deviation_to_date: line.deviation_to_date(),
            budget: line.budget,
            previous: line.previous_forecast,
            forecast: line.forecast,
            deviation: line.deviation(),
            percent: line.deviation_percent(),
        }
    }
}

impl From<&CommitteesReport> for Numbers {
    fn from(sum: &CommitteesReport) -> Self {
        Self {
            budget_to_date: sum.outturn.map(|_| sum.budget_to_date),
            outturn: sum.outturn,
            deviation_to_date: sum.deviation_to_date(),
            budget: sum.budget,
            previous: sum.previous_forecast,
            forecast: sum.forecast,
            deviation: sum.deviation(),
            percent: sum.deviation_percent(),
        }
    }
}

impl From<&ResultReport> for Numbers {
    fn from(result: &ResultReport) -> Self {
        Self {
            budget_to_date: Some(result.budget_to_date),
            outturn: result.outturn,
            deviation_to_date: result.outturn.map(|outturn| outturn - result.budget_to_date),
            budget: result.budget,
            previous: result.previous_forecast,
            forecast: Some(result.forecast),
            deviation: Some(result.forecast - result.budget),
            percent: None,
        }
    }
}

/// The table.
pub fn committees(cx: YearContext, report: &Report) -> AnyView {
    let (t, status, frame) = (&cx.t.report, &cx.t.status, &cx.t.frame);
    let short = frame.month_short;
    let sum = &report.committees;
    let reported = (sum.reported < sum.count).then(|| (status.reported_of)(sum.reported, sum.count));
    let of_line =
        |line: &LineReport| row(cx, soft_hyphened(&line_name(cx, line.line)), &Numbers::from(line), false);
    let shared = report.lines.iter().filter(|line| Line::SHARED.contains(&line.line)).map(of_line);
    let previous = report.previous.map(|month| (status.forecast_of)(short(month)));
    view! {
        <section>
            <h2>{t.committees}</h2>
            <p class="small">{t.table_about}</p>
            <table class="table dense report-table">
                <thead>
                    <tr>
                        <th rowspan="2" scope="col">{status.committee}</th>
                        <th colspan="3" scope="colgroup" class="group">{(frame.to_date)((frame.month)(report.month))}</th>
                        <th colspan="5" scope="colgroup" class="group">{status.whole_year}</th>
                    </tr>
                    <tr>
                        <th scope="col" class="num">{status.budget}</th>
                        <th scope="col" class="num">{status.outturn}</th>
                        <th scope="col" class="num">{status.deviation}</th>
                        <th scope="col" class="num">{status.budget}</th>
                        <th scope="col" class="num">{previous}</th>
                        <th scope="col" class="num">{(status.forecast_of)(short(report.month))}</th>
                        <th scope="col" class="num">{status.deviation}</th>
                        <th scope="col" class="num">"%"</th>
                    </tr>
                </thead>
                <tbody>
                    {report.committee_lines().iter().map(of_line).collect_view()}
                    {row(cx, cx.t.names.committees.to_owned(), &Numbers::from(sum), true)}
                </tbody>
                <tbody>
                    <tr><th colspan="9" scope="rowgroup" class="group">{t.shared}</th></tr>
                    {shared.collect_view()}
                    {report.result.map(|result| row(cx, t.result.to_owned(), &Numbers::from(&result), true))}
                </tbody>
            </table>
            <p class="small">{status.explain_deviation}" "{reported}</p>
        </section>
    }
    .into_any()
}

fn row(cx: YearContext, name: String, numbers: &Numbers, is_sum: bool) -> AnyView {
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
            <td class="num">{amount(cx, Some(numbers.budget))}</td>
            <td class="num soft">{amount(cx, numbers.previous)}</td>
            <td class="num">{amount(cx, numbers.forecast)}</td>
            <td class="num" class:down=is_loss(numbers.deviation)>{deviation(cx, numbers.deviation)}</td>
            <td class="num">{share}</td>
        </tr>
    }
    .into_any()
}

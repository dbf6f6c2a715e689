//! The forecast against the budget: the follow-ups so far, and those to come with what is decided and considered.

use leptos::prelude::*;
use rust_decimal::Decimal;

use super::MeasuresContext;
use super::position::Position;
use crate::i18n::numbers::{in_millions, machine_text};
use crate::ui::charts::axis::Axis;
use model::follow_up::Month;
use model::money::{DecimalExt, Money, to_decimals};

/// The drawing, in its own units.
const WIDTH: Decimal = whole(460);
const TOP: Decimal = whole(26);
const HEIGHT: Decimal = whole(200);
const LEFT: Decimal = whole(36);
const SLOT: Decimal = whole(46);
const BAR: Decimal = whole(20);
const LABEL: Decimal = whole(14);

const fn whole(number: u32) -> Decimal {
    Decimal::from_parts(number, 0, 0, false, 0)
}

/// A follow-up in the chart, in mnkr.
#[derive(Debug, Clone, Copy)]
struct Bar {
    month: Month,
    deviation: Option<Decimal>,
    /// Of one to come: when little and when much is realised.
    band: Option<(Decimal, Decimal)>,
}

/// From mnkr to the drawing.
fn y(axis: Axis, value: Decimal) -> Option<Decimal> {
    Some(to_decimals(TOP.try_add(axis.below_top(value, HEIGHT)?)?, 1))
}

fn axis(bars: &[Bar]) -> Axis {
    let bands = bars.iter().filter_map(|bar| bar.band).flat_map(|(low, high)| [low, high]);
    Axis::around(bars.iter().filter_map(|bar| bar.deviation).chain(bands))
}

/// The chart and its table.
pub fn chart(mx: MeasuresContext) -> AnyView {
    let t = &mx.cx.t.measures;
    let about = move || {
        mx.read(|position| {
            let [low, _, high] = position.shares.map(|share| mx.cx.app.language.exact(share));
            (t.chart_about)(&low, &high)
        })
    };
    let drawing = move || mx.read(|position| Some(drawing(mx, position)));
    let rows = move || mx.read(|position| Some(rows(mx, position)));
    view! {
        <section aria-labelledby="chart-title">
            <h3 id="chart-title">{t.chart}</h3>
            <p class="small soft">{about}</p>
            {drawing}
            <details>
                <summary class="small">{t.chart_table}</summary>
                <table class="table">
                    <caption class="sr-only">{t.chart}</caption>
                    <thead>
                        <tr>
                            <th scope="col">{t.follow_up}</th>
                            <th scope="col" class="num">{t.deviation}</th>
                            <th scope="col" class="num">{t.low}</th>
                            <th scope="col" class="num">{t.high}</th>
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            </details>
        </section>
    }
    .into_any()
}

fn bars(position: &Position) -> Vec<Bar> {
    let so_far = position.until_now.iter().map(|point| Bar {
        month: point.month,
        deviation: point.deviation.map(Money::in_millions),
        band: None,
    });
    let to_come = position.outlook.later.iter().map(|expected| Bar {
        month: expected.month,
        deviation: Some(expected.typical.in_millions()),
        band: Some((expected.low.in_millions(), expected.high.in_millions())),
    });
    so_far.chain(to_come).collect()
}

fn drawing(mx: MeasuresContext, position: &Position) -> AnyView {
    let bars = bars(position);
    let axis = axis(&bars);
    let month = position.month;
    let line = |value: Decimal| {
        let y = y(axis, value)?;
        let text = y.try_add(whole(4))?;
        let class = if value.is_zero() { "axis" } else { "grid" };
        Some(view! {
            <path class=class d=format!("M{} {}H{}", machine_text(LEFT), machine_text(y), machine_text(WIDTH)) />
            <text class="tick-text" x="30" y=machine_text(text) text-anchor="end">{mx.cx.app.language.number(value, axis.decimals())}</text>
        })
    };
    let lines = axis.lines().into_iter().filter_map(line).collect_view();
    let name = y(axis, Decimal::ZERO).and_then(|y| y.try_sub(whole(6))).map(machine_text);
    let drawn = bars.iter().enumerate().filter_map(|(at, bar)| bar_view(mx, *bar, axis, at, month));
    let words: Vec<String> =
        bars.iter().filter_map(|bar| Some(bar_words(mx, *bar, bar.deviation?))).collect();
    view! {
        <svg class="measure-chart" viewBox="0 0 460 262" role="img" aria-label=words.join(", ")>
            <pattern id="measure-hatch" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
                <rect class="hatch-ground" width="4" height="4" />
                <rect class="hatch-line" width="1.75" height="4" />
            </pattern>
            {lines}
            <text class="tick-text" x="458" y=name text-anchor="end">{mx.cx.t.measures.budget_line}</text>
            {drawn.collect_view()}
        </svg>
    }
    .into_any()
}

fn bar_words(mx: MeasuresContext, bar: Bar, deviation: Decimal) -> String {
    let to_come = bar.band.map(|_| format!(" ({})", mx.cx.t.measures.to_come));
    let month = (mx.cx.t.frame.month_short)(bar.month);
    format!("{month} {}{}", mx.cx.app.language.signed(deviation, 1), to_come.unwrap_or_default())
}

fn bar_view(mx: MeasuresContext, bar: Bar, axis: Axis, at: usize, now: Month) -> Option<AnyView> {
    let x = LEFT.try_add(whole(10))?.try_add(SLOT.try_mul(Decimal::from(at))?)?;
    let middle = x.try_add(whole(10))?;
    let name = (mx.cx.t.frame.month_short)(bar.month);
    let is_now = bar.month == now;
    let bar_of = |deviation: Decimal| -> Option<AnyView> {
        let (zero, end) = (y(axis, Decimal::ZERO)?, y(axis, deviation)?);
        let is_loss = deviation < Decimal::ZERO;
        let class = match (bar.band.is_some(), is_now, is_loss) {
            (true, _, true) => "to-come is-loss",
            (true, _, false) => "to-come",
            (false, true, true) => "is-latest is-loss",
            (false, true, false) => "is-latest",
            (false, false, true) => "is-loss",
            (false, false, false) => "is-gain",
        };
        let edge = bar.band.and_then(|(low, high)| Some((y(axis, high)?, y(axis, low)?)));
        let lowest = edge.map_or(end, |(_, low)| low.max(end));
        let highest = edge.map_or(end, |(high, _)| high.min(end));
        let text = if is_loss { lowest.try_add(LABEL)? } else { highest.try_sub(whole(5))? };
        let band = edge.filter(|(high, low)| high != low).map(|(high, low)| {
            let height = low.try_sub(high).unwrap_or_default();
            view! {
                <rect class="band" x=machine_text(x) y=machine_text(high) width=machine_text(BAR) height=machine_text(height) />
                <path class="band-middle" d=format!("M{} {}h{}", machine_text(x), machine_text(end), machine_text(BAR)) />
            }
        });
        let height = zero.try_sub(end)?.abs();
        Some(
            view! {
                <rect class=class x=machine_text(x) y=machine_text(zero.min(end)) width=machine_text(BAR) height=machine_text(height) />
                {band}
                <text class="bar-text" class:down=is_loss class:is-now=is_now x=machine_text(middle) y=machine_text(text) text-anchor="middle">
                    {mx.cx.app.language.signed(deviation, 1)}
                </text>
            }
            .into_any(),
        )
    };
    let drawn = bar.deviation.and_then(bar_of);
    Some(
        view! {
            {drawn}
            <text class="tick-text" class:is-now=is_now x=machine_text(middle) y="256" text-anchor="middle">{name}</text>
        }
        .into_any(),
    )
}

fn rows(mx: MeasuresContext, position: &Position) -> AnyView {
    let signed = |amount: Money| mx.cx.app.language.signed(in_millions(amount.kronor()), 1);
    let so_far = position.until_now.iter().map(|point| (point.month, point.deviation, None));
    let to_come = position.outlook.later.iter();
    let to_come =
        to_come.map(|expected| (expected.month, Some(expected.typical), Some((expected.low, expected.high))));
    let row = |(month, deviation, band): (Month, Option<Money>, Option<(Money, Money)>)| {
        let expected = band.map(|_| format!(", {}", mx.cx.t.measures.to_come));
        view! {
            <tr>
                <th scope="row">{(mx.cx.t.frame.month)(month)}{expected}</th>
                <td class="num">{super::deviation(mx.cx, deviation)}</td>
                <td class="num">{band.map(|(low, _)| signed(low))}</td>
                <td class="num">{band.map(|(_, high)| signed(high))}</td>
            </tr>
        }
    };
    so_far.chain(to_come).map(row).collect_view().into_any()
}

//! How the forecasts have moved: a tile for each committee with the deviation in each follow-up, on a common scale; then as a table.

use leptos::prelude::*;
use rust_decimal::Decimal;

use super::super::YearContext;
use super::super::numbers::{deviation, is_loss, line_name, percent, percent_text};
use super::table::{Order, ordered};
use crate::i18n::numbers::machine_text;
use model::follow_up::Month;
use model::follow_up::report::{
    ForecastPoint, LineReport, Report, committees_forecasts_until, forecasts_until,
};
use model::money::{DecimalExt, Money, to_decimals};

/// Half of the height of a tile's drawing, and the width of a slot.
const HALF: Decimal = Decimal::from_parts(24, 0, 0, false, 0);
const SLOT: u32 = 16;

/// What a tile shows.
struct Tile {
    name: String,
    deviation: Option<Money>,
    points: Vec<ForecastPoint>,
}

/// The tiles.
pub fn tiles(cx: YearContext, report: &Report, order: RwSignal<Order>) -> AnyView {
    let t = &cx.t.status;
    let month = report.month;
    let report = report.clone();
    let all = move || {
        let lines = ordered(&report, order.get());
        let tiles: Vec<Tile> = cx.followed.with(|followed| {
            followed.year(cx.app, |year| {
                let tile = |line: &LineReport| Tile {
                    name: line_name(cx, line.line),
                    deviation: line.deviation(),
                    points: forecasts_until(year, line.line, month),
                };
                let together = Tile {
                    name: t.together.to_owned(),
                    deviation: report.committees.deviation(),
                    points: committees_forecasts_until(year, month),
                };
                lines.iter().map(tile).chain([together]).collect()
            })
        });
        let widest = tiles
            .iter()
            .flat_map(|tile| &tile.points)
            .filter_map(|point| point.percent)
            .map(|p| p.abs())
            .max();
        let widest = widest.filter(|widest| !widest.is_zero()).unwrap_or(Decimal::ONE);
        view! {
            <ul>{tiles.iter().map(|tile| tile_view(cx, tile, widest)).collect_view()}</ul>
            {table(cx, &tiles, month)}
        }
    };
    let months: Vec<&str> = Month::FOLLOWED_UP
        .into_iter()
        .filter(|other| *other <= month)
        .map(|month| (cx.t.frame.month)(month))
        .collect();
    view! {
        <section class="year-tiles" aria-labelledby="year-tiles">
            <div class="row">
                <h2 id="year-tiles">{t.tiles}</h2>
                <p class="small soft">{(t.tiles_about)(&months.join(", "))}</p>
            </div>
            <svg class="sr-only" width="0" height="0" aria-hidden="true">
                <pattern id="loss-hatch" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
                    <rect class="hatch-ground" width="4" height="4" />
                    <rect class="hatch-line" width="1.75" height="4" />
                </pattern>
            </svg>
            {all}
        </section>
    }
    .into_any()
}

/// The tiles as a table: the bars of earlier follow-ups have no numbers beside them.
fn table(cx: YearContext, tiles: &[Tile], month: Month) -> AnyView {
    let t = &cx.t.status;
    let months = Month::FOLLOWED_UP.into_iter().filter(|other| *other <= month);
    let head = |month| view! { <th scope="col" class="num">{(cx.t.frame.month_short)(month)}</th> };
    let row = |tile: &Tile| {
        let cell = |point: &ForecastPoint| view! { <td class="num">{percent(cx, point.percent)}</td> };
        view! {
            <tr>
                <th scope="row">{tile.name.clone()}</th>
                {tile.points.iter().map(cell).collect_view()}
            </tr>
        }
    };
    view! {
        <details>
            <summary class="small">{cx.t.by_month.table}</summary>
            <div class="scroll" tabindex="0" role="group" aria-label=t.tiles>
                <table class="table">
                    <caption class="sr-only">{t.tiles}</caption>
                    <thead>
                        <tr>
                            <th scope="col">{t.deviation}", "{t.percent_of_budget}</th>
                            {months.map(head).collect_view()}
                        </tr>
                    </thead>
                    <tbody>{tiles.iter().map(row).collect_view()}</tbody>
                </table>
            </div>
        </details>
    }
    .into_any()
}

fn tile_view(cx: YearContext, tile: &Tile, widest: Decimal) -> AnyView {
    let t = &cx.t.status;
    let last = tile.points.iter().rposition(|point| point.percent.is_some());
    let moves: Vec<String> = tile
        .points
        .iter()
        .filter_map(|point| {
            let month = (cx.t.frame.month_short)(point.month);
            Some(format!("{month} {} %", percent_text(cx, point.percent?)))
        })
        .collect();
    let about = (t.tile_about)(&tile.name, &moves.join(", "));
    let bars = tile
        .points
        .iter()
        .enumerate()
        .filter_map(|(at, point)| bar(point.percent?, widest, at, Some(at) == last));
    let width = SLOT.saturating_mul(9);
    let latest = last.and_then(|last| tile.points.get(last)).and_then(|point| point.percent);
    let ticks = (0..9_u32).map(|at| {
        let x = SLOT.saturating_mul(at).saturating_add(8).to_string();
        view! { <path class="tick" d=format!("M{x} 22v4") /> }
    });
    view! {
        <li>
            <div class="row">
                <span>{tile.name.clone()}</span>
                <b class="num" class:down=is_loss(tile.deviation)>{deviation(cx, tile.deviation)}</b>
            </div>
            <svg viewBox=format!("0 0 {width} 48") role="img" aria-label=about>
                {ticks.collect_view()}
                {bars.collect_view()}
                <path class="axis" d=format!("M0 24h{width}") />
            </svg>
            <span class="small soft" aria-hidden="true">{latest.map(|latest| format!("{} %", percent_text(cx, latest)))}</span>
        </li>
    }
    .into_any()
}

/// The bar of a follow-up: only the latest is full, or hatched where it is a loss.
fn bar(percent: Decimal, widest: Decimal, at: usize, is_latest: bool) -> Option<AnyView> {
    let height = to_decimals(percent.abs().try_mul(HALF)?.try_div(widest)?, 1);
    let is_loss = percent < Decimal::ZERO;
    let y = if is_loss { HALF } else { HALF.try_sub(height)? };
    let x = SLOT.saturating_mul(u32::try_from(at).ok()?).saturating_add(3);
    let class = match (is_loss, is_latest) {
        (true, true) => "tile-bar is-loss is-latest",
        (true, false) => "tile-bar is-loss",
        (false, true) => "tile-bar is-gain is-latest",
        (false, false) => "tile-bar is-gain",
    };
    Some(view! { <rect class=class x=x.to_string() y=machine_text(y) width="10" height=machine_text(height) /> }.into_any())
}

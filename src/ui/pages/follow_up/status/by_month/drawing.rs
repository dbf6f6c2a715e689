//! The two drawings: how much, and how far from the budget. Bars for the outturn, a dashed line with its band for the forecast, and the
//! ends named where they are.
//!
//! The text is of the page, and only bars and lines scale with its width: so it can be read on a phone.

use std::fmt::Write;

use leptos::prelude::*;
use rust_decimal::Decimal;

use super::super::super::YearContext;
use super::super::super::numbers::{amount_text, deviation_text};
use super::Shown;
use crate::i18n::numbers::machine_text;
use crate::ui::charts::axis::Axis;
use model::follow_up::Month;
use model::follow_up::by_month::MonthPoint;
use model::money::{Money, to_decimals};

/// The width of a month; the drawing is 100 high.
const SLOT: usize = 10;
/// Up to here the name of a bar begins at it; later it ends there.
const FIRST_MONTHS: usize = 3;

/// Which of the two is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Measured {
    Cost,
    Deviation,
}

impl Measured {
    fn outturn(self, point: &MonthPoint) -> Option<Money> {
        point.outturn.and_then(|_| self.value(point))
    }

    /// The outturn or the forecast.
    fn value(self, point: &MonthPoint) -> Option<Money> {
        match self {
            Self::Cost => point.cost(),
            Self::Deviation => point.deviation(),
        }
    }

    fn band(self, point: &MonthPoint) -> Option<(Money, Money)> {
        match self {
            Self::Cost => point.cost_band(),
            Self::Deviation => point.deviation_band(),
        }
    }

    fn text(self, cx: YearContext, amount: Money) -> String {
        match self {
            Self::Cost => amount_text(cx, amount),
            Self::Deviation => deviation_text(cx, amount),
        }
    }
}

/// A drawing.
#[derive(Clone, Copy)]
struct Plot<'a> {
    cx: YearContext,
    shown: &'a Shown,
    measured: Measured,
    axis: Axis,
}

/// The drawings.
pub fn drawings(cx: YearContext, shown: &Shown) -> AnyView {
    let t = &cx.t.by_month;
    let plot = |measured| Plot::new(cx, shown, measured).view();
    view! {
        <div class="year-plots">
            <div><h3>{t.cost}</h3>{plot(Measured::Cost)}</div>
            <div><h3>{t.deviation}</h3>{plot(Measured::Deviation)}</div>
        </div>
    }
    .into_any()
}

impl<'a> Plot<'a> {
    fn new(cx: YearContext, shown: &'a Shown, measured: Measured) -> Self {
        let values = shown.points.iter().flat_map(|point| {
            let band = measured.band(point);
            let budget = (measured == Measured::Cost).then_some(point.budget);
            [measured.value(point), band.map(|(low, _)| low), band.map(|(_, high)| high), budget]
        });
        Self { cx, shown, measured, axis: Axis::around(values.flatten().map(Money::in_millions)) }
    }

    /// How far down `amount` stands, per cent of the height.
    fn y(self, amount: Money) -> Decimal {
        let below = self.axis.below_top(amount.in_millions(), Decimal::ONE_HUNDRED);
        to_decimals(below.unwrap_or_default(), 2)
    }

    fn view(self) -> AnyView {
        let now = self.shown.month;
        let months = Month::ALL.map(|month| {
            // On a phone a month is its first letter.
            let name = (self.cx.t.frame.month_short)(month);
            let (initial, rest) = name.split_at(name.chars().next().map_or(0, char::len_utf8));
            view! { <span class:is-now=month == now>{initial}<span>{rest}</span></span> }
        });
        view! {
            <div class="year-plot" role="img" aria-label=self.words()>
                <div class="plot-box">
                    {self.lines()}
                    {self.shown.points.iter().filter_map(|point| self.bar(point)).collect_view()}
                    {self.curves()}
                    {self.latest()}
                    {self.end()}
                </div>
                <div class="plot-months">{months.into_iter().collect_view()}</div>
            </div>
        }
        .into_any()
    }

    /// What it shows, month by month.
    fn words(self) -> String {
        let t = &self.cx.t.by_month;
        let moves: Vec<String> = self
            .shown
            .points
            .iter()
            .filter_map(|point| {
                let text = self.measured.text(self.cx, self.measured.value(point)?);
                let month = (self.cx.t.frame.month_short)(point.month);
                Some(if point.outturn.is_some() {
                    format!("{month} {text}")
                } else {
                    format!("{} {text}", (t.expected_in)(month))
                })
            })
            .collect();
        let of = match self.measured {
            Measured::Cost => t.cost_of,
            Measured::Deviation => t.deviation_of,
        };
        of(&self.shown.name, &moves.join(", "))
    }

    /// The lines at round amounts. No deviation is the budget.
    fn lines(self) -> AnyView {
        let (language, decimals) = (self.cx.app.language, self.axis.decimals());
        let line = |value: Decimal| {
            let at = to_decimals(self.axis.below_top(value, Decimal::ONE_HUNDRED)?, 2);
            let name = match self.measured {
                Measured::Cost => language.number(value, decimals),
                Measured::Deviation if value.is_zero() => self.cx.t.by_month.budget_line.to_owned(),
                Measured::Deviation => language.signed(value, decimals),
            };
            Some(
                view! { <span class="plot-line" class:axis=value.is_zero() style:--at=machine_text(at)><span>{name}</span></span> },
            )
        };
        self.axis.lines().into_iter().filter_map(line).collect_view().into_any()
    }

    /// The bar of an outturn: only the latest is full, or hatched where it is a loss.
    fn bar(self, point: &MonthPoint) -> Option<AnyView> {
        let value = self.measured.outturn(point)?;
        let (zero, end) = (self.y(Money::ZERO), self.y(value));
        let from = zero.min(end);
        let size = machine_text(zero.max(end).saturating_sub(from));
        let is_loss = self.measured == Measured::Deviation && value < Money::ZERO;
        let (slot, is_latest) = (point.month.index().to_string(), point.month == self.shown.month);
        Some(
            view! { <span class="plot-bar" class:is-loss=is_loss class:is-latest=is_latest style:--slot=slot style:--from=machine_text(from) style:--size=size></span> }
                .into_any(),
        )
    }

    /// A place in the drawing: the middle of the month, at `amount`.
    fn place(self, month: Month, amount: Money) -> String {
        let x = month.index().saturating_mul(SLOT).saturating_add(SLOT.div_euclid(2));
        format!("{x} {}", machine_text(self.y(amount)))
    }

    fn path(self, points: impl Iterator<Item = (Month, Money)>) -> String {
        let mut path = String::new();
        for (month, amount) in points {
            let command = if path.is_empty() { 'M' } else { 'L' };
            let _written = write!(path, "{command}{}", self.place(month, amount));
        }
        path
    }

    /// The budget, and the forecast with its band from the latest outturn on.
    fn curves(self) -> AnyView {
        let (points, measured) = (&self.shown.points, self.measured);
        let budget = (measured == Measured::Cost).then(|| {
            let path = self.path(points.iter().map(|point| (point.month, point.budget)));
            view! { <path class="budget" d=path /> }
        });
        let latest = self.shown.now().and_then(|now| Some((now.month, measured.outturn(now)?)));
        let later = || points.iter().filter(|point| point.forecast.is_some());
        let forecast = later().filter_map(|point| Some((point.month, measured.value(point)?)));
        let forecast = self.path(latest.into_iter().chain(forecast));
        let edge = |of: fn((Money, Money)) -> Money| {
            later().filter_map(move |point| Some((point.month, of(measured.band(point)?))))
        };
        let mut lower: Vec<(Month, Money)> = edge(|(low, _)| low).collect();
        lower.reverse();
        let band = (!lower.is_empty()).then(|| {
            let path = self.path(latest.into_iter().chain(edge(|(_, high)| high)).chain(lower));
            view! { <path class="band" d=format!("{path}Z") /> }
        });
        view! {
            <svg viewBox="0 0 120 100" preserveAspectRatio="none" aria-hidden="true">
                {band}{budget}<path class="forecast" d=forecast />
            </svg>
        }
        .into_any()
    }

    /// The name and the amount of the latest outturn, at the outer end of its bar. In December they stand at the end of the year.
    fn latest(self) -> Option<AnyView> {
        let now = self.shown.now().filter(|now| now.month != Month::December)?;
        let value = self.measured.outturn(now)?;
        let (slot, at) = (now.month.index(), machine_text(self.y(value)));
        let is_below = value < Money::ZERO;
        let is_early = slot < FIRST_MONTHS;
        Some(
            view! {
                <span class="plot-latest" class:is-below=is_below class:is-early=is_early style:--slot=slot.to_string() style:--at=at>
                    <span>{self.cx.t.by_month.outturn_end}</span>" "{self.measured.text(self.cx, value)}
                </span>
            }
            .into_any(),
        )
    }

    /// The ends of the year: the budget and what is expected, or how far from it that is and how far it may be.
    fn end(self) -> Option<AnyView> {
        let t = &self.cx.t.by_month;
        let end = self.shown.end()?;
        let name = if end.forecast.is_some() { t.forecast_end } else { t.outturn_end };
        let text = |amount: Money| self.measured.text(self.cx, amount);
        let value = self.measured.value(end);
        let named = |name: &'static str, amount: Money| {
            view! { <b><span>{name}</span>" "{text(amount)}</b> }.into_any()
        };
        let (at, lines): (Money, Vec<AnyView>) = match self.measured {
            Measured::Cost => {
                let budget =
                    view! { <span><span>{t.budget_end}</span>" "{text(end.budget)}</span> }.into_any();
                match value {
                    Some(value) if value >= end.budget => (value, vec![named(name, value), budget]),
                    Some(value) => (end.budget, vec![budget, named(name, value)]),
                    None => (end.budget, vec![budget]),
                }
            }
            Measured::Deviation => {
                let value = value?;
                let edge = |amount: Money| view! { <small class="soft">{text(amount)}</small> }.into_any();
                let band = self.measured.band(end);
                let high = band.map(|(_, high)| edge(high));
                let low = band.map(|(low, _)| edge(low));
                (value, [high, Some(named(name, value)), low].into_iter().flatten().collect())
            }
        };
        Some(view! { <div class="plot-end" style:--at=machine_text(self.y(at))>{lines}</div> }.into_any())
    }
}

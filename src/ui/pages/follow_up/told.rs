//! What a player is told of what happens in the year, in the news of a stop, in the report and in the log; and how the result moves.

use leptos::prelude::With;

use super::YearContext;
use super::numbers::{deviation_text, in_tenths, line_name};
use model::follow_up::{EventKind, Line, Month};
use model::money::Money;
use model::play::known::News;

/// Something that has become known.
pub struct Told {
    /// Its kind.
    pub kind: EventKind,
    /// The month in which it started.
    pub start: Month,
    /// The month in which it became known.
    pub known: Month,
    /// What it brings in this year.
    pub amount: Money,
    /// Whom it meets, or what it changes.
    pub what: String,
    /// What it brings in a full year, where that is another amount.
    pub full_year: Option<String>,
}

/// What became known after `previous` and until `until`, as far as the player sees it.
pub fn told(cx: YearContext, previous: Option<Month>, until: Month) -> Vec<Told> {
    let (t, who) = (&cx.t.play, cx.player());
    cx.followed.with(|followed| {
        let Some(game) = followed.game() else { return Vec::new() };
        let told = |(known, news): (Month, News)| match news {
            News::TaxForecast(revision) => who.sees(Line::TaxAndGrants).then(|| Told {
                kind: EventKind::TaxForecast,
                start: known,
                known,
                amount: revision.amount,
                what: (t.tax_points)(&cx.app.language.signed(revision.points, 2)),
                full_year: None,
            }),
            News::Event(event) => who.sees_event(event).then(|| {
                let seen = event.amounts.keys().filter(|line| who.sees(**line));
                let whom: Vec<String> = seen.map(|line| line_name(cx, *line)).collect();
                let whom = if whom.len() > 3 { cx.t.names.committees.to_owned() } else { whom.join(", ") };
                let in_full = who.amount_of(event);
                let amount = game.year.this_year(event, who).unwrap_or(in_full);
                Told {
                    kind: event.kind,
                    start: event.start,
                    known,
                    amount,
                    what: format!("{whom}."),
                    full_year: (amount != in_full).then(|| (t.full_year)(&deviation_text(cx, in_full))),
                }
            }),
        };
        game.year.news(previous, until).into_iter().filter_map(told).collect()
    })
}

/// How the forecast of the result has moved since a stop, in tenths of a million: its parts and what is told add up to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moved {
    /// The forecast of the stop before; at the first one the budget.
    pub from: Money,
    /// The forecast now.
    pub to: Money,
    /// The central reserve: the budget counts it as a cost, and the forecasts do not.
    pub reserve: Money,
    /// What the forecasts count on of what is decided.
    pub measures: Money,
    /// What neither events nor measures explain.
    pub other: Money,
}

/// How the forecast of the result has moved from `previous` to `until`, of which `told` is known. None of one who does not see it.
pub fn moved(cx: YearContext, previous: Option<Month>, until: Month, told: &[Told]) -> Option<Moved> {
    if cx.sees_only().is_some() {
        return None;
    }
    cx.followed.with(|followed| {
        let game = followed.game()?;
        let without = game.year.course(&[])?;
        let forecast = |month| game.course.result_forecast(month);
        let saved = |month| forecast(month) - without.result_forecast(month);
        let (budget, reserve) = followed.year(cx.app, |year| {
            let budget = year.budget();
            (budget.result(Month::January), budget.adopted(Line::Central) - budget.planned(Line::Central))
        });
        let (from, reserve) = previous.map_or((budget, reserve), |month| (forecast(month), Money::ZERO));
        let (from, to, reserve) = (in_tenths(from), in_tenths(forecast(until)), in_tenths(reserve));
        let measures = in_tenths(saved(until) - previous.map_or(Money::ZERO, saved));
        let told = told.iter().map(|told| in_tenths(told.amount)).sum::<Money>();
        Some(Moved { from, to, reserve, measures, other: to - from - told - reserve - measures })
    })
}

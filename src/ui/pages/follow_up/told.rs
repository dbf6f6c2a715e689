//! What a player is told of what happens in the year: in the news of a stop, in the report and in the log.

use leptos::prelude::With;

use super::YearContext;
use super::numbers::{deviation_text, line_name};
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

//! What is known of a played year at each follow-up.

use super::drawn::{PlayedEvent, thousands};
use super::events::{TAX_FORECASTS, describe};
use super::roles::Player;
use super::tax::TaxRevision;
use super::year::PlayedYear;
use crate::follow_up::event_kind::EventKind;
use crate::follow_up::line::Line;
use crate::follow_up::month::Month;
use crate::money::{DecimalExt, Money};

/// What becomes known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum News<'a> {
    /// A new forecast of the tax base.
    TaxForecast(TaxRevision),
    /// An event. Why it happened follows from its kind.
    Event(&'a PlayedEvent),
}

/// What nobody can know yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotYetKnown {
    /// The months in which a new forecast of the tax base comes.
    pub tax_forecasts: Vec<Month>,
    /// The events that may yet become known: also those that may have started already.
    pub events: Vec<EventKind>,
}

impl PlayedYear {
    /// The events that are known at the follow-up of `month`, in the order in which they became known.
    #[must_use]
    pub fn known_events(&self, month: Month) -> Vec<&PlayedEvent> {
        let mut known: Vec<&PlayedEvent> = self.events.iter().filter(|event| event.is_known(month)).collect();
        known.sort_by_key(|event| event.known());
        known
    }

    /// What becomes known after `previous` and until `month`, with the month of it: what is new at a follow-up, where `previous` is
    /// the one before. From January where there is none; until December it is the whole year, for its report.
    #[must_use]
    pub fn news(&self, previous: Option<Month>, month: Month) -> Vec<(Month, News<'_>)> {
        let tax = self.tax.published(month).map(|(month, revision)| (month, News::TaxForecast(revision)));
        let events = self.known_events(month).into_iter().map(|event| (event.known(), News::Event(event)));
        let mut news: Vec<_> =
            tax.chain(events).filter(|(at, _)| previous.is_none_or(|previous| *at > previous)).collect();
        news.sort_by_key(|(at, _)| *at);
        news
    }

    /// What `event` brings in this year to the lines that `who` sees, as it is expected when it becomes known; negative: it costs. What
    /// goes on brings another amount in a full year ([`Player::amount_of`]). None if a number is out of range.
    #[must_use]
    pub fn this_year(&self, event: &PlayedEvent, who: Player) -> Option<Money> {
        let parts = event.parts(self.growth, None)?;
        let known = event.known();
        let part = known.get(&parts.to_date).try_add(*known.get(&parts.rest))?;
        thousands(who.amount_of(event).kronor().try_mul(part)?)
    }

    /// What the events bring `line` in the whole of this year if nothing is decided; negative: they cost. None if a number is out of range.
    #[must_use]
    pub fn events_of(&self, line: Line) -> Option<Money> {
        let brought = |event: &PlayedEvent| {
            let Some(amount) = event.amounts.get(&line) else { return Some(Money::ZERO) };
            let parts = event.parts(self.growth, None)?;
            thousands(amount.kronor().try_mul(*Month::December.get(&parts.to_date))?)
        };
        self.events.iter().map(brought).try_fold(Money::ZERO, |sum, one| Some(sum + one?))
    }

    /// What is not known at the follow-up of `month`. It does not depend on what will happen.
    #[must_use]
    pub fn not_yet_known(&self, month: Month) -> NotYetKnown {
        let known: Vec<EventKind> = self.known_events(month).iter().map(|event| event.kind).collect();
        let is_excluded = |kind: EventKind| {
            let excludes = |other: &EventKind| {
                describe(kind).excluded_by == Some(*other) || describe(*other).excluded_by == Some(kind)
            };
            known.iter().any(excludes)
        };
        let may_come = |kind: &EventKind| {
            let description = describe(*kind);
            let is_later = |start: &Month| description.known(*start) > month;
            description.starts.iter().any(is_later) && !known.contains(kind) && !is_excluded(*kind)
        };
        NotYetKnown {
            tax_forecasts: TAX_FORECASTS.into_iter().filter(|published| *published > month).collect(),
            events: EventKind::ALL
                .into_iter()
                .filter(|kind| *kind != EventKind::TaxForecast)
                .filter(may_come)
                .collect(),
        }
    }
}

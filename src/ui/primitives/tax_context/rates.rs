//! The rates that the tax of a person is computed with, and where each comes from.

use leptos::prelude::*;
use rust_decimal::Decimal;

use crate::ui::context::AppContext;
use files::local_rates::LocalRates;
use files::person::Person;
use model::figure::Quality;
use model::law::StatutoryValue;
use model::outcome::{Revenue, YearOutcome};
use model::rows::RevenueRow;
use model::statutes::person::MunicipalRates;

/// A rate that is paid besides the municipality's: the user's own, or the published one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Rate {
    Own(Decimal),
    Published(StatutoryValue),
}

impl Rate {
    pub fn value(&self) -> Decimal {
        match self {
            Self::Own(value) => *value,
            Self::Published(legal) => legal.value,
        }
    }

    pub fn quality(&self) -> Quality {
        match self {
            Self::Own(_) => Quality::Assumption,
            Self::Published(legal) => legal.quality,
        }
    }
}

/// All rates of the year in view, in the start state and in the scenario.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rates {
    pub start: MunicipalRates,
    pub now: MunicipalRates,
    /// The worse quality of the municipality's two rates.
    pub municipality: Quality,
    pub region: Option<Rate>,
    pub burial: Option<Rate>,
}

/// The current rates. Reactive: reads the scenario, the year and the person.
pub(super) fn rates(app: AppContext, person: RwSignal<Person>, local: StoredValue<LocalRates>) -> Rates {
    let session = app.session;
    let year = session.year_number();
    let rate = |of: fn(&YearOutcome) -> &Revenue| {
        session.read(|outcome, year| {
            let id = of(year)[RevenueRow::TaxRate];
            (outcome.value(id), outcome.ledger.node(id).map(|node| node.quality))
        })
    };
    let (start, now) = (rate(|year| &year.start), rate(|year| &year.now));
    let (code, county) = session.municipality(|m| (m.code.clone(), m.county.clone()));
    let (own_region, own_burial, church) = person.with(|person| {
        (
            person.region_of(&county),
            person.burial, // Not a member: no fee.
            person.church.unwrap_or(Decimal::ZERO),
        )
    });
    let published = |found: fn(&LocalRates, &str, u16) -> Option<StatutoryValue>, code: &str| {
        local.with_value(|local| found(local, code, year)).map(Rate::Published)
    };
    let region = own_region
        .map(Rate::Own)
        .or_else(|| published(|local, county, year| local.region(county, year).cloned(), &county));
    let burial = own_burial
        .map(Rate::Own)
        .or_else(|| published(|local, code, year| local.burial(code, year).cloned(), &code));
    // Without the region's rate no tax is computed (`TaxResult::NoRegionRate`); that a burial fee which is not known is not
    // included is told below the result.
    let value = |rate: &Option<Rate>| rate.as_ref().map_or(Decimal::ZERO, Rate::value);
    let all = |municipality: Decimal| MunicipalRates {
        municipality,
        region: value(&region),
        burial: value(&burial),
        church,
    };
    let municipality = start.1.max(now.1).unwrap_or(Quality::Assumption);
    Rates { start: all(start.0), now: all(now.0), municipality, region, burial }
}

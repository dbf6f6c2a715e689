//! Services: what the committees' grants pay for, in plain words. A service is a part of one committee, or of several, and moves
//! with it in proportion.

use rust_decimal::Decimal;

use super::YearIx;
use super::figure::Figure;
use super::money::{DecimalExt, Money, rounded};
use super::municipality::{CommitteeIx, Municipality, Text};
use super::outcome::Outcome;
use super::summary::fees_change;

/// The index of a service, in the order of the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ServiceIx(pub u16);

/// A service, such as schools and preschools.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Service {
    /// Identifier in files.
    pub id: String,
    /// Its name.
    pub name: Text,
    /// What it holds, and what it does not.
    pub about: Option<Text>,
    /// The parts of committees' grants that pay for it, each of another committee.
    pub parts: Vec<ServicePart>,
    /// Who uses it, where that is published.
    pub users: Option<Users>,
}

/// The part of a committee's grant that pays for a service.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ServicePart {
    /// The committee.
    pub committee: CommitteeIx,
    /// Net cost in the first year, kronor. Those of one committee are in sum at most its start grant.
    pub net_cost: Figure,
}

/// The users of a service.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Users {
    /// What they are called, such as "children and pupils".
    pub name: Text,
    /// The year of their number.
    pub year: u16,
    /// Their number, persons.
    pub number: Figure,
}

/// What a [`ServiceOutcome`] is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ServiceSubject {
    /// A service of the file.
    Service(ServiceIx),
    /// What a committee's services leave: all of it where it has none.
    Rest(CommitteeIx),
}

/// What a service can use in one year: its part of grants, and of what fees bring more or less than in the start state.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ServiceOutcome {
    /// The service, or a committee's rest.
    pub subject: ServiceSubject,
    /// What it can use of each committee.
    pub parts: Vec<ServicePartOutcome>,
}

/// What a service can use of one committee.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ServicePartOutcome {
    /// The committee.
    pub committee: CommitteeIx,
    /// In the start state.
    pub start: Money,
    /// In the scenario.
    pub now: Money,
}

impl ServiceOutcome {
    /// What it can use in the start state.
    #[must_use]
    pub fn start(&self) -> Money {
        self.parts.iter().map(|part| part.start).sum::<Money>()
    }

    /// What it can use in the scenario.
    #[must_use]
    pub fn now(&self) -> Money {
        self.parts.iter().map(|part| part.now).sum::<Money>()
    }

    /// The change from the start state.
    #[must_use]
    pub fn change(&self) -> Money {
        self.now() - self.start()
    }
}

/// What each service can use in a year, then what the services of each committee leave of it, unless that is nothing. Of each
/// committee the parts sum to its grant and to what its fees bring more or less than in the start state.
#[must_use]
pub fn services(municipality: &Municipality, outcome: &Outcome, at: YearIx) -> Vec<ServiceOutcome> {
    let mut services: Vec<ServiceOutcome> = (0..)
        .map(ServiceIx)
        .zip(&municipality.services)
        .map(|(ix, _)| ServiceOutcome { subject: ServiceSubject::Service(ix), parts: Vec::new() })
        .collect();
    let mut rests = Vec::new();
    for ((c, committee), found) in municipality.committees().zip(&outcome.year(at).committees) {
        let [first, _, _] = &committee.years;
        let whole =
            [outcome.money(found.start_grant), outcome.money(found.grant) + fees_change(outcome, found)];
        let mut cost = Decimal::ZERO;
        let mut has_service = false;
        let mut given = [Money::ZERO; 2];
        for (service, parts) in municipality.services.iter().zip(&mut services) {
            for part in service.parts.iter().filter(|part| part.committee == c) {
                has_service = true;
                cost = cost.try_add(part.net_cost.value).unwrap_or(first.grant.value);
                // Each part ends where the next begins, so that roundings do not add up.
                let until = whole.map(|whole| share(whole, cost, first.grant.value));
                let [start, now] = difference(until, given);
                parts.parts.push(ServicePartOutcome { committee: c, start, now });
                given = until;
            }
        }
        let [start, now] = difference(whole, given);
        if !has_service || !start.is_zero() || !now.is_zero() {
            let parts = vec![ServicePartOutcome { committee: c, start, now }];
            rests.push(ServiceOutcome { subject: ServiceSubject::Rest(c), parts });
        }
    }
    services.append(&mut rests);
    services
}

/// The figures of the file that make what `subject` can use in the start state of a year.
#[must_use]
pub fn start_figures(municipality: &Municipality, subject: ServiceSubject, at: YearIx) -> Vec<Figure> {
    let grant = |c: CommitteeIx, year: YearIx| {
        municipality.committee(c).map(|committee| year.get(&committee.years).grant)
    };
    let rest = match subject {
        ServiceSubject::Service(_) => None,
        ServiceSubject::Rest(c) => grant(c, at),
    };
    let services = (0..).map(ServiceIx).zip(&municipality.services);
    let parts = services.flat_map(|(ix, service)| service.parts.iter().map(move |part| (ix, part)));
    let parts = parts.filter(|(ix, part)| match subject {
        ServiceSubject::Service(service) => *ix == service,
        ServiceSubject::Rest(c) => part.committee == c,
    });
    let of_parts = parts.flat_map(|(_, part)| {
        // In a later year a part is as much of the grant as its net cost is of the first year's.
        let scale = [at, YearIx::First].into_iter().filter(move |_| at != YearIx::First);
        [part.net_cost].into_iter().chain(scale.filter_map(move |year| grant(part.committee, year)))
    });
    rest.into_iter().chain(of_parts).collect()
}

/// Whether all services change by the same per cent, as far as whole thousands allow.
#[must_use]
pub fn change_alike(services: &[ServiceOutcome]) -> bool {
    let start: Money = services.iter().map(ServiceOutcome::start).sum::<Money>();
    let change: Money = services.iter().map(ServiceOutcome::change).sum::<Money>();
    let Some(percent) = change.in_percent_of(start) else {
        return services.iter().all(|service| service.change().is_zero());
    };
    services.iter().all(|service| {
        let roundings = Money::from_thousands(2).unwrap_or(Money::ZERO);
        let tolerance = service.parts.iter().map(|_| roundings).sum::<Money>();
        let share = service.start().percent(percent);
        share.is_some_and(|share| (service.change() - share).abs() <= tolerance)
    })
}

/// The part of `whole` that `cost` is of `grant`, in whole kronor unless it is all of it.
fn share(whole: Money, cost: Decimal, grant: Decimal) -> Money {
    if cost >= grant && !grant.is_zero() {
        return whole;
    }
    let part = cost.try_div(grant).and_then(|part| whole.kronor().try_mul(part));
    // Without a start grant nothing of the whole is the service's.
    part.map(rounded).and_then(Money::new).unwrap_or(Money::ZERO)
}

fn difference([start, now]: [Money; 2], [start_before, now_before]: [Money; 2]) -> [Money; 2] {
    [start - start_before, now - now_before]
}

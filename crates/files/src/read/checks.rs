//! Checks of a municipality file that is read: that its law is known, and that its start state can be computed and adds up.

use rust_decimal::Decimal;

use crate::cursor::shortened;
use crate::error_log::ErrorLog;
use crate::problem::Problem;
use model::error::ModelError;
use model::figure::LegalValue;
use model::law::{SimulationLaw, unknown_values_of_year};
use model::money::DecimalExt;
use model::municipality::Municipality;
use model::scenario::Scenario;
use model::simulate::simulate;

/// Reports a county that the law of a known year does not have, and each year whose law is not known.
fn check_law(municipality: &Municipality, law: &SimulationLaw, log: &ErrorLog) {
    let county = &municipality.county;
    let mut years = municipality.years.iter().filter_map(|start| law.known.get(&start.year));
    if let Some(year) = years.find(|year| year.get(county, LegalValue::GrantRate).is_none()) {
        let known = year.county_rates.keys().cloned().collect();
        let problem = Problem::UnknownCounty { found: shortened(county), known };
        log.report("municipality.county".to_owned(), problem);
    }
    for (at, start) in municipality.years.iter().enumerate() {
        if unknown_values_of_year(start, county, law).next().is_some() {
            log.report(format!("years[{at}]"), Problem::UnknownLaw);
        }
    }
}

/// Reports each service that, with those before it, costs more than its committee's start grant.
fn check_services(municipality: &Municipality, log: &ErrorLog) {
    let grants = municipality.committees.iter().map(|committee| {
        let [first, _, _] = &committee.years;
        first.grant.value
    });
    let mut left: Vec<Decimal> = grants.collect();
    for (at, service) in municipality.services.iter().enumerate() {
        for (part_at, part) in service.parts.iter().enumerate() {
            let Some(left) = left.get_mut(usize::from(part.committee.0)) else { continue };
            // Grants and costs are bounded, and what is left is reported once it is negative.
            *left = left.try_sub(part.net_cost.value).unwrap_or(Decimal::MIN);
            if left.is_sign_negative() && !left.is_zero() {
                let over = std::mem::take(left).abs();
                log.report(format!("services[{at}].parts[{part_at}].net_cost"), Problem::ExceedsGrant(over));
            }
        }
    }
}

/// Reports why the start state cannot be computed, and start grants that do not add up to the pool.
pub(super) fn check_computed(municipality: &Municipality, law: &SimulationLaw, log: &ErrorLog) {
    check_services(municipality, log);
    let noted = log.error_count();
    check_law(municipality, law, log);
    if log.error_count() > noted {
        return;
    }
    let outcome = match simulate(municipality, law, &Scenario::default()) {
        Ok(outcome) => outcome,
        // The parameter file of the year says that the rate of the county is not known.
        Err(ModelError::UnknownLaw { year, .. }) => {
            let at = municipality.years.iter().position(|start| start.year == year).unwrap_or_default();
            return log.report(format!("years[{at}]"), Problem::UnknownLaw);
        }
        Err(ModelError::OutOfRange { .. }) => return log.report(String::new(), Problem::NotComputable),
    };
    for (at, year) in outcome.years.iter().enumerate() {
        let at = format!("years[{at}].budgeted_result");
        match Decimal::ZERO.try_sub(outcome.value(year.undistributed)) {
            Some(over) if over.is_zero() => {}
            Some(over) => log.report(at, Problem::DoesNotAddUp(over)),
            None => log.report(at, Problem::NotComputable),
        }
    }
}

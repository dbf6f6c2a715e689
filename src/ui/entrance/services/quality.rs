//! How far the amount of a row can be trusted.

use model::figure::Quality;
use model::municipality::Municipality;
use model::services::{ServiceOutcome, ServiceSubject};

/// The worst quality of the figures that make a row's amount in the start state.
pub fn quality(municipality: &Municipality, service: &ServiceOutcome) -> Option<Quality> {
    match service.subject {
        ServiceSubject::Service(ix) => {
            municipality.service(ix)?.parts.iter().map(|part| part.net_cost.quality).max()
        }
        ServiceSubject::Rest(c) => {
            let [first, _, _] = &municipality.committee(c)?.years;
            Some(first.grant.quality)
        }
    }
}

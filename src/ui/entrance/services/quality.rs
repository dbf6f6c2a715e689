//! How far the amount of a row can be trusted.

use model::YearIx;
use model::figure::Quality;
use model::municipality::Municipality;
use model::services::{ServiceSubject, start_figures};

/// The worst quality of the figures that make a row's amount in the start state of a year.
pub fn quality(municipality: &Municipality, subject: ServiceSubject, at: YearIx) -> Option<Quality> {
    start_figures(municipality, subject, at).into_iter().map(|figure| figure.quality).max()
}

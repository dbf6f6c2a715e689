//! No retroactive decision against the members: kommunallagen (2017:725) 2:4. A higher fee holds at the earliest from its decision.
//! Fees are charged by the month, so that the first month is the one after.

use crate::follow_up::Month;

/// The first month for which a fee that is decided in `decided` can be charged. None if that is in the next year.
#[must_use]
pub fn first_month(decided: Month) -> Option<Month> {
    decided.next()
}

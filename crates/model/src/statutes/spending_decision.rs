//! Decisions on spending during the year: kommunallagen (2017:725) 11:15. Such a decision states how the spending is financed. The
//! law knows no supplementary grant (tilläggsanslag) by that name; it is such a decision.

use crate::follow_up::record::Financing;
use crate::money::Money;

/// How an extra grant is financed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Financed {
    /// From the central reserve.
    pub from_reserve: Money,
    /// From the result: the budgeted result is so much lower.
    pub from_result: Money,
}

impl Financed {
    /// The extra grant.
    #[must_use]
    pub fn granted(self) -> Money {
        self.from_reserve + self.from_result
    }
}

/// Finances an extra grant of `granted` from what is stated, where `reserve_left` is left of the reserve. What the reserve does not
/// cover comes from the result, as all spending does in the end. A negative grant is none.
#[must_use]
pub fn finance(granted: Money, stated: Financing, reserve_left: Money) -> Financed {
    let granted = granted.max(Money::ZERO);
    let from_reserve = match stated {
        Financing::Reserve => granted.min(reserve_left.max(Money::ZERO)),
        Financing::Result => Money::ZERO,
    };
    Financed { from_reserve, from_result: granted - from_reserve }
}

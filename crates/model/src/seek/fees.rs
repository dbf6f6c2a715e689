//! The settings that raise fees, up to their limits.

use rust_decimal::Decimal;

use super::{Seek, StoppedFees};
use crate::YearIx;
use crate::fee_limit::FeeLimit;
use crate::lever::{Lever, Setting};
use crate::money::{DecimalExt, increased_by_percent};
use crate::municipality::{CommitteeIx, FeeIx};
use crate::outcome::Outcome;

/// The setting that raises a fee by `value` per cent from its current setting, up to its limit in `year`. None if a number is out of range.
pub(super) fn fee_setting(
    seek: &Seek,
    (c, f): (CommitteeIx, FeeIx),
    value: Decimal,
    year: YearIx,
    now: &Outcome,
) -> Option<Setting> {
    let fee = now.year(year).committee(c)?.fees.get(usize::from(f.0))?;
    let (start, before) = (now.value(fee.start), now.value(fee.now));
    let current = seek.current(Lever::Fee(c, f), year);
    let is_level = matches!(current, Setting::Value(_));
    let raised = increased_by_percent(before, value)?;
    let limit = FeeLimit::new(seek.municipality.fee(c, f)?, year, start)?;
    if !limit.is_below(raised) {
        return Some(match current {
            Setting::Value(_) => Setting::Value(raised),
            Setting::Percent(percent) => {
                let factor = increased_by_percent(percent.try_add(Decimal::ONE_HUNDRED)?, value)?;
                // The highest per cent that the user can set.
                Setting::Percent(factor.try_sub(Decimal::ONE_HUNDRED)?.min(Decimal::ONE_THOUSAND))
            }
            Setting::Start => Setting::Percent(value),
            Setting::Change(_)
            | Setting::PercentAndChange(..)
            | Setting::Held(_)
            | Setting::RevenueShare(_)
            | Setting::Yearly(_) => Setting::Change(raised.try_sub(start)?),
        });
    }
    Some(match limit {
        FeeLimit::Ceiling { highest, .. } | FeeLimit::Cost { highest } if before >= highest => current,
        FeeLimit::Ceiling { highest, .. } | FeeLimit::Cost { highest } if is_level => Setting::Value(highest),
        FeeLimit::Ceiling { headroom, .. } => Setting::Percent(headroom),
        FeeLimit::Cost { highest } => Setting::Change(highest.try_sub(start)?),
        FeeLimit::Unlimited => current,
    })
}

/// The fees that stop below a rise of `value` per cent.
pub(super) fn stopped_fees(
    seek: &Seek,
    levers: &[Lever],
    value: Decimal,
    now: &Outcome,
) -> Option<StoppedFees> {
    let mut stopped = StoppedFees::default();
    for lever in levers {
        let Lever::Fee(c, f) = *lever else { continue };
        let fee = now.year(seek.year).committee(c)?.fees.get(usize::from(f.0))?;
        let raised = increased_by_percent(now.value(fee.now), value)?;
        let limit = FeeLimit::new(seek.municipality.fee(c, f)?, seek.year, now.value(fee.start))?;
        let count = match limit {
            FeeLimit::Ceiling { .. } => &mut stopped.at_ceiling,
            FeeLimit::Cost { .. } => &mut stopped.at_cost,
            FeeLimit::Unlimited => continue,
        };
        *count = count.saturating_add(usize::from(limit.is_below(raised)));
    }
    Some(stopped)
}

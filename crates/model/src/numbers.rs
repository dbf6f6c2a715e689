//! The number that a lever moves, in an outcome.

use super::ledger::NodeId;
use super::lever::Lever;
use super::outcome::YearOutcome;

/// The number of `lever` in the start state and now. None for levers that have no number of their own, but a per cent, a
/// weight or an own change of one.
#[must_use]
pub fn of_lever(year: &YearOutcome, lever: Lever) -> Option<(NodeId, NodeId)> {
    let (start, now) = (&year.start.rows, &year.now.rows);
    Some(match lever {
        Lever::TaxRate => (start.tax_rate, now.tax_rate),
        Lever::IncomeEqualisation => (start.income_equalisation, now.income_equalisation),
        Lever::CostEqualisation => (start.cost_equalisation, now.cost_equalisation),
        Lever::StructuralGrant => (start.structural_grant, now.structural_grant),
        Lever::TransitionGrant => (start.transition_grant, now.transition_grant),
        Lever::Adjustment => (start.adjustment, now.adjustment),
        Lever::LssEqualisation => (start.lss_equalisation, now.lss_equalisation),
        Lever::PropertyFee => (start.property_fee, now.property_fee),
        Lever::OtherGeneralGrants => (start.other_general_grants, now.other_general_grants),
        Lever::FinancialNet => (start.financial_net, now.financial_net),
        Lever::CentralNet => (start.central_net, now.central_net),
        Lever::BudgetedResult => (start.budgeted_result, now.budgeted_result),
        Lever::Fee(c, f) => {
            let fee = year.committee(c)?.fees.get(usize::from(f.0))?;
            (fee.start, fee.now)
        }
        Lever::TaxBase
        | Lever::Grant(_)
        | Lever::Index(_)
        | Lever::Volume(_)
        | Lever::Efficiency(_)
        | Lever::Weight(_) => return None,
    })
}

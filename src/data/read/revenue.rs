//! What each year starts from.

use super::{Cursor, Kind, Names, YEARS, each_year, optional, wanted};
use crate::data::problem::Problem;
use crate::domain::municipality::YearStart;

pub(super) fn years(at: &Cursor, names: &Names) -> Option<[YearStart; YEARS]> {
    let years = each_year(at, |at| year(at, names))?;
    let in_order =
        years.windows(2).all(|pair| matches!(pair, [a, b] if a.year.checked_add(1) == Some(b.year)));
    if !in_order {
        at.note(Problem::YearsNotInOrder);
        return None;
    }
    Some(years)
}

fn year(at: &Cursor, names: &Names) -> Option<YearStart> {
    at.only(&[
        "year",
        "tax_base",
        "projection",
        "mean_tax_base",
        "tax_rate",
        "population",
        "inhabitants",
        "final_settlement",
        "equalisation",
        "property_fee",
        "other_general_grants",
        "financial_net",
        "central_net",
        "budgeted_result",
        "surplus_target",
    ]);
    let year = at.get("year").and_then(|at| {
        let year = at.whole()?;
        let fits = u16::try_from(year).ok().filter(|year| (2000..2100).contains(year));
        if fits.is_none() {
            at.note(Problem::OutOfRange(year.into()));
        }
        fits
    });
    let wanted_here = |key, kind| wanted(at, key, kind, names);
    let tax_base = wanted_here("tax_base", Kind::Positive);
    let projection = optional(at, "projection", Kind::Number(2), names);
    let mean_tax_base = optional(at, "mean_tax_base", Kind::Number(10_000_000), names);
    let tax_rate = wanted_here("tax_rate", Kind::Number(100));
    let population = wanted_here("population", Kind::Count);
    let inhabitants = wanted_here("inhabitants", Kind::Count);
    let final_settlement = wanted_here("final_settlement", Kind::Amount);
    let equalisation = at.get("equalisation");
    let part = |key| wanted(equalisation.as_ref()?, key, Kind::Amount, names);
    if let Some(at) = &equalisation {
        at.only(&["income", "cost", "structural", "transition", "adjustment", "lss"]);
    }
    let income = equalisation.as_ref().map_or(Some(None), |at| optional(at, "income", Kind::Amount, names));
    let (cost, structural, transition) = (part("cost"), part("structural"), part("transition"));
    let (adjustment, lss) = (part("adjustment"), part("lss"));
    let property_fee = wanted_here("property_fee", Kind::Positive);
    let other_general_grants = wanted_here("other_general_grants", Kind::Amount);
    let financial_net = wanted_here("financial_net", Kind::Amount);
    let central_net = wanted_here("central_net", Kind::Amount);
    let budgeted_result = wanted_here("budgeted_result", Kind::Amount);
    let surplus_target = wanted_here("surplus_target", Kind::Number(100));
    Some(YearStart {
        year: year?,
        tax_base: tax_base?,
        projection: projection?,
        mean_tax_base: mean_tax_base?,
        tax_rate: tax_rate?,
        population: population?,
        inhabitants: inhabitants?,
        final_settlement: final_settlement?,
        income_equalisation: income?,
        cost_equalisation: cost?,
        structural_grant: structural?,
        transition_grant: transition?,
        adjustment: adjustment?,
        lss_equalisation: lss?,
        property_fee: property_fee?,
        other_general_grants: other_general_grants?,
        financial_net: financial_net?,
        central_net: central_net?,
        budgeted_result: budgeted_result?,
        surplus_target: surplus_target?,
    })
}

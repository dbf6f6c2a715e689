//! What each year starts from.

use super::{Cursor, Kind, Names, YEARS, each_year, optional, wanted};
use crate::problem::Problem;
use model::municipality::YearStart;

pub(super) fn years(at: &Cursor, names: &Names) -> [YearStart; YEARS] {
    let before = at.noted();
    let years = each_year(at, |at| year(at, names));
    let in_order =
        years.windows(2).all(|pair| matches!(pair, [a, b] if a.year.checked_add(1) == Some(b.year)));
    // Years that could not be read say so themselves.
    if !in_order && at.noted() == before {
        at.note(Problem::YearsNotInOrder);
    }
    years
}

fn year(at: &Cursor, names: &Names) -> YearStart {
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
    let year = number(&at.get("year"));
    let wanted_here = |key, kind| wanted(at, key, kind, names);
    let tax_base = wanted_here("tax_base", Kind::Positive);
    let projection = optional(at, "projection", Kind::Number(2), names);
    let mean_tax_base = optional(at, "mean_tax_base", Kind::Number(10_000_000), names);
    let tax_rate = wanted_here("tax_rate", Kind::Number(100));
    let population = wanted_here("population", Kind::Count);
    let inhabitants = wanted_here("inhabitants", Kind::Count);
    let final_settlement = wanted_here("final_settlement", Kind::Amount);
    let equalisation = at.get("equalisation");
    equalisation.only(&["income", "cost", "structural", "transition", "adjustment", "lss"]);
    let part = |key| wanted(&equalisation, key, Kind::Amount, names);
    YearStart {
        year,
        tax_base,
        projection,
        mean_tax_base,
        tax_rate,
        population,
        inhabitants,
        final_settlement,
        income_equalisation: optional(&equalisation, "income", Kind::Amount, names),
        cost_equalisation: part("cost"),
        structural_grant: part("structural"),
        transition_grant: part("transition"),
        adjustment: part("adjustment"),
        lss_equalisation: part("lss"),
        property_fee: wanted_here("property_fee", Kind::Positive),
        other_general_grants: wanted_here("other_general_grants", Kind::Amount),
        financial_net: wanted_here("financial_net", Kind::Amount),
        central_net: wanted_here("central_net", Kind::Amount),
        budgeted_result: wanted_here("budgeted_result", Kind::Amount),
        surplus_target: wanted_here("surplus_target", Kind::Number(100)),
    }
}

fn number(at: &Cursor) -> u16 {
    let Some(year) = at.whole() else { return 0 };
    let fits = u16::try_from(year).ok().filter(|year| (2000..2100).contains(year));
    if fits.is_none() {
        at.note(Problem::OutOfRange(year.into()));
    }
    fits.unwrap_or_default()
}

//! The rows of the result budget, and the sentence above it.

use rust_decimal::Decimal;

use crate::ui::page::Page;
use model::YEARS;
use model::label::Label;
use model::ledger::NodeId;
use model::money::Arithmetic;
use model::outcome::YearOutcome;

/// A row of the result budget.
pub struct Row {
    /// What it is.
    pub label: Label,
    /// Which number of a year.
    pub pick: fn(&YearOutcome) -> NodeId,
    /// Whether it is taken from the rest.
    pub minus: bool,
    /// Class of the row.
    pub class: &'static str,
}

const fn row(label: Label, class: &'static str, pick: fn(&YearOutcome) -> NodeId) -> Row {
    Row { label, pick, minus: false, class }
}

const fn less(label: Label, pick: fn(&YearOutcome) -> NodeId) -> Row {
    Row { label, pick, minus: true, class: "" }
}

/// From tax revenue to what the committees get, the sum of what stands above it.
pub const RESULT_BUDGET: [Row; 14] = [
    row(Label::TaxRevenue, "", |year| year.now.tax_revenue),
    row(Label::Equalisation, "", |year| year.now.equalisation),
    row(Label::IncomeEqualisation, "sub", |year| year.now.rows.income_equalisation),
    row(Label::CostEqualisation, "sub", |year| year.now.rows.cost_equalisation),
    row(Label::StructuralGrant, "sub", |year| year.now.rows.structural_grant),
    row(Label::TransitionGrant, "sub", |year| year.now.rows.transition_grant),
    row(Label::Adjustment, "sub", |year| year.now.rows.adjustment),
    row(Label::LssEqualisation, "sub", |year| year.now.rows.lss_equalisation),
    row(Label::PropertyFee, "", |year| year.now.rows.property_fee),
    row(Label::OtherGeneralGrants, "", |year| year.now.rows.other_general_grants),
    row(Label::TaxAndGeneralGrants, "sum", |year| year.now.tax_and_general_grants),
    row(Label::FinancialNet, "", |year| year.now.rows.financial_net),
    less(Label::CentralNet, |year| year.now.rows.central_net),
    less(Label::Grants, |year| year.grants),
];

/// What the result budget leaves.
pub const RESULT: Row = row(Label::Result, "sum", |year| year.result);

impl Page {
    /// How the grant and the result move over the years, and whether the target is met, in a sentence or three.
    pub(super) fn years_sentence(self) -> String {
        let words = &self.language.lazy_texts().years;
        let last = YEARS.saturating_sub(1);
        let value = |at: usize, pick: fn(&YearOutcome) -> NodeId| {
            self.session.read_at(at, |outcome, year| outcome.value(pick(year)))
        };
        let (from, to) = (self.year_name(0), self.year_name(last));
        let grant = |at: usize| value(at, |year| year.now.pool);
        let growth = grant(last).less(grant(0)).unwrap_or_default();
        let amount = self.mnkr(growth.abs());
        let mut sentence = if growth > Decimal::ZERO {
            (words.grows)(from, to, &amount)
        } else if growth < Decimal::ZERO {
            (words.falls)(from, to, &amount)
        } else {
            (words.same)(from, to)
        };
        let share = |at: usize| value(at, |year| year.result_share);
        let (first, end) = (self.language.percent(share(0)), self.language.percent(share(last)));
        sentence.push_str(&(words.result)(&first, &end));
        let missed: Vec<String> = (0..YEARS)
            .filter(|at| share(*at) < value(*at, |year| year.surplus_target))
            .map(|at| self.year_name(at).to_string())
            .collect();
        let missed = match missed.split_last() {
            None => return sentence + words.target_met,
            Some((one, [])) => one.clone(),
            Some((one, others)) => format!("{}{}{one}", others.join(", "), words.and),
        };
        sentence.push_str(&(words.target_missed)(&missed));
        sentence
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use files::{parameters, read};
    use model::scenario::Scenario;
    use model::simulate::simulate;

    const FILE: &str = include_str!("../../../../public/municipalities/sodertalje-2022.json");

    #[test]
    fn each_sum_is_what_stands_above_it() {
        let parameters = parameters::carried();
        let municipality = read::municipality(FILE, &parameters).expect("the municipality file");
        let outcome = simulate(&municipality, &parameters, &Scenario::default()).expect("an outcome");
        for year in &outcome.years {
            let mut running = Decimal::ZERO;
            let mut parts = Decimal::ZERO;
            for row in RESULT_BUDGET.iter().chain([&RESULT]) {
                let value = outcome.value((row.pick)(year));
                let value = if row.minus { -value } else { value };
                match row.class {
                    "sum" => assert_eq!(value, running, "{:?}", row.label),
                    "sub" => parts = parts.added(value).expect("in range"),
                    _ => running = running.added(value).expect("in range"),
                }
            }
            assert_eq!(parts, outcome.value(year.now.equalisation));
        }
    }
}

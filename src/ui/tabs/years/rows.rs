//! How the lines of the result budget look, and the sentence above them.

use rust_decimal::Decimal;

use crate::ui::page::Page;
use model::YEARS;
use model::ledger::NodeId;
use model::money::Arithmetic;
use model::outcome::YearOutcome;
use model::result_budget::BudgetLine;

/// The class of a line of the result budget.
#[must_use]
pub fn class(line: BudgetLine) -> &'static str {
    match line {
        BudgetLine::TaxAndGeneralGrants | BudgetLine::Result => "sum",
        BudgetLine::Row(_) if line.is_part() => "sub",
        BudgetLine::TaxRevenue | BudgetLine::Equalisation | BudgetLine::Row(_) | BudgetLine::Grants => "",
    }
}

impl Page {
    /// How the grant and the result move over the years, and whether the target is met, in a sentence or three.
    pub(super) fn years_sentence(self) -> String {
        let words = &self.language.lazy_texts().years;
        let last = YEARS.saturating_sub(1);
        let value = |at: usize, pick: fn(&YearOutcome) -> NodeId| {
            self.session.read_year(at, |outcome, year| outcome.value(pick(year)))
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
    use model::result_budget;
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
            for line in result_budget::lines().into_iter().chain([BudgetLine::Result]) {
                let value = outcome.value(line.number(year));
                let value = if line.is_subtracted() { -value } else { value };
                match class(line) {
                    "sum" => assert_eq!(value, running, "{line:?}"),
                    "sub" => parts = parts.added(value).expect("in range"),
                    _ => running = running.added(value).expect("in range"),
                }
            }
            assert_eq!(parts, outcome.value(year.now.equalisation));
        }
    }
}

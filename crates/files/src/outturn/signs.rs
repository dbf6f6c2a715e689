//! The sign of costs and revenue.

use super::cells::{Cell, Cells};
use super::report::{Notice, Place, Problem, Question, Report};
use super::table::Table;
use super::words::{Token, tokens};
use super::{Answers, Span};
use model::follow_up::Line;
use model::money::DecimalExt;
use rust_decimal::Decimal;
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// The sign of costs and revenue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sign {
    /// Costs are negative and revenue is positive, as in a result budget.
    CostsNegative,
    /// Costs are positive, and so is revenue.
    CostsPositive,
    /// Costs are positive and revenue is negative, as in a ledger.
    RevenueNegative,
}

impl Sign {
    const ALL: [Self; 3] = [Self::CostsNegative, Self::CostsPositive, Self::RevenueNegative];

    /// Whether costs are negative.
    #[must_use]
    pub fn has_negative_costs(self) -> bool {
        self == Self::CostsNegative
    }

    /// Whether revenue is negative.
    #[must_use]
    pub fn has_negative_revenue(self) -> bool {
        self == Self::RevenueNegative
    }

    /// Whether amounts of `line` have the other sign than in the record.
    pub(super) fn is_turned(self, line: Line) -> bool {
        if line.is_cost() { self.has_negative_costs() } else { self.has_negative_revenue() }
    }
}

/// What headings say of signs.
#[derive(Default)]
pub(super) struct Said {
    /// Whether costs are negative.
    costs: Option<bool>,
    /// Whether revenue is negative.
    revenue: Option<bool>,
    /// Whether the amounts are called net costs.
    is_net_cost: bool,
}

impl Said {
    pub(super) fn new(text: &str) -> Self {
        let mut said = Self::default();
        let tokens = tokens(text);
        let words: Vec<&str> = tokens.iter().filter_map(Token::word).collect();
        let is_cost = |word: &str| word.starts_with("kostnad") || word.starts_with("cost");
        let is_revenue =
            |word: &str| word.starts_with("intakt") || word == "income" || word.starts_with("revenue");
        // What a word for a sign is said of: the costs and the revenue since the one before.
        let (mut costs, mut revenue) = (false, false);
        for (at, word) in words.iter().enumerate() {
            costs |= is_cost(word);
            revenue |= is_revenue(word);
            said.is_net_cost |= word.starts_with("nettokostnad")
                || at.checked_sub(1).and_then(|before| words.get(before)) == Some(&"net") && is_cost(word);
            let is_negative = word.starts_with("negativ") || *word == "minus";
            if !is_negative && !word.starts_with("positiv") && *word != "plus" {
                continue;
            }
            // "Revenue minus costs" says nothing of signs.
            let next = at.checked_add(1).and_then(|next| words.get(next));
            if !["minus", "plus"].contains(word)
                || next.is_none_or(|next| !is_cost(next) && !is_revenue(next))
            {
                said.costs = if costs { Some(is_negative) } else { said.costs };
                said.revenue = if revenue { Some(is_negative) } else { said.revenue };
            }
            (costs, revenue) = (false, false);
        }
        said
    }

    /// Whether it says which sign costs or revenue have.
    pub(super) fn says_anything(&self) -> bool {
        self.costs.is_some() || self.revenue.is_some()
    }

    fn of_table(table: &Table) -> Self {
        table.head.iter().map(|text| Self::new(text)).fold(Self::default(), |all, one| Self {
            costs: all.costs.or(one.costs),
            revenue: all.revenue.or(one.revenue),
            is_net_cost: all.is_net_cost || one.is_net_cost,
        })
    }

    /// Whether `sign` can be meant.
    fn allows(&self, sign: Sign) -> bool {
        self.costs.is_none_or(|is_negative| is_negative == sign.has_negative_costs())
            && self.revenue.is_none_or(|is_negative| is_negative == sign.has_negative_revenue())
    }
}

/// The sum of a line's amounts, and the first of them.
struct OfLine {
    sum: Decimal,
    place: Place,
}

/// An amount of `line` with its place: the sum of the months where they are of one month each, and otherwise the last figure, since sums
/// of accumulated amounts say nothing.
fn example(cells: &Cells, line: Line, answers: &Answers) -> Option<(Place, Decimal)> {
    let of_line = || cells.of_lines().filter(|(of, cell)| *of == line && !cell.value.is_zero());
    let is_monthly = |cell: &Cell| cell.span.or(answers.span) == Some(Span::Monthly);
    let kind = |cell: &Cell| (cell.when.is_forecast, cell.when.is_year_before);
    let (_, last) = of_line().max_by_key(|(_, cell)| (Reverse(kind(cell)), cell.when.month))?;
    if last.when.is_forecast || !is_monthly(last) {
        return Some((last.place.clone(), last.value));
    }
    let name = &last.place.name;
    let months = of_line()
        .filter(|(_, cell)| kind(cell) == kind(last) && is_monthly(cell) && cell.place.name == *name);
    let sum = months.fold(Decimal::ZERO, |sum, (_, cell)| sum.try_add(cell.value).unwrap_or(sum));
    let place = Place { row: None, name: name.clone(), column: None, heading: String::new() };
    Some((place, sum))
}

/// The sign of costs and revenue. None if nothing says it, and for a table without lines of the budget.
pub(super) fn sign(table: &Table, cells: &Cells, answers: &Answers, report: &mut Report) -> Option<Sign> {
    let mut sums: BTreeMap<Line, OfLine> = BTreeMap::new();
    for (line, cell) in cells.of_lines() {
        let of_line =
            sums.entry(line).or_insert_with(|| OfLine { sum: Decimal::ZERO, place: cell.place.clone() });
        of_line.sum = of_line.sum.try_add(cell.value).unwrap_or(of_line.sum);
    }
    sums.retain(|_, of_line| !of_line.sum.is_zero());
    let costs = || sums.iter().filter(|(line, _)| line.is_cost()).map(|(_, of_line)| of_line);
    let negative = costs().filter(|of_line| of_line.sum.is_sign_negative()).count();
    let positive = costs().count().saturating_sub(negative);
    let tax_is_negative = sums.get(&Line::TaxAndGrants).map(|tax| tax.sum.is_sign_negative());
    let said = Said::of_table(table);
    let found = answers.sign.or_else(|| {
        let can_be = |sign: &Sign| {
            // Tax is never a cost.
            let of_tax = tax_is_negative.is_none_or(|is_negative| is_negative == sign.has_negative_revenue());
            let are_opposite = sign.has_negative_costs() != sign.has_negative_revenue();
            let of_costs = match (tax_is_negative, negative, positive) {
                // Costs and tax with the same sign are amounts without signs; with different ones they are added.
                (Some(is_negative), 0, 1..) => are_opposite == is_negative,
                (Some(is_negative), 1.., 0) => are_opposite != is_negative,
                _ => true,
            };
            // What is called a cost is one.
            let of_name = !said.is_net_cost
                || negative > 0 && positive > 0
                || (negative > 0) == sign.has_negative_costs()
                || negative == 0 && positive == 0;
            said.allows(*sign) && of_tax && of_costs && of_name
        };
        // A heading that says both needs no figures.
        let is_said = |sign: &Sign| said.costs.is_some() && said.revenue.is_some() && said.allows(*sign);
        if let Some(sign) = Sign::ALL.into_iter().find(is_said) {
            return Some(sign);
        }
        let mut readings: Vec<Sign> = Sign::ALL.into_iter().filter(can_be).collect();
        if !sums.keys().any(|line| !line.is_cost()) && readings.contains(&Sign::CostsPositive) {
            readings.retain(|sign| *sign != Sign::RevenueNegative);
        }
        if !sums.keys().any(|line| line.is_cost()) && readings.contains(&Sign::CostsPositive) {
            readings.retain(|sign| *sign != Sign::CostsNegative);
        }
        match readings.as_slice() {
            [sign] => Some(*sign),
            several => {
                let is_negative = |(_, of_line): &(&Line, &OfLine)| of_line.sum.is_sign_negative();
                let (line, _) = sums.iter().find(is_negative).or_else(|| sums.first_key_value())?;
                let (place, figure) = example(cells, *line, answers)?;
                if negative > 0 && positive > 0 {
                    let is_rarer =
                        |of_line: &&OfLine| of_line.sum.is_sign_negative() == (negative <= positive);
                    let rarer = costs().find(is_rarer)?;
                    report.problem(rarer.place.clone(), Problem::MixedSigns);
                }
                let readings = if several.is_empty() { Sign::ALL.to_vec() } else { several.to_vec() };
                report.questions.push(Question::Sign { place, figure, readings });
                None
            }
        }
    })?;
    for (line, of_line) in &sums {
        if of_line.sum.is_sign_negative() != found.is_turned(*line) && *line != Line::FinancialNet {
            report.tell(of_line.place.clone(), Notice::OtherSign);
        }
    }
    Some(found)
}

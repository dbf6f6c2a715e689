//! Numbers of the view: amounts in mnkr with the decimals that make columns add up.

use rust_decimal::Decimal;

use super::super::YearContext;
use crate::i18n::numbers::{NO_VALUE, decimals_of_columns, in_millions, not_nothing};
use model::follow_up::Line;
use model::money::Money;

/// The name of a line.
pub fn line_name(cx: YearContext, line: Line) -> String {
    let names = &cx.t.names;
    match line {
        Line::Committee(c) => cx.app.session.municipality(|municipality| {
            municipality.committee(c).map(|committee| cx.app.file_text(&committee.name)).unwrap_or_default()
        }),
        Line::TaxAndGrants => names.tax_and_grants.to_owned(),
        Line::FinancialNet => names.financial_net.to_owned(),
        Line::Central => names.central.to_owned(),
    }
}

/// The decimals with which the amounts of each column add up.
pub fn decimals(columns: &[Vec<Option<Money>>]) -> u32 {
    let kronor =
        |column: &Vec<Option<Money>>| column.iter().flatten().map(|amount| amount.kronor()).collect();
    decimals_of_columns(&columns.iter().map(kronor).collect::<Vec<Vec<Decimal>>>(), 1)
}

/// An amount in mnkr, or what stands where there is none.
pub fn amount(cx: YearContext, amount: Option<Money>, decimals: u32) -> String {
    amount
        .map_or(NO_VALUE.to_owned(), |amount| cx.app.language.number(in_millions(amount.kronor()), decimals))
}

/// A deviation in mnkr with its sign.
pub fn deviation(cx: YearContext, amount: Option<Money>, decimals: u32) -> String {
    amount
        .map_or(NO_VALUE.to_owned(), |amount| cx.app.language.signed(in_millions(amount.kronor()), decimals))
}

/// Per cent with its sign, without the per cent sign.
pub fn percent(cx: YearContext, percent: Option<Decimal>) -> String {
    percent.map_or(NO_VALUE.to_owned(), |value| cx.app.language.signed(value, not_nothing(value, 1).min(2)))
}

/// Whether a deviation is a loss, which is written in its own colour beside its sign.
pub fn is_loss(amount: Option<Money>) -> bool {
    amount.is_some_and(|amount| amount < Money::ZERO)
}

//! The tax agency's monthly tables of 2026, cell by cell. The file is large, so it is fetched when somebody asks for it.

use rust_decimal::Decimal;

use model::money::DecimalExt;

use model::law::LawByYear;
use model::statutes::person::{Column, monthly_tax};

/// The year of the tables.
pub const YEAR: u16 = 2026;

/// A row of the tables.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Which table: the local rate in per cent, fees in it.
    pub table: Decimal,
    /// The row's highest monthly income, kronor.
    pub income: Decimal,
    /// The tax a month in each column, kronor.
    pub published: Vec<Decimal>,
}

/// A cell that differs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Apart {
    /// In which table.
    pub table: Decimal,
    /// The row's highest monthly income.
    pub income: Decimal,
    /// Which column, from 1.
    pub column: usize,
    /// What was published.
    pub published: Decimal,
    /// What the program gives; nothing where it gives no answer.
    pub computed: Option<Decimal>,
}

/// How the tables and the program agree, so far.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Report {
    /// Rows that were looked at.
    pub rows: usize,
    /// Cells that were looked at.
    pub cells: usize,
    /// Cells that are the same.
    pub exact: usize,
    /// The largest difference, kronor.
    pub largest: Decimal,
    /// The cells that differ.
    pub apart: Vec<Apart>,
}

/// The rows in a file of tables; nothing where one of them cannot be read.
#[must_use]
pub fn read(text: &str) -> Option<Vec<Row>> {
    let mut lines = text.lines();
    let columns = "table,income_from_kr,income_to_kr,column_1,column_2,column_3,column_4,column_5,column_6";
    lines.next().filter(|first| *first == columns)?;
    let row = |line: &str| {
        let numbers: Option<Vec<Decimal>> = line.split(',').map(|field| field.parse().ok()).collect();
        let mut numbers = numbers?.into_iter();
        let (table, _, income) = (numbers.next()?, numbers.next()?, numbers.next()?);
        let published: Vec<Decimal> = numbers.collect();
        (published.len() == Column::ALL.len()).then_some(Row { table, income, published })
    };
    lines.map(row).collect()
}

impl Report {
    /// Looks at one row more.
    pub fn look(&mut self, law: &LawByYear, row: &Row) {
        self.rows = self.rows.saturating_add(1);
        for ((number, column), published) in (1..).zip(Column::ALL).zip(&row.published) {
            self.cells = self.cells.saturating_add(1);
            let computed = monthly_tax(law, YEAR, row.table, row.income, *column).ok();
            if computed == Some(*published) {
                self.exact = self.exact.saturating_add(1);
                continue;
            }
            let apart = computed.and_then(|computed| computed.try_sub(*published)).unwrap_or(Decimal::MAX);
            self.largest = self.largest.max(apart.abs());
            self.apart.push(Apart {
                table: row.table,
                income: row.income,
                column: number,
                published: *published,
                computed,
            });
        }
    }
}

//! Published figures that the program carries and computes itself: the published figure, the computed one, and the tolerance. The
//! tests use the same files (`published/`).

mod budgets;
mod equalisation;
mod fees;
pub mod monthly;
mod person;
mod table;

use rust_decimal::Decimal;

use model::label::Unit;
use model::money::{DecimalExt, to_decimals};
use model::statutes::person::{Age, IncomeKind, StepName};

pub use table::MissingYear;

/// A set of examples from one publisher.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ExampleSetName {
    /// Outcomes of the income equalisation.
    IncomeEqualisation,
    /// The law's figures for Södertälje 2018.
    Law2018,
    /// Södertälje's result budgets.
    ResultBudgets,
    /// Highest fees by year.
    Fees,
    /// Balance results.
    BalanceRequirement,
    /// A person's tax, step by step.
    Person2026,
    /// What a krona more in tax rate costs.
    RateChange2026,
}

/// Examples that belong together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExampleSet {
    /// Its name.
    pub name: ExampleSetName,
    /// The examples, in the order of the file.
    pub examples: Vec<Example>,
}

/// What is published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Subject {
    /// A municipality's outcome of a year.
    Municipality(String, u16),
    /// A quantity of 2018, by its key in the file.
    Quantity(String),
    /// A sum of a result budget: `outturn`, `budget` or `plan` of a year in an edition, and the sum's key.
    Sum {
        /// `outturn`, `budget` or `plan`.
        kind: String,
        /// The year.
        year: u16,
        /// The edition of the budget.
        edition: String,
        /// The key of the sum.
        sum: &'static str,
    },
    /// A fee of a year, by its key.
    Fee(String, u16),
    /// A municipality's result of a year: after the adjustments, or the balance result.
    Balance {
        /// The municipality.
        municipality: String,
        /// The year.
        year: u16,
        /// Whether it is the balance result.
        balance: bool,
    },
    /// A step of a person's tax.
    Step {
        /// The step.
        step: StepName,
        /// The kind of income.
        kind: IncomeKind,
        /// The age.
        age: Age,
        /// The assessed income, or the taxable one.
        at: Decimal,
        /// Whether `at` is the taxable income.
        taxable: bool,
    },
    /// What a krona more in tax rate costs at a monthly salary.
    Krona {
        /// The salary, kronor a month.
        salary: Decimal,
        /// Whether the cost is monthly or yearly.
        monthly: bool,
    },
}

/// The unit of an example.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ExampleUnit {
    /// A unit of the model.
    Model(Unit),
    /// Million kronor.
    Millions,
    /// Thousand kronor.
    Thousands,
}

/// One published figure and the computed one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Example {
    /// What the figure is.
    pub subject: Subject,
    /// The unit of all its numbers.
    pub unit: ExampleUnit,
    /// The published figure.
    pub published: Decimal,
    /// The computed figure; none where the program cannot compute it.
    pub computed: Option<Decimal>,
    /// The largest difference between them that is accepted.
    pub tolerance: Decimal,
}

impl Example {
    /// The computed figure less the published one.
    #[must_use]
    pub fn difference(&self) -> Option<Decimal> {
        self.computed?.try_sub(self.published)
    }

    /// Whether they are equal when the computed figure has as many decimals as the published one.
    #[must_use]
    pub fn is_exact(&self) -> bool {
        self.computed.is_some_and(|computed| to_decimals(computed, self.published.scale()) == self.published)
    }

    /// Whether the difference is within the tolerance.
    #[must_use]
    pub fn holds(&self) -> bool {
        self.difference().is_some_and(|difference| difference.abs() <= self.tolerance)
    }
}

impl ExampleSet {
    /// The number of examples that are exact.
    #[must_use]
    pub fn exact(&self) -> usize {
        self.examples.iter().filter(|example| example.is_exact()).count()
    }

    /// The number of examples within their tolerance.
    #[must_use]
    pub fn within(&self) -> usize {
        self.examples.iter().filter(|example| example.holds()).count()
    }

    /// The example with the largest difference.
    #[must_use]
    pub fn furthest(&self) -> Option<&Example> {
        let deviation = |example: &&Example| example.difference().unwrap_or(Decimal::MAX).abs();
        self.examples.iter().max_by(|one, other| deviation(one).cmp(&deviation(other)))
    }
}

/// Computes all carried examples.
///
/// # Errors
/// If a row of a file that is ordered by year has no year.
pub fn compute_all() -> Result<Vec<ExampleSet>, MissingYear> {
    let set = |name, examples| ExampleSet { name, examples };
    Ok(vec![
        set(ExampleSetName::IncomeEqualisation, equalisation::outcomes()?),
        set(ExampleSetName::Law2018, equalisation::law_2018()?),
        set(ExampleSetName::ResultBudgets, budgets::result_budgets()?),
        set(ExampleSetName::BalanceRequirement, budgets::balances()?),
        set(ExampleSetName::Fees, fees::fees()?),
        set(ExampleSetName::Person2026, person::steps()?),
        set(ExampleSetName::RateChange2026, person::rate_changes()?),
    ])
}

//! Published examples, carried with the program and computed anew by it: what was published, what the program gives, and how far
//! they may lie apart. The files are those that the tests are held against (`published`).

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
    /// Which.
    pub name: ExampleSetName,
    /// The examples, in the file's order.
    pub examples: Vec<Example>,
}

/// What an example is of.
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
        /// Of which year.
        year: u16,
        /// In which edition.
        edition: String,
        /// The sum's key.
        sum: &'static str,
    },
    /// A fee of a year, by its key.
    Fee(String, u16),
    /// A municipality's result of a year: after the adjustments, or the balance result.
    Balance {
        /// Whose.
        municipality: String,
        /// Of which year.
        year: u16,
        /// Whether it is the balance result.
        balance: bool,
    },
    /// A step of a person's tax.
    Step {
        /// Which.
        step: StepName,
        /// Of which income.
        kind: IncomeKind,
        /// At which age.
        age: Age,
        /// The assessed income, or the taxable one.
        at: Decimal,
        /// Whether `at` is the taxable income.
        taxable: bool,
    },
    /// What a krona costs at a salary a month: a month, or a year.
    Krona {
        /// The salary.
        salary: Decimal,
        /// Whether the cost is a month's.
        monthly: bool,
    },
}

/// The unit that an example stands in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ExampleUnit {
    /// As numbers of the model have it.
    Model(Unit),
    /// Million kronor.
    Millions,
    /// Thousand kronor.
    Thousands,
}

/// One published figure beside the program's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Example {
    /// What it is of.
    pub subject: Subject,
    /// The unit of all its numbers.
    pub unit: ExampleUnit,
    /// What was published.
    pub published: Decimal,
    /// What the program gives; nothing where it gives no answer.
    pub computed: Option<Decimal>,
    /// How far apart they may lie.
    pub tolerance: Decimal,
}

impl Example {
    /// What the program gives less what was published.
    #[must_use]
    pub fn difference(&self) -> Option<Decimal> {
        self.computed?.try_sub(self.published)
    }

    /// Whether they are the same once the program's is rounded as the published one is.
    #[must_use]
    pub fn is_exact(&self) -> bool {
        self.computed.is_some_and(|computed| to_decimals(computed, self.published.scale()) == self.published)
    }

    /// Whether they lie no further apart than they may.
    #[must_use]
    pub fn holds(&self) -> bool {
        self.difference().is_some_and(|difference| difference.abs() <= self.tolerance)
    }
}

impl ExampleSet {
    /// How many examples are the same once rounded.
    #[must_use]
    pub fn exact(&self) -> usize {
        self.examples.iter().filter(|example| example.is_exact()).count()
    }

    /// How many lie within their tolerance.
    #[must_use]
    pub fn within(&self) -> usize {
        self.examples.iter().filter(|example| example.holds()).count()
    }

    /// The example whose numbers lie furthest apart.
    #[must_use]
    pub fn furthest(&self) -> Option<&Example> {
        let apart = |example: &&Example| example.difference().unwrap_or(Decimal::MAX).abs();
        self.examples.iter().max_by(|one, other| apart(one).cmp(&apart(other)))
    }
}

/// Computes all examples that the program carries.
#[must_use]
pub fn compute_all() -> Vec<ExampleSet> {
    let set = |name, examples| ExampleSet { name, examples };
    vec![
        set(ExampleSetName::IncomeEqualisation, equalisation::outcomes()),
        set(ExampleSetName::Law2018, equalisation::law_2018()),
        set(ExampleSetName::ResultBudgets, budgets::result_budgets()),
        set(ExampleSetName::BalanceRequirement, budgets::balances()),
        set(ExampleSetName::Fees, fees::fees()),
        set(ExampleSetName::Person2026, person::steps()),
        set(ExampleSetName::RateChange2026, person::rate_changes()),
    ]
}

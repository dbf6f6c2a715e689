//! The `person` object of a parameter file.

use schemars::JsonSchema;

use super::{NotInForce, Unit, Unknown, Value};
use crate::file::QualityEntry;

/// The law of a person's tax, or why it is not known.
#[derive(JsonSchema)]
#[schemars(untagged)]
pub enum Person {
    /// It is known.
    Known(Box<PersonTax>),
    /// It is not.
    Unknown(Unknown),
}

/// The law of a person's tax on earned income.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct PersonTax {
    /// Years of age, when the year begins, from which the rules for the older hold.
    pub age_limit: Option<Value>,
    /// Price base amount, kronor (socialförsäkringsbalken 2:6-7).
    pub price_base: Value,
    /// Income base amount, kronor (socialförsäkringsbalken 58:26-27).
    pub income_base: Value,
    /// The basic allowance (IL 63:3).
    pub basic_allowance: Option<Scale>,
    /// What the older have besides (IL 63:3 a).
    pub older_allowance: Option<KnownScale>,
    /// What the basic allowance is taken from in the work credit (IL 67:7).
    pub work_credit: Option<Scale>,
    /// How the work credit shrinks at high incomes (IL 67:7, until 2024).
    pub abatement: Option<AbatementRule>,
    /// The work credit of the older (IL 67:8).
    pub older_work_credit: Option<KnownScale>,
    /// The credit for sickness and activity compensation (IL 67:9 c).
    pub sickness_credit: Option<SicknessCredit>,
    /// State income tax (IL 65:2 and 65:5).
    pub state_tax: StateTax,
    /// The pension contribution (lag 1994:1744 2-3 §§).
    pub pension_contribution: Option<PensionContribution>,
    /// The reduction for earned income (IL 67:46-47).
    pub earned_income: Option<EarnedIncome>,
    /// The public-service fee (lag 2018:1893, from 2026 lag 2025:986).
    pub public_service: PublicService,
    /// The published monthly tables.
    pub monthly_table: Option<MonthlyTable>,
}

/// A scale of amounts by income, in price base amounts.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Scale {
    /// Its unit.
    pub unit: Unit,
    /// How far it can be trusted.
    pub quality: QualityEntry,
    /// Paragraph.
    #[schemars(length(min = 1, max = 2000))]
    pub law: String,
    /// Where it was read, or how it was derived.
    #[schemars(length(min = 1, max = 2000))]
    pub source: String,
    /// Its brackets, the lowest first. Only the last goes on without end.
    #[schemars(length(min = 1))]
    pub brackets: Vec<Bracket>,
    /// Why the amount is not known above the last bracket, which then has an end.
    #[schemars(length(min = 1, max = 2000))]
    pub unknown_above: Option<String>,
}

/// A bracket of a scale: `base + rate × (income − above)`.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Bracket {
    /// Up to and with this income; left out where it goes on without end.
    pub to: Option<DecimalText>,
    /// What it begins with.
    pub base: DecimalText,
    /// A factor of the income above `above`; 0 where it is left out.
    pub rate: Option<DecimalText>,
    /// The income that the rate is taken from; 0 where it is left out.
    pub above: Option<DecimalText>,
}

/// A decimal as text.
#[derive(JsonSchema)]
pub struct DecimalText(#[schemars(regex(pattern = r"^-?[0-9]{1,15}(\.[0-9]{1,9})?$"))] String);

/// A scale, or why it is not known.
#[derive(JsonSchema)]
#[schemars(untagged)]
pub enum KnownScale {
    /// It is known.
    Scale(Scale),
    /// It is not.
    Unknown(Unknown),
}

/// How the work credit shrinks, or why the year's law has no such rule.
#[derive(JsonSchema)]
#[schemars(untagged)]
pub enum AbatementRule {
    /// There is such a rule.
    Abatement(Abatement),
    /// There is none.
    NotInForce(NotInForce),
}

/// How the work credit shrinks at high incomes.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Abatement {
    /// From this income on, price base amounts.
    pub above: Option<Value>,
    /// Per cent of the income above that.
    pub rate: Option<Value>,
}

/// The credit for sickness and activity compensation.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct SicknessCredit {
    /// What the basic allowance is taken from.
    pub scale: Option<Scale>,
    /// At least so many per cent of the compensation, times the local rate.
    pub least: Option<Value>,
}

/// State income tax.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct StateTax {
    /// Taxable income above which it is paid, kronor.
    pub threshold: Value,
    /// Per cent.
    pub rate: Option<Value>,
    /// The least base that it is paid on, kronor.
    pub least_base: Option<Value>,
}

/// The pension contribution.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct PensionContribution {
    /// Per cent.
    pub rate: Option<Value>,
    /// On no more than so many income base amounts.
    pub ceiling: Option<Value>,
    /// On no income below so many price base amounts.
    pub floor: Option<Value>,
}

/// The reduction for earned income.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct EarnedIncome {
    /// Of the taxable income above this, kronor.
    pub above: Option<Value>,
    /// Per cent.
    pub rate: Option<Value>,
    /// At most so many kronor.
    pub most: Option<Value>,
}

/// The public-service fee.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct PublicService {
    /// Per cent.
    pub rate: Option<Value>,
    /// At most so many kronor.
    pub most: Value,
}

/// The published monthly tables.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct MonthlyTable {
    /// Burial and church fees that a table's number counts in, per cent.
    pub fees: Option<Value>,
}

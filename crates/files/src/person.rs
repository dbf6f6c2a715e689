//! The person whose tax is computed: income, age and rates as the user describes them. Kept in the browser's settings, and
//! never a part of a scenario, which others may be given.
//!
//! ```json
//! {"monthly": "35000", "kind": "wage", "age": "under", "county": "01", "region": "12.08", "burial": null, "church": null,
//!  "law": null, "ladder": ["15000", "20000"]}
//! ```

use rust_decimal::Decimal;
use serde_json::{Map, Value};

use super::cursor::{Cursor, is_text};
use super::error_log::ErrorLog;
use super::kept_fields::{ASIDE, rewritten};
use super::parameter_files;
use super::problem::{FileError, Problem};
use model::statutes::person::{Age, IncomeKind};

/// Most incomes in the table of several.
pub const MOST_INCOMES: usize = 15;

/// Incomes a month that the table of several begins with, kronor.
const USUAL_INCOMES: [u32; 8] = [15_000, 20_000, 25_000, 30_000, 35_000, 45_000, 60_000, 80_000];

/// A person whose tax is computed, as the user describes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// Income, kronor a month.
    pub monthly: Decimal,
    /// What kind of income it is.
    pub kind: IncomeKind,
    /// Age when the year began.
    pub age: Age,
    /// The county, and the rate of its region that the user has entered, kronor per 100 kronor.
    pub region: Option<(String, Decimal)>,
    /// The burial fee, where the user has entered one, kronor per 100 kronor.
    pub burial: Option<Decimal>,
    /// The church fee of a member, kronor per 100 kronor.
    pub church: Option<Decimal>,
    /// The year whose law is used.
    pub law: LawChoice,
    /// Incomes in the table of several, kronor a month.
    pub ladder: Vec<Decimal>,
}

impl Default for Person {
    /// An example, until the user enters something.
    fn default() -> Self {
        Self {
            monthly: Decimal::from(35_000_u32),
            kind: IncomeKind::Wage,
            age: Age::UnderLimit,
            region: None,
            burial: None,
            church: None,
            law: LawChoice::Newest,
            ladder: Self::usual_ladder(),
        }
    }
}

/// The year whose tax law is used for a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum LawChoice {
    /// The newest that is known.
    #[default]
    Newest,
    /// The budget year's.
    BudgetYear,
    /// That of this year.
    Of(u16),
}

impl LawChoice {
    /// The year whose law is used in `budget_year`.
    #[must_use]
    pub fn year(self, budget_year: u16) -> u16 {
        match self {
            Self::Newest => {
                let years = parameter_files::carried().years.values();
                years.filter(|law| law.person.is_ok()).map(|law| law.year).max().unwrap_or(budget_year)
            }
            Self::BudgetYear => budget_year,
            Self::Of(year) => year,
        }
    }
}

/// A number that describes a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PersonNumber {
    /// An income, kronor a month.
    Income,
    /// The region's rate, kronor per 100 kronor.
    Region,
    /// The burial fee, kronor per 100 kronor.
    Burial,
    /// The church fee, kronor per 100 kronor.
    Church,
}

/// Why a number cannot describe a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NumberLimit {
    /// It lies outside 0 and this.
    Outside(Decimal),
    /// It has more decimals than this.
    TooFine(u32),
}

impl PersonNumber {
    /// The largest that is taken.
    #[must_use]
    pub fn most(self) -> Decimal {
        Decimal::from(match self {
            Self::Income => 1_000_000_u32,
            Self::Region => 30,
            Self::Burial | Self::Church => 5,
        })
    }

    /// The decimals that are taken: an income in whole kronor, a rate in hundredths of an öre.
    fn decimals(self) -> u32 {
        match self {
            Self::Income => 0,
            Self::Region | Self::Burial | Self::Church => 4,
        }
    }

    /// The number, if it is possible.
    ///
    /// # Errors
    /// When it is negative, too large or has too many decimals.
    pub fn check(self, number: Decimal) -> Result<Decimal, NumberLimit> {
        if number < Decimal::ZERO || number > self.most() {
            return Err(NumberLimit::Outside(self.most()));
        }
        if number.normalize().scale() > self.decimals() {
            return Err(NumberLimit::TooFine(self.decimals()));
        }
        Ok(number)
    }
}

/// The kinds of income, in the order of [`KIND_WORDS`].
const KINDS: [IncomeKind; 4] =
    [IncomeKind::Wage, IncomeKind::Pension, IncomeKind::SicknessCompensation, IncomeKind::Benefit];

const KIND_WORDS: &[&str] = &["wage", "pension", "sickness", "benefit"];

const AGE_WORDS: &[&str] = &["under", "over"];

/// The word of the budget year's law. A year is written as a number, and the newest law as `null`.
const BUDGET_YEAR: &str = "budget";

/// The word of a kind of income, in settings and on the page.
#[must_use]
pub fn kind_key(kind: IncomeKind) -> &'static str {
    match kind {
        IncomeKind::Wage => "wage",
        IncomeKind::Pension => "pension",
        IncomeKind::SicknessCompensation => "sickness",
        IncomeKind::Benefit => "benefit",
    }
}

/// The kind of income with this word.
#[must_use]
pub fn kind_from_key(key: &str) -> Option<IncomeKind> {
    KINDS.into_iter().find(|kind| kind_key(*kind) == key)
}

impl Person {
    /// The incomes that the table of several begins with, kronor a month.
    #[must_use]
    pub fn usual_ladder() -> Vec<Decimal> {
        USUAL_INCOMES.iter().map(|income| Decimal::from(*income)).collect()
    }

    /// The region's rate that the user has entered for the county with this code.
    #[must_use]
    pub fn region_of(&self, county: &str) -> Option<Decimal> {
        self.region.as_ref().filter(|(of, _)| of == county).map(|(_, rate)| *rate)
    }
}

const FIELDS: [&str; 10] =
    ["monthly", "kind", "age", "county", "region", "burial", "church", "law", "ladder", ASIDE];

/// The person in `text`, and all errors. What is missing or has an error is as in [`Person::default`].
#[must_use]
pub fn read(text: &str) -> (Person, Vec<FileError>) {
    let value = match super::read::json(text) {
        Ok(value) => value,
        Err(errors) => return (Person::default(), errors),
    };
    let log = ErrorLog::default();
    let root = Cursor::root(&value, &log);
    root.check_fields(&FIELDS);
    let usual = Person::default();
    let number = |field: &str, kind| root.given(field).and_then(|at| read_number(&at, kind));
    let county = root.given("county").map(|at| at.string()).filter(|county| !county.is_empty());
    let kind = root.given("kind").and_then(|at| at.word(KIND_WORDS));
    let age = root.given("age").and_then(|at| at.word(AGE_WORDS));
    let person = Person {
        monthly: number("monthly", PersonNumber::Income).unwrap_or(usual.monthly),
        kind: kind.and_then(|index| KINDS.get(index).copied()).unwrap_or(usual.kind),
        age: if age == Some(1) { Age::AtLimit } else { Age::UnderLimit },
        region: county.zip(number("region", PersonNumber::Region)),
        burial: number("burial", PersonNumber::Burial),
        church: number("church", PersonNumber::Church),
        law: root.given("law").and_then(|at| read_law(&at)).unwrap_or_default(),
        ladder: root.given("ladder").map_or(usual.ladder, |at| read_ladder(&at)),
    };
    (person, log.into_errors())
}

fn read_number(at: &Cursor, kind: PersonNumber) -> Option<Decimal> {
    let number = at.decimal()?;
    let checked = kind.check(number);
    if checked.is_err() {
        at.report(Problem::OutOfRange(number));
    }
    checked.ok()
}

fn read_law(at: &Cursor) -> Option<LawChoice> {
    if is_text(at) {
        return at.word(&[BUDGET_YEAR]).map(|_| LawChoice::BudgetYear);
    }
    let number = at.whole_number()?;
    let year = u16::try_from(number);
    if year.is_err() {
        at.report(Problem::OutOfRange(number.into()));
    }
    year.ok().map(LawChoice::Of)
}

fn read_ladder(at: &Cursor) -> Vec<Decimal> {
    let incomes = at.list();
    if incomes.len() > MOST_INCOMES {
        at.report(Problem::WrongCount { wanted: MOST_INCOMES, found: incomes.len() });
    }
    incomes.iter().take(MOST_INCOMES).filter_map(|at| read_number(at, PersonNumber::Income)).collect()
}

/// The text that [`read`] reads.
#[must_use]
pub fn write(person: &Person) -> String {
    Value::Object(fields(person)).to_string()
}

/// `original` with the person in place of the one that it describes. What [`read`] does not know or understand in it is kept.
#[must_use]
pub fn rewrite(person: &Person, original: &str) -> String {
    let Ok(Value::Object(object)) = serde_json::from_str(original) else { return write(person) };
    Value::Object(rewritten(&object, &fields(&read(original).0), fields(person))).to_string()
}

fn fields(person: &Person) -> Map<String, Value> {
    let written = |number: Decimal| number.normalize().to_string();
    let (county, region) = person.region.clone().unzip();
    let ladder: Vec<String> = person.ladder.iter().map(|income| written(*income)).collect();
    let age = match person.age {
        Age::UnderLimit => "under",
        Age::AtLimit => "over",
    };
    let law = match person.law {
        LawChoice::Newest => Value::Null,
        LawChoice::BudgetYear => BUDGET_YEAR.into(),
        LawChoice::Of(year) => year.into(),
    };
    let fields: [(&str, Value); 9] = [
        ("monthly", written(person.monthly).into()),
        ("kind", kind_key(person.kind).into()),
        ("age", age.into()),
        ("county", county.into()),
        ("region", region.map(written).into()),
        ("burial", person.burial.map(written).into()),
        ("church", person.church.map(written).into()),
        ("law", law),
        ("ladder", ladder.into()),
    ];
    fields.map(|(name, value)| (name.to_owned(), value)).into_iter().collect()
}

#[cfg(test)]
mod tests;

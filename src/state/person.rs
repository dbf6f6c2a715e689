//! Whose tax is counted: what a user says of income and rates. Kept in the browser, and never a part of a scenario, which
//! others may be given.

use rust_decimal::Decimal;
use serde_json::{Value, json};

use crate::i18n::Language;
use crate::i18n::numbers::{TypedUnit, plain};
use model::money::{DecimalExt, THOUSAND};
use model::statutes::person::{Age, IncomeKind};

/// Incomes in the table of several.
pub const MOST_INCOMES: usize = 15;

/// Incomes a month that the table of several begins with, kronor.
const LADDER: [u32; 8] = [15_000, 20_000, 25_000, 30_000, 35_000, 45_000, 60_000, 80_000];

/// A person whose tax is counted, as the user describes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// Income, kronor a month.
    pub monthly: Decimal,
    /// What kind of income it is.
    pub kind: IncomeKind,
    /// Age when the year began.
    pub age: Age,
    /// The region's rate, where the user has given one, and the county that it is for.
    pub region: Option<(String, Decimal)>,
    /// The burial fee, where the user has given one.
    pub burial: Option<Decimal>,
    /// The church fee, of a member.
    pub church: Option<Decimal>,
    /// The year whose law is to be used in place of the budget year's.
    pub law: Option<u16>,
    /// Incomes a month in the table of several, kronor.
    pub ladder: Vec<Decimal>,
}

impl Default for Person {
    /// An example, until the user gives something.
    fn default() -> Self {
        Self {
            monthly: Decimal::from(35_000_u32),
            kind: IncomeKind::Wage,
            age: Age::UnderLimit,
            region: None,
            burial: None,
            church: None,
            law: None,
            ladder: Self::usual_ladder(),
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

/// Why a typed value was refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PersonInputProblem {
    /// It is no number.
    NotANumber,
    /// Its unit makes no sense here.
    NotHere,
    /// It lies outside 0 and this.
    Outside(Decimal),
    /// It has more decimals than this.
    TooFine(u32),
}

impl PersonNumber {
    /// The most that is taken.
    #[must_use]
    pub fn most(self) -> Decimal {
        Decimal::from(match self {
            Self::Income => 1_000_000_u32,
            Self::Region => 30,
            Self::Burial | Self::Church => 5,
        })
    }

    /// The decimals that are taken: an income in whole kronor, a rate in hundredths of an öre.
    fn finest(self) -> u32 {
        if self == Self::Income { 0 } else { 4 }
    }

    /// The number in what was typed.
    ///
    /// # Errors
    /// When it is no number, has a unit that makes no sense here, lies outside what is possible, or is too fine.
    pub fn read(self, text: &str, language: Language) -> Result<Decimal, PersonInputProblem> {
        let typed = language.parse(text).ok_or(PersonInputProblem::NotANumber)?;
        let number = match (self == Self::Income, typed.unit) {
            (_, TypedUnit::Own | TypedUnit::Kronor) | (false, TypedUnit::Percent) => Some(typed.number),
            (true, TypedUnit::Thousands) => typed.number.try_mul(THOUSAND),
            (false, TypedUnit::Ore) => typed.number.try_div(Decimal::ONE_HUNDRED),
            (true, TypedUnit::Percent | TypedUnit::Ore | TypedUnit::Millions)
            | (false, TypedUnit::Thousands | TypedUnit::Millions) => return Err(PersonInputProblem::NotHere),
        };
        self.within(number.ok_or(PersonInputProblem::NotANumber)?)
    }

    fn within(self, number: Decimal) -> Result<Decimal, PersonInputProblem> {
        if number < Decimal::ZERO || number > self.most() {
            return Err(PersonInputProblem::Outside(self.most()));
        }
        if number.normalize().scale() > self.finest() {
            return Err(PersonInputProblem::TooFine(self.finest()));
        }
        Ok(number)
    }
}

const KINDS: [(IncomeKind, &str); 4] = [
    (IncomeKind::Wage, "wage"),
    (IncomeKind::Pension, "pension"),
    (IncomeKind::SicknessCompensation, "sickness"),
    (IncomeKind::Benefit, "benefit"),
];

/// The word of a kind of income, in settings and on the page.
#[must_use]
pub fn kind_key(kind: IncomeKind) -> &'static str {
    KINDS.iter().find(|(one, _)| *one == kind).map_or("", |(_, key)| key)
}

/// The kind of income that a word means.
#[must_use]
pub fn kind_from_key(key: &str) -> IncomeKind {
    KINDS.iter().find(|(_, one)| *one == key).map_or(IncomeKind::Wage, |(kind, _)| *kind)
}

impl Person {
    /// The incomes that the table of several begins with.
    #[must_use]
    pub fn usual_ladder() -> Vec<Decimal> {
        LADDER.iter().map(|income| Decimal::from(*income)).collect()
    }

    /// The region's rate that the user has said, if it was of this county.
    #[must_use]
    pub fn region_of(&self, county: &str) -> Option<Decimal> {
        self.region.as_ref().filter(|(of, _)| of == county).map(|(_, rate)| *rate)
    }

    /// A person as the settings keep one. What cannot be understood is as usual.
    #[must_use]
    pub fn from_text(text: &str) -> Self {
        let value = serde_json::from_str::<Value>(text).unwrap_or_default();
        let number = |at: &Value, said: PersonNumber| said.within(at.as_str()?.parse().ok()?).ok();
        let usual = Self::default();
        let region = value.get("county").and_then(Value::as_str);
        let rate = |key: &str, said| number(value.get(key)?, said);
        let ladder = value.get("ladder").and_then(Value::as_array);
        let ladder = ladder
            .map(|all| all.iter().filter_map(|one| number(one, PersonNumber::Income)).take(MOST_INCOMES));
        Self {
            monthly: rate("monthly", PersonNumber::Income).unwrap_or(usual.monthly),
            kind: value.get("kind").and_then(Value::as_str).map_or(usual.kind, kind_from_key),
            age: match value.get("age").and_then(Value::as_str) {
                Some("over") => Age::AtLimit,
                _ => Age::UnderLimit,
            },
            region: region.map(str::to_owned).zip(rate("region", PersonNumber::Region)),
            burial: rate("burial", PersonNumber::Burial),
            church: rate("church", PersonNumber::Church),
            law: value.get("law").and_then(Value::as_u64).and_then(|year| u16::try_from(year).ok()),
            ladder: ladder.map_or(usual.ladder, Iterator::collect),
        }
    }

    /// A person as text for the settings.
    #[must_use]
    pub fn to_text(&self) -> String {
        let rate = |rate: Option<Decimal>| rate.map(plain);
        let (county, region) = self.region.clone().unzip();
        let ladder: Vec<String> = self.ladder.iter().map(|income| plain(*income)).collect();
        json!({
            "monthly": plain(self.monthly),
            "kind": kind_key(self.kind),
            "age": if self.age == Age::AtLimit { "over" } else { "under" },
            "county": county,
            "region": rate(region),
            "burial": rate(self.burial),
            "church": rate(self.church),
            "law": self.law,
            "ladder": ladder,
        })
        .to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decimal(text: &str) -> Decimal {
        text.parse().expect("a decimal")
    }

    #[test]
    fn an_income_is_taken_in_whole_kronor_and_within_reason() {
        for text in ["35000", "35 000", "35\u{a0}000 kr", "35 tkr"] {
            assert_eq!(PersonNumber::Income.read(text, Language::default()), Ok(decimal("35000")), "{text}");
        }
        assert_eq!(
            PersonNumber::Income.read("mycket", Language::default()),
            Err(PersonInputProblem::NotANumber)
        );
        assert_eq!(PersonNumber::Income.read("5 %", Language::default()), Err(PersonInputProblem::NotHere));
        assert_eq!(
            PersonNumber::Income.read("-1", Language::default()),
            Err(PersonInputProblem::Outside(decimal("1000000")))
        );
        assert_eq!(
            PersonNumber::Income.read("1000001", Language::default()),
            Err(PersonInputProblem::Outside(decimal("1000000")))
        );
        assert_eq!(
            PersonNumber::Income.read("35000,50", Language::default()),
            Err(PersonInputProblem::TooFine(0))
        );
    }

    #[test]
    fn a_rate_is_taken_in_kronor_or_ore_down_to_a_part_of_an_ore() {
        for text in ["0,258", "0.258 %", "25,8 öre", "0,258 kr"] {
            assert_eq!(PersonNumber::Burial.read(text, Language::default()), Ok(decimal("0.258")), "{text}");
        }
        assert_eq!(PersonNumber::Region.read("12,08", Language::default()), Ok(decimal("12.08")));
        assert_eq!(
            PersonNumber::Region.read("1208", Language::default()),
            Err(PersonInputProblem::Outside(decimal("30")))
        );
        assert_eq!(PersonNumber::Church.read("1 tkr", Language::default()), Err(PersonInputProblem::NotHere));
        assert_eq!(
            PersonNumber::Church.read("1,00001", Language::default()),
            Err(PersonInputProblem::TooFine(4))
        );
    }

    #[test]
    fn a_person_is_found_again_as_it_was_left() {
        let person = Person {
            monthly: decimal("41250"),
            kind: IncomeKind::Pension,
            age: Age::AtLimit,
            region: Some(("01".to_owned(), decimal("12.08"))),
            burial: Some(decimal("0.261")),
            church: Some(Decimal::ZERO),
            law: Some(2025),
            ladder: vec![decimal("20000"), decimal("30000")],
        };
        assert_eq!(Person::from_text(&person.to_text()), person);
        assert_eq!(Person::from_text(&Person::default().to_text()), Person::default());
        assert_eq!(person.region_of("01"), Some(decimal("12.08")));
        assert_eq!(person.region_of("03"), None, "a rate is said of one county");
    }

    #[test]
    fn what_was_kept_wrong_is_as_usual() {
        for text in ["", "[]", r#"{"monthly":"-5","kind":"lön","law":99999,"burial":7,"region":"12"}"#] {
            assert_eq!(Person::from_text(text), Person::default(), "{text}");
        }
        let many = format!(r#"{{"ladder":[{}]}}"#, vec![r#""1""#; 99].join(","));
        assert_eq!(Person::from_text(&many).ladder.len(), MOST_INCOMES);
    }
}

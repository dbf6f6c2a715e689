//! What a user assumes of the municipality and of the law: what the checks ask and no budget file says, and values of years
//! whose law is not known. Kept in the browser, and never a part of a scenario: it is no decision.

mod amount;

use rust_decimal::Decimal;
use serde_json::{Map, Value, json};

pub use amount::{AssumedAmount, read_for_model, read_legal};

use crate::i18n::numbers::plain;
use files::{assumed_values, parameter_files};
use model::YearIx;
use model::checks::Standing;
use model::figure::LegalValue;
use model::law::{AssumedValues, LawByYear, Parameter, Provision, RequiredValue};
use model::money::{DecimalExt, growth_factor};
use model::statutes::balance_requirement::Deficit;
use model::statutes::result_reserve::Equity;

/// What a user assumes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Assumed {
    /// Of the municipality, for the checks.
    pub standing: Standing,
    /// Of the law: a year's value.
    pub law: Vec<(u16, Parameter, Decimal)>,
    /// Of the values that the simulation computes with.
    pub simulation: AssumedValues,
}

impl Assumed {
    /// What stands for `asked`; nothing where the user has said nothing.
    #[must_use]
    pub fn amount(&self, asked: AssumedAmount) -> Option<Decimal> {
        let standing = &self.standing;
        let said = |years, at: YearIx| Some(*at.get(years)).filter(|amount: &Decimal| !amount.is_zero());
        match asked {
            AssumedAmount::Reserve => standing.reserve,
            AssumedAmount::Deficit(year) => {
                standing.deficits.iter().find(|deficit| deficit.year == year).map(|deficit| deficit.amount)
            }
            AssumedAmount::Gains(at) => said(&standing.gains, at),
            AssumedAmount::ToReserve(at) => said(&standing.to_reserve, at),
            AssumedAmount::FromReserve(at) => said(&standing.from_reserve, at),
            AssumedAmount::SpecialReasons(at) => said(&standing.special_reasons, at),
        }
    }

    /// Puts `amount`, or nothing, for `asked`.
    pub fn put(&mut self, asked: AssumedAmount, amount: Option<Decimal>) {
        let standing = &mut self.standing;
        let (years, at) = match asked {
            AssumedAmount::Reserve => {
                standing.reserve = amount;
                return;
            }
            AssumedAmount::Deficit(year) => {
                standing.deficits.retain(|deficit| deficit.year != year);
                // The oldest first, as they are to be restored.
                let at = standing.deficits.iter().filter(|deficit| deficit.year < year).count();
                if let Some(amount) = amount.filter(|amount| !amount.is_zero()) {
                    standing.deficits.insert(at, Deficit { year, amount });
                }
                return;
            }
            AssumedAmount::Gains(at) => (&mut standing.gains, at),
            AssumedAmount::ToReserve(at) => (&mut standing.to_reserve, at),
            AssumedAmount::FromReserve(at) => (&mut standing.from_reserve, at),
            AssumedAmount::SpecialReasons(at) => (&mut standing.special_reasons, at),
        };
        *at.get_mut(years) = amount.unwrap_or_default();
    }

    /// What the user assumes of a value of the law.
    #[must_use]
    pub fn legal(&self, year: u16, parameter: Parameter) -> Option<Decimal> {
        let found = self.law.iter().find(|(of, which, _)| (*of, *which) == (year, parameter));
        found.map(|(.., value)| *value)
    }

    /// Assumes a value of the law, or no longer does.
    pub fn put_legal(&mut self, year: u16, parameter: Parameter, value: Option<Decimal>) {
        self.law.retain(|(of, which, _)| (*of, *which) != (year, parameter));
        self.law.extend(value.map(|value| (year, parameter, value)));
    }

    /// The law with what the user assumes of it. What is known stays as it is: it may have become known since.
    #[must_use]
    pub fn applied_to(&self, carried: &LawByYear) -> LawByYear {
        let mut law = carried.clone();
        assume_simulation(&mut law, &self.simulation);
        for (year, parameter, value) in &self.law {
            let known = carried.year(*year).ok().and_then(|law| law.provisions.get(parameter));
            if matches!(known, Some(Provision::Unknown(_))) {
                let _ = law.assume(*year, *parameter, *value);
            }
        }
        law
    }

    /// Assumes a value that the simulation computes with, or no longer does. `carried` says which paragraph it stands in.
    pub fn put_simulation(&mut self, required: &RequiredValue, value: Option<Decimal>, carried: &LawByYear) {
        let law = required.nearest(carried).map_or("–", |(_, known)| &known.law);
        required.assume(&mut self.simulation, value, law);
    }

    /// The factor of both years' projections together, where both are assumed and nothing is known of it.
    pub fn join_projections(&mut self, year: u16, carried: &LawByYear) {
        let required = RequiredValue { year, county: String::new(), value: LegalValue::ProjectionFactor };
        let growth = |parameter| growth_factor(self.legal(year, parameter)?);
        let both = growth(Parameter::FirstProjection).zip(growth(Parameter::SecondProjection));
        let both = both.and_then(|(first, second)| first.try_mul(second));
        if let Some(both) = both.filter(|both| required.value.can_be(*both))
            && required.find(carried).is_none()
        {
            self.put_simulation(&required, Some(both), carried);
        }
    }

    /// What the settings keep. What cannot be understood is left out, and so is what was said of another municipality.
    #[must_use]
    pub fn from_text(text: &str, municipality: &str) -> Self {
        let value = serde_json::from_str::<Value>(text).unwrap_or_default();
        let mut assumed = Self { simulation: assumed_values::read(text), ..Self::default() };
        if value.get("municipality").and_then(Value::as_str) == Some(municipality) {
            assumed.read_standing(&value);
        }
        let entries = |at: Option<&Value>| at.and_then(Value::as_object).cloned().unwrap_or_default();
        for (year, values) in entries(value.get("law")) {
            let Ok(year) = year.parse() else { continue };
            for (key, value) in entries(Some(&values)) {
                let parameter = Parameter::ALL.iter().find(|parameter| parameter.key() == key);
                if let (Some(parameter), Some(value)) = (parameter, decimal(&value))
                    && parameter.can_be(value)
                {
                    assumed.put_legal(year, *parameter, Some(value));
                }
            }
        }
        assumed
    }

    fn read_standing(&mut self, value: &Value) {
        self.standing.equity = match value.get("equity").and_then(Value::as_str) {
            Some("negative") => Some(Equity::Negative),
            Some("not_negative") => Some(Equity::NotNegative),
            _ => None,
        };
        let mut take = |asked: AssumedAmount, value: Option<&Value>| {
            let amount = value.and_then(decimal).filter(|kronor| asked.can_be(*kronor));
            if amount.is_some() {
                self.put(asked, amount);
            }
        };
        take(AssumedAmount::Reserve, value.get("reserve"));
        for (key, of) in YEARLY {
            let years = value.get(key).and_then(Value::as_array).cloned().unwrap_or_default();
            YearIx::ALL.into_iter().zip(&years).for_each(|(at, amount)| take(of(at), Some(amount)));
        }
        let deficits = value.get("deficits").and_then(Value::as_object).cloned().unwrap_or_default();
        for (year, amount) in &deficits {
            if let Ok(year) = year.parse() {
                take(AssumedAmount::Deficit(year), Some(amount));
            }
        }
    }

    /// All of it as text for the settings. The page begins with what the model goes by.
    #[must_use]
    pub fn to_text(&self, municipality: &str) -> String {
        let standing = &self.standing;
        let years = |amounts: &[Decimal]| amounts.iter().map(|amount| plain(*amount)).collect::<Vec<_>>();
        let deficits: Map<String, Value> = standing
            .deficits
            .iter()
            .map(|deficit| (deficit.year.to_string(), plain(deficit.amount).into()))
            .collect();
        let mut law = Map::new();
        for (year, parameter, value) in &self.law {
            let of_year = law.entry(year.to_string()).or_insert_with(|| Value::Object(Map::new()));
            if let Some(of_year) = of_year.as_object_mut() {
                of_year.insert(parameter.key().to_owned(), plain(*value).into());
            }
        }
        let mut settings = json!({
            "municipality": municipality,
            "equity": standing.equity.map(|equity| match equity {
                Equity::Negative => "negative",
                Equity::NotNegative => "not_negative",
            }),
            "reserve": standing.reserve.map(plain),
            "gains": years(&standing.gains),
            "to_reserve": years(&standing.to_reserve),
            "from_reserve": years(&standing.from_reserve),
            "special_reasons": years(&standing.special_reasons),
            "deficits": deficits,
            "law": law,
        });
        if let Some(settings) = settings.as_object_mut() {
            assumed_values::write(&self.simulation, settings);
        }
        settings.to_string()
    }
}

/// The law that the session computes by: as carried, with what the settings' text assumes of the simulation's values.
#[must_use]
pub fn law_with_assumptions(text: Option<&str>) -> LawByYear {
    let mut law = parameter_files::carried().clone();
    assume_simulation(&mut law, &assumed_values::read(text.unwrap_or_default()));
    law
}

fn assume_simulation(law: &mut LawByYear, assumed: &AssumedValues) {
    for (year, values) in assumed {
        law.assume_simulation(*year, values.clone());
    }
}

/// The amount of a planned year, by its index.
type OfYear = fn(YearIx) -> AssumedAmount;

/// The amounts that each year has, by their keys in the settings.
const YEARLY: [(&str, OfYear); 4] = [
    ("gains", AssumedAmount::Gains),
    ("to_reserve", AssumedAmount::ToReserve),
    ("from_reserve", AssumedAmount::FromReserve),
    ("special_reasons", AssumedAmount::SpecialReasons),
];

fn decimal(value: &Value) -> Option<Decimal> {
    value.as_str()?.parse().ok()
}

#[cfg(test)]
mod tests;

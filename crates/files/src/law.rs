//! The law of a municipality's own reckoning in the parameter files: their `municipality` objects, which the general reader
//! leaves alone, so that they are read only when somebody asks for what they say.

use serde_json::Value;

use super::cursor::{Cursor, Log};
use super::parameters::{PARAMETER_FILES, signed, year_of};
use super::problem::{FileError, Problem};
use model::law::{LawParameters, Parameter, Provision, YearLaw};
use model::sorted::Sorted;

/// The law as the program carries it. A file that cannot be read is left out; a test sees to it that none is.
#[must_use]
pub fn carried() -> LawParameters {
    let mut years = Sorted::default();
    for law in PARAMETER_FILES.iter().filter_map(|text| read(text).ok()) {
        years.insert(law.year, law);
    }
    LawParameters { years }
}

/// The law in a parameter file.
///
/// # Errors
/// All that is wrong with it, each with its place.
pub fn read(text: &str) -> Result<YearLaw, Vec<FileError>> {
    let value: Value = super::read::json(text)?;
    let log = Log::default();
    let root = Cursor::root(&value, &log);
    let law = YearLaw { year: year_of(&root), provisions: provisions(&root) };
    log.checked(law)
}

fn provisions(root: &Cursor) -> Sorted<Parameter, Provision> {
    let municipality = root.get("municipality");
    let person = root.get("person");
    let keys: Vec<&str> = Parameter::ALL.iter().map(|parameter| parameter.key()).collect();
    municipality.only(&keys);
    let mut provisions = Sorted::default();
    for parameter in Parameter::ALL {
        let key = parameter.key();
        let place = match parameter {
            // Stands with what the model's own values are.
            Parameter::AdjustmentPerInhabitant => root.get(key),
            // Stands with a person's tax in the years that have one.
            Parameter::PriceBase | Parameter::IncomeBase => {
                person.maybe(key).unwrap_or_else(|| municipality.get(key))
            }
            _ => municipality.get(key),
        };
        provisions.insert(*parameter, provision(&place, *parameter));
    }
    provisions
}

fn provision(at: &Cursor, parameter: Parameter) -> Provision {
    if let Some(reason) = at.maybe("unknown") {
        at.only(&["unknown"]);
        return Provision::Unknown(reason.words());
    }
    if let Some(reason) = at.maybe("not_in_force") {
        at.only(&["not_in_force"]);
        return Provision::NotInForce(reason.words());
    }
    at.get("unit").one_of(parameter.measure().word());
    let legal = signed(at);
    if !parameter.can_be(legal.value) {
        at.get("value").note(Problem::OutOfRange(legal.value));
    }
    Provision::Known(legal)
}

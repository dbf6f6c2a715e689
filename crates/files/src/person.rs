//! The law of a person's tax in the parameter files: their `person` objects, which the general reader leaves alone, so
//! that they are read only when somebody asks for a person's tax.

use serde_json::Value;

use super::cursor::{Cursor, Log};
use super::parameters::{PARAMETER_FILES, legal, year_of};
use super::problem::{FileError, Problem};
use super::read::quality;
use model::parameters::Legal;
use model::statutes::person::{
    Abatement, Bracket, EarnedIncomeReduction, MonthlyTable, PensionContribution, PersonLaw,
    PersonParameters, PublicService, Scale, SicknessCredit, StateTax, YearOfPerson,
};

/// The law as the program carries it. A file that cannot be read is left out; a test sees to it that none is.
#[must_use]
pub fn carried() -> PersonLaw {
    PersonLaw { years: PARAMETER_FILES.iter().filter_map(|text| read(text).ok()).collect() }
}

/// The `person` object of a parameter file, with its year.
///
/// # Errors
/// All that is wrong with it, each with its place.
pub fn read(text: &str) -> Result<(u16, YearOfPerson), Vec<FileError>> {
    let value: Value = super::read::json(text)?;
    let log = Log::default();
    let root = Cursor::root(&value, &log);
    let read = (year_of(&root), year_of_person(&root.get("person")));
    log.checked(read)
}

fn year_of_person(at: &Cursor) -> YearOfPerson {
    if let Some(reason) = at.maybe("unknown") {
        at.only(&["unknown"]);
        return Err(reason.words());
    }
    Ok(person(at))
}

fn person(at: &Cursor) -> PersonParameters {
    at.only(&[
        "age_limit",
        "price_base",
        "income_base",
        "basic_allowance",
        "older_allowance",
        "work_credit",
        "abatement",
        "older_work_credit",
        "sickness_credit",
        "state_tax",
        "pension_contribution",
        "earned_income",
        "public_service",
        "monthly_table",
    ]);
    let [threshold, rate, least_base] = parts(&at.get("state_tax"), ["threshold", "rate", "least_base"]);
    let state_tax = StateTax { threshold, rate, least_base };
    let [rate, ceiling, floor] = parts(&at.get("pension_contribution"), ["rate", "ceiling", "floor"]);
    let pension_contribution = PensionContribution { rate, ceiling, floor };
    let [above, rate, most] = parts(&at.get("earned_income"), ["above", "rate", "most"]);
    let [fee_rate, fee_most] = parts(&at.get("public_service"), ["rate", "most"]);
    let [fees] = parts(&at.get("monthly_table"), ["fees"]);
    PersonParameters {
        age_limit: legal(&at.get("age_limit")),
        price_base: legal(&at.get("price_base")),
        income_base: legal(&at.get("income_base")),
        basic_allowance: scale(&at.get("basic_allowance")),
        older_allowance: known_scale(&at.get("older_allowance")),
        work_credit: scale(&at.get("work_credit")),
        abatement: at.maybe("abatement").map(|at| {
            let [above, rate] = parts(&at, ["above", "rate"]);
            Abatement { above, rate }
        }),
        older_work_credit: known_scale(&at.get("older_work_credit")),
        sickness_credit: sickness(&at.get("sickness_credit")),
        state_tax,
        pension_contribution,
        earned_income: EarnedIncomeReduction { above, rate, most },
        public_service: PublicService { rate: fee_rate, most: fee_most },
        monthly_table: MonthlyTable { fees },
    }
}

/// The values under `keys`, which are all that there may be.
fn parts<const N: usize>(at: &Cursor, keys: [&str; N]) -> [Legal; N] {
    at.only(&keys);
    keys.map(|key| legal(&at.get(key)))
}

fn sickness(at: &Cursor) -> SicknessCredit {
    at.only(&["scale", "least"]);
    SicknessCredit { scale: scale(&at.get("scale")), least: legal(&at.get("least")) }
}

/// A scale, or the reason why it is not known.
fn known_scale(at: &Cursor) -> Result<Scale, String> {
    match at.maybe("unknown") {
        Some(reason) => Err(reason.words()),
        None => Ok(scale(at)),
    }
}

fn scale(at: &Cursor) -> Scale {
    at.only(&["unit", "quality", "law", "source", "brackets"]);
    let before = at.noted();
    let place = at.get("brackets");
    let list = place.list();
    let brackets: Vec<Bracket> = list.iter().map(bracket).collect();
    if at.noted() == before {
        for ((bracket, next), at) in brackets.iter().zip(brackets.iter().skip(1)).zip(&list) {
            // A scale's ends rise, and only the last goes on without end.
            if bracket.to.is_none_or(|to| next.to.is_some_and(|next| next <= to)) {
                at.note(Problem::NotComputable);
            }
        }
        if brackets.last().is_none_or(|last| last.to.is_some()) {
            at.note(Problem::Missing);
        }
    }
    Scale {
        brackets,
        quality: quality(&at.get("quality")),
        law: at.get("law").words(),
        source: at.get("source").words(),
    }
}

fn bracket(at: &Cursor) -> Bracket {
    at.only(&["to", "base", "rate", "above"]);
    let number = |key| at.maybe(key).and_then(|at| at.decimal());
    Bracket {
        to: number("to"),
        base: at.get("base").decimal().unwrap_or_default(),
        rate: number("rate").unwrap_or_default(),
        above: number("above").unwrap_or_default(),
    }
}

//! The law of a person's tax in the parameter files: their `person` objects, which the general reader leaves alone, so
//! that they are read only when somebody asks for a person's tax.

use serde_json::Value;

use super::cursor::{Cursor, Log};
use super::parameters::{WHOLE, known, legal, year_of};
use super::problem::{FileError, Problem};
use super::read::quality;
use crate::domain::parameters::Legal;
use crate::domain::rules::person::{
    Abatement, Bracket, EarnedIncomeReduction, MonthlyTable, PensionContribution, PersonLaw,
    PersonParameters, PublicService, Scale, SicknessCredit, StateTax, YearOfPerson,
};

/// The law as the program carries it. A file that cannot be read is left out; a test sees to it that none is.
#[must_use]
pub fn carried() -> PersonLaw {
    PersonLaw { years: WHOLE.iter().filter_map(|text| read(text).ok()).collect() }
}

/// The `person` object of a parameter file, with its year.
///
/// # Errors
/// All that is wrong with it, each with its place.
pub fn read(text: &str) -> Result<(u16, YearOfPerson), Vec<FileError>> {
    let value: Value = super::read::json(text)?;
    let log = Log::default();
    let root = Cursor::root(&value, &log);
    let year = year_of(&root);
    let person = root.get("person").and_then(|at| year_of_person(&at));
    match year.zip(person) {
        Some(read) if log.is_empty() => Ok(read),
        _ => Err(log.into_errors()),
    }
}

fn year_of_person(at: &Cursor) -> Option<YearOfPerson> {
    match at.maybe("unknown") {
        Some(reason) => {
            at.only(&["unknown"]);
            Some(Err(reason.text()?.to_owned()))
        }
        None => person(at).map(Ok),
    }
}

fn person(at: &Cursor) -> Option<PersonParameters> {
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
    // Each is read before any is asked for, so that all that is wrong is noted.
    let age_limit = value(at, "age_limit");
    let price_base = value(at, "price_base");
    let income_base = value(at, "income_base");
    let basic_allowance = at.get("basic_allowance").and_then(|at| scale(&at));
    let older_allowance = at.get("older_allowance").and_then(|at| known_scale(&at));
    let work_credit = at.get("work_credit").and_then(|at| scale(&at));
    let abatement = at.maybe("abatement").map(|at| parts(&at, ["above", "rate"]));
    let older_work_credit = at.get("older_work_credit").and_then(|at| known_scale(&at));
    let sickness_credit = at.get("sickness_credit").and_then(|at| sickness(&at));
    let state_tax = at.get("state_tax").and_then(|at| parts(&at, ["threshold", "rate", "least_base"]));
    let pension = at.get("pension_contribution").and_then(|at| parts(&at, ["rate", "ceiling", "floor"]));
    let earned_income = at.get("earned_income").and_then(|at| parts(&at, ["above", "rate", "most"]));
    let public_service = at.get("public_service").and_then(|at| public_service(&at));
    let monthly_table = at.get("monthly_table").and_then(|at| parts(&at, ["fees"]));
    let abatement = match abatement {
        Some(parts) => {
            let [above, rate] = parts?;
            Some(Abatement { above, rate })
        }
        None => None,
    };
    let [threshold, rate, least_base] = state_tax?;
    let state_tax = StateTax { threshold, rate, least_base };
    let [rate, ceiling, floor] = pension?;
    let pension_contribution = PensionContribution { rate, ceiling, floor };
    let [above, rate, most] = earned_income?;
    let [fees] = monthly_table?;
    Some(PersonParameters {
        age_limit: age_limit?,
        price_base: price_base?,
        income_base: income_base?,
        basic_allowance: basic_allowance?,
        older_allowance: older_allowance?,
        work_credit: work_credit?,
        abatement,
        older_work_credit: older_work_credit?,
        sickness_credit: sickness_credit?,
        state_tax,
        pension_contribution,
        earned_income: EarnedIncomeReduction { above, rate, most },
        public_service: public_service?,
        monthly_table: MonthlyTable { fees },
    })
}

fn value(at: &Cursor, key: &str) -> Option<Legal> {
    at.get(key).and_then(|at| legal(&at))
}

/// The values under `keys`, which are all that there may be.
fn parts<const N: usize>(at: &Cursor, keys: [&str; N]) -> Option<[Legal; N]> {
    at.only(&keys);
    let values: Vec<Legal> = keys.map(|key| value(at, key)).into_iter().flatten().collect();
    values.try_into().ok()
}

fn public_service(at: &Cursor) -> Option<PublicService> {
    at.only(&["rate", "most"]);
    let rate = value(at, "rate");
    let most = at.get("most").and_then(|at| known(&at));
    Some(PublicService { rate: rate?, most: most? })
}

fn sickness(at: &Cursor) -> Option<SicknessCredit> {
    at.only(&["scale", "least"]);
    let scale = at.get("scale").and_then(|at| scale(&at));
    let least = value(at, "least");
    Some(SicknessCredit { scale: scale?, least: least? })
}

/// A scale, or the reason why it is not known.
fn known_scale(at: &Cursor) -> Option<Result<Scale, String>> {
    match at.maybe("unknown") {
        Some(reason) => Some(Err(reason.text()?.to_owned())),
        None => scale(at).map(Ok),
    }
}

fn scale(at: &Cursor) -> Option<Scale> {
    at.only(&["unit", "quality", "law", "source", "brackets"]);
    let quality = at.get("quality").and_then(|at| quality(&at));
    let law = at.get("law").and_then(|at| at.text());
    let source = at.get("source").and_then(|at| at.text());
    let list = at.get("brackets").map(|at| at.list()).unwrap_or_default();
    let read: Vec<Option<Bracket>> = list.iter().map(bracket).collect();
    let brackets: Vec<Bracket> = read.into_iter().collect::<Option<_>>()?;
    for ((bracket, next), at) in brackets.iter().zip(brackets.iter().skip(1)).zip(&list) {
        // A scale's ends rise, and only the last goes on without end.
        if bracket.to.is_none_or(|to| next.to.is_some_and(|next| next <= to)) {
            at.note(Problem::NotComputable);
        }
    }
    if brackets.last().is_none_or(|last| last.to.is_some()) {
        at.note(Problem::Missing);
    }
    Some(Scale { brackets, quality: quality?, law: law?.to_owned(), source: source?.to_owned() })
}

fn bracket(at: &Cursor) -> Option<Bracket> {
    at.only(&["to", "base", "rate", "above"]);
    let number = |key| match at.maybe(key) {
        Some(at) => at.decimal().map(Some),
        None => Some(None),
    };
    let (to, rate, above) = (number("to"), number("rate"), number("above"));
    let base = at.get("base").and_then(|at| at.decimal());
    Some(Bracket { to: to?, base: base?, rate: rate?.unwrap_or_default(), above: above?.unwrap_or_default() })
}

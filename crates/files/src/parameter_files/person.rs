//! The law of a person's tax in a parameter file: its `person` object.

use super::{reason, value};
use crate::cursor::Cursor;
use crate::problem::Problem;
use crate::read::quality;
use model::law::{Measure, StatutoryValue};
use model::statutes::person::{
    Abatement, Bracket, EarnedIncomeReduction, MonthlyTable, PensionContribution, PersonTaxLaw,
    PublicService, Scale, SicknessCredit, StateTax,
};

type Unit = &'static [&'static str];

const PRICE_BASE_AMOUNTS: Unit = &["price_base_amounts"];
const INCOME_BASE_AMOUNTS: Unit = &["income_base_amounts"];

/// The law of a person's tax, or the reason why it is not known.
pub(super) fn read(at: &Cursor) -> Result<PersonTaxLaw, String> {
    match reason(at, "unknown") {
        Some(reason) => Err(reason),
        None => Ok(person_tax_law(at)),
    }
}

fn person_tax_law(at: &Cursor) -> PersonTaxLaw {
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
    let [kronor, percent, years] = [Measure::Kronor, Measure::Percent, Measure::Years].map(Measure::word);
    let [threshold, rate, least_base] =
        values(&at.get("state_tax"), [("threshold", kronor), ("rate", percent), ("least_base", kronor)]);
    let state_tax = StateTax { threshold, rate, least_base };
    let [rate, ceiling, floor] = values(
        &at.get("pension_contribution"),
        [("rate", percent), ("ceiling", INCOME_BASE_AMOUNTS), ("floor", PRICE_BASE_AMOUNTS)],
    );
    let pension_contribution = PensionContribution { rate, ceiling, floor };
    let [above, rate, most] =
        values(&at.get("earned_income"), [("above", kronor), ("rate", percent), ("most", kronor)]);
    let earned_income = EarnedIncomeReduction { above, rate, most };
    let [rate, most] = values(&at.get("public_service"), [("rate", percent), ("most", kronor)]);
    let public_service = PublicService { rate, most };
    let [fees] = values(&at.get("monthly_table"), [("fees", percent)]);
    PersonTaxLaw {
        age_limit: value(&at.get("age_limit"), years),
        price_base: value(&at.get("price_base"), kronor),
        income_base: value(&at.get("income_base"), kronor),
        basic_allowance: scale(&at.get("basic_allowance")),
        older_allowance: known_scale(&at.get("older_allowance")),
        work_credit: scale(&at.get("work_credit")),
        abatement: at.maybe("abatement").and_then(|at| abatement(&at)),
        older_work_credit: known_scale(&at.get("older_work_credit")),
        sickness_credit: sickness_credit(&at.get("sickness_credit")),
        state_tax,
        pension_contribution,
        earned_income,
        public_service,
        monthly_table: MonthlyTable { fees },
    }
}

/// The values under the keys, each in its unit, which are all that there may be.
fn values<const N: usize>(at: &Cursor, fields: [(&str, Unit); N]) -> [StatutoryValue; N] {
    at.only(&fields.map(|(key, _)| key));
    fields.map(|(key, unit)| value(&at.get(key), unit))
}

fn abatement(at: &Cursor) -> Option<Abatement> {
    if reason(at, "not_in_force").is_some() {
        return None;
    }
    let [above, rate] = values(at, [("above", PRICE_BASE_AMOUNTS), ("rate", Measure::Percent.word())]);
    Some(Abatement { above, rate })
}

fn sickness_credit(at: &Cursor) -> SicknessCredit {
    at.only(&["scale", "least"]);
    SicknessCredit { scale: scale(&at.get("scale")), least: value(&at.get("least"), Measure::Percent.word()) }
}

/// A scale, or the reason why it is not known.
fn known_scale(at: &Cursor) -> Result<Scale, String> {
    match reason(at, "unknown") {
        Some(reason) => Err(reason),
        None => Ok(scale(at)),
    }
}

fn scale(at: &Cursor) -> Scale {
    at.only(&["unit", "quality", "law", "source", "brackets"]);
    at.get("unit").one_of(PRICE_BASE_AMOUNTS);
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

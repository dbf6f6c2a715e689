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
    at.check_fields(&[
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
        values(&at.required("state_tax"), [("threshold", kronor), ("rate", percent), ("least_base", kronor)]);
    let state_tax = StateTax { threshold, rate, least_base };
    let [rate, ceiling, floor] = values(
        &at.required("pension_contribution"),
        [("rate", percent), ("ceiling", INCOME_BASE_AMOUNTS), ("floor", PRICE_BASE_AMOUNTS)],
    );
    let pension_contribution = PensionContribution { rate, ceiling, floor };
    let [above, rate, max] =
        values(&at.required("earned_income"), [("above", kronor), ("rate", percent), ("most", kronor)]);
    let earned_income = EarnedIncomeReduction { above, rate, max };
    let [rate, max] = values(&at.required("public_service"), [("rate", percent), ("most", kronor)]);
    let public_service = PublicService { rate, max };
    let [fees] = values(&at.required("monthly_table"), [("fees", percent)]);
    PersonTaxLaw {
        age_limit: value(&at.required("age_limit"), years),
        price_base: value(&at.required("price_base"), kronor),
        income_base: value(&at.required("income_base"), kronor),
        basic_allowance: scale(&at.required("basic_allowance")),
        older_allowance: known_scale(&at.required("older_allowance")),
        work_credit: scale(&at.required("work_credit")),
        abatement: at.optional("abatement").and_then(|at| abatement(&at)),
        older_work_credit: known_scale(&at.required("older_work_credit")),
        sickness_credit: sickness_credit(&at.required("sickness_credit")),
        state_tax,
        pension_contribution,
        earned_income,
        public_service,
        monthly_table: MonthlyTable { fees },
    }
}

/// Reads the values of `fields`, which are the only fields of `at`, each in its unit.
fn values<const N: usize>(at: &Cursor, fields: [(&str, Unit); N]) -> [StatutoryValue; N] {
    at.check_fields(&fields.map(|(key, _)| key));
    fields.map(|(key, unit)| value(&at.required(key), unit))
}

fn abatement(at: &Cursor) -> Option<Abatement> {
    if reason(at, "not_in_force").is_some() {
        return None;
    }
    let [above, rate] = values(at, [("above", PRICE_BASE_AMOUNTS), ("rate", Measure::Percent.word())]);
    Some(Abatement { above, rate })
}

fn sickness_credit(at: &Cursor) -> SicknessCredit {
    at.check_fields(&["scale", "least"]);
    SicknessCredit {
        scale: scale(&at.required("scale")),
        min: value(&at.required("least"), Measure::Percent.word()),
    }
}

/// A scale, or the reason why it is not known.
fn known_scale(at: &Cursor) -> Result<Scale, String> {
    match reason(at, "unknown") {
        Some(reason) => Err(reason),
        None => Ok(scale(at)),
    }
}

fn scale(at: &Cursor) -> Scale {
    at.check_fields(&["unit", "quality", "law", "source", "brackets", "unknown_above"]);
    at.required("unit").one_of(PRICE_BASE_AMOUNTS);
    let unknown_above = at.optional("unknown_above").map(|at| at.string());
    let before = at.error_count();
    let brackets_at = at.required("brackets");
    let list = brackets_at.list();
    let brackets: Vec<Bracket> = list.iter().map(bracket).collect();
    if at.error_count() == before {
        for ((bracket, next), at) in brackets.iter().zip(brackets.iter().skip(1)).zip(&list) {
            // The upper bounds rise, and no bracket but the last lacks one.
            if bracket.to.is_none_or(|to| next.to.is_some_and(|next| next <= to)) {
                at.report(Problem::NotComputable);
            }
        }
        // It has a limit only where the amount is unknown above it, and then the reason is given.
        if brackets.last().is_none_or(|last| last.to.is_some() != unknown_above.is_some()) {
            at.report(Problem::Missing);
        }
    }
    Scale {
        brackets,
        quality: quality(&at.required("quality")),
        law: at.required("law").string(),
        source: at.required("source").string(),
        unknown_above,
    }
}

fn bracket(at: &Cursor) -> Bracket {
    at.check_fields(&["to", "base", "rate", "above"]);
    let number = |key| at.optional(key).and_then(|at| at.decimal());
    Bracket {
        to: number("to"),
        base: at.required("base").decimal().unwrap_or_default(),
        rate: number("rate").unwrap_or_default(),
        above: number("above").unwrap_or_default(),
    }
}

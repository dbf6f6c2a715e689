use super::*;
use crate::i18n::Language;
use crate::state::InputProblem;
use model::YearIx;

fn kronor(text: &str) -> Decimal {
    text.parse().expect("a decimal")
}

#[test]
fn an_amount_is_taken_in_millions_unless_another_unit_stands_there() {
    for text in ["250", "250 mnkr", "250 000 tkr", "250000000 kr"] {
        assert_eq!(
            AssumedAmount::Reserve.read(text, Language::default()),
            Ok(Some(kronor("250000000"))),
            "{text}"
        );
    }
    assert_eq!(AssumedAmount::Reserve.read("  ", Language::default()), Ok(None));
    assert_eq!(AssumedAmount::Reserve.read("mycket", Language::default()), Err(InputProblem::NotANumber));
    assert_eq!(AssumedAmount::Reserve.read("5 %", Language::default()), Err(InputProblem::NotHere));
    assert_eq!(AssumedAmount::Reserve.read("-1", Language::default()), Err(InputProblem::Outside));
    assert_eq!(AssumedAmount::Reserve.read("100001", Language::default()), Err(InputProblem::Outside));
    assert_eq!(
        AssumedAmount::Gains(YearIx::First).read("-1", Language::default()),
        Ok(Some(kronor("-1000000"))),
        "a loss that is added back"
    );
}

#[test]
fn a_value_of_the_law_is_taken_within_its_range_and_in_its_unit() {
    assert_eq!(
        read_legal(Parameter::IncomeBase, "85 900 kr", Language::default()),
        Ok(Some(kronor("85900")))
    );
    assert_eq!(read_legal(Parameter::PreschoolFirst, "3 %", Language::default()), Ok(Some(kronor("3"))));
    assert_eq!(read_legal(Parameter::IncomeBase, "3 %", Language::default()), Err(InputProblem::NotHere));
    assert_eq!(read_legal(Parameter::IncomeBase, "859", Language::default()), Err(InputProblem::Outside));
    assert_eq!(read_legal(Parameter::RestoreWithin, "2,5", Language::default()), Err(InputProblem::Outside));
    assert_eq!(read_legal(Parameter::RestoreWithin, "", Language::default()), Ok(None));
}

#[test]
fn deficits_stand_oldest_first_and_nothing_takes_one_away() {
    let mut assumed = Assumed::default();
    for (year, amount) in [(2021, "5"), (2019, "7"), (2020, "9"), (2020, "8")] {
        assumed.put(AssumedAmount::Deficit(year), Some(kronor(amount)));
    }
    let years = |assumed: &Assumed| assumed.standing.deficits.iter().map(|one| one.year).collect::<Vec<_>>();
    assert_eq!(years(&assumed), [2019, 2020, 2021]);
    assert_eq!(assumed.amount(AssumedAmount::Deficit(2020)), Some(kronor("8")));
    assumed.put(AssumedAmount::Deficit(2020), None);
    assert_eq!(years(&assumed), [2019, 2021]);
}

fn said() -> Assumed {
    let mut assumed = Assumed::default();
    assumed.standing.equity = Some(Equity::Negative);
    assumed.put(AssumedAmount::Reserve, Some(kronor("250000000")));
    assumed.put(AssumedAmount::Deficit(2021), Some(kronor("12000000")));
    assumed.put(AssumedAmount::Gains(YearIx::Second), Some(kronor("-3000000")));
    assumed.put(AssumedAmount::FromReserve(YearIx::Third), Some(kronor("4000000")));
    assumed.put_legal(2027, Parameter::IncomeBase, Some(kronor("85900")));
    assumed
}

#[test]
fn what_was_said_is_found_again_but_not_of_another_municipality() {
    let text = said().to_text("sodertalje");
    assert_eq!(Assumed::from_text(&text, "sodertalje"), said());
    let elsewhere = Assumed::from_text(&text, "malmo");
    assert_eq!(elsewhere.standing, Standing::default());
    assert_eq!(elsewhere.legal(2027, Parameter::IncomeBase), Some(kronor("85900")), "the law is everyone's");
}

#[test]
fn what_was_kept_wrong_is_left_out() {
    let wrong = [
        "",
        "[]",
        r#"{"municipality":"a","reserve":"-5","gains":["1e99",2],"deficits":{"x":"1"},"law":{"2027":{"income_base":"1"}}}"#,
        r#"{"municipality":"a","law":[1],"equity":7,"gains":["1","1","1","1"],"gains":{}}"#,
    ];
    for text in wrong {
        assert_eq!(Assumed::from_text(text, "a"), Assumed::default(), "{text}");
    }
}

#[test]
fn what_is_assumed_of_the_law_is_marked_so_and_what_it_cannot_take_is_left_out() {
    let carried = parameter_files::carried();
    let mut assumed = said();
    assumed.put_legal(2022, Parameter::ReserveCeiling, Some(kronor("5")));
    let law = assumed.applied_to(carried);
    let legal = law.year(2027).and_then(|year| year.get(Parameter::IncomeBase).cloned()).expect("assumed");
    assert_eq!((legal.value, legal.quality), (kronor("85900"), model::figure::Quality::Assumption));
    assert_eq!(law.year(2022), carried.year(2022), "2022 had no ceiling to assume");
}

fn required(year: u16, value: LegalValue) -> RequiredValue {
    RequiredValue { year, county: "01".to_owned(), value }
}

#[test]
fn what_the_model_goes_by_is_assumed_only_where_it_is_not_known_and_is_found_again() {
    let carried = parameter_files::carried();
    let mut assumed = Assumed::default();
    let mean = required(2027, LegalValue::MeanTaxBase);
    let known = required(2026, LegalValue::MeanTaxBase);
    let rate = required(2099, LegalValue::GrantRate);
    assumed.put_simulation(&mean, Some(kronor("305000")), carried);
    assumed.put_simulation(&known, Some(kronor("1")), carried);
    assumed.put_simulation(&rate, Some(kronor("19.05")), carried);
    assumed.put(AssumedAmount::Reserve, Some(kronor("250000000")));
    let text = assumed.to_text("sodertalje");
    assert_eq!(Assumed::from_text(&text, "sodertalje").to_text("sodertalje"), text);
    let law = law_with_assumptions(Some(&text));
    let found = mean.find(&law).expect("assumed");
    assert_eq!((found.value, found.quality), (kronor("305000"), model::figure::Quality::Assumption));
    assert!(
        found.law.contains("2004:773"),
        "it stands in the paragraph of the years that are known: {}",
        found.law
    );
    assert_eq!(known.find(&law), known.find(carried), "what is known stays");
    assert_eq!(rate.find(&law).map(|legal| legal.value), Some(kronor("19.05")), "a year without a file");
    assert_eq!(required(2099, LegalValue::FeeRate).find(&law), None, "nobody has said it");
    assumed.put(AssumedAmount::Reserve, None);
    for which in [&mean, &known, &rate] {
        assumed.put_simulation(which, None, carried);
    }
    assert_eq!(assumed, Assumed::default());
}

#[test]
fn the_two_years_projections_make_the_factor_when_both_are_assumed() {
    let carried = parameter_files::carried();
    let mut assumed = Assumed::default();
    let factor = |assumed: &Assumed, year| {
        required(year, LegalValue::ProjectionFactor)
            .find_assumed(&assumed.simulation)
            .map(|legal| legal.value)
    };
    assumed.put_legal(2027, Parameter::FirstProjection, Some(kronor("4.5")));
    assumed.join_projections(2027, carried);
    assert_eq!(factor(&assumed, 2027), None, "one of two says nothing of both");
    assumed.put_legal(2027, Parameter::SecondProjection, Some(kronor("3.6")));
    assumed.join_projections(2027, carried);
    assert_eq!(factor(&assumed, 2027).map(|factor| factor.normalize()), Some(kronor("1.08262")));
    assumed.put_legal(2026, Parameter::FirstProjection, Some(kronor("4.5")));
    assumed.put_legal(2026, Parameter::SecondProjection, Some(kronor("3.6")));
    assumed.join_projections(2026, carried);
    assert_eq!(factor(&assumed, 2026), None, "what is known of both together stays");
}

#[test]
fn a_value_that_the_model_goes_by_is_taken_within_its_range_and_in_its_unit() {
    assert_eq!(
        read_for_model(LegalValue::MeanTaxBase, "305 000 kr", Language::default()),
        Ok(Some(kronor("305000")))
    );
    assert_eq!(
        read_for_model(LegalValue::ProjectionFactor, "1,0834", Language::default()),
        Ok(Some(kronor("1.0834")))
    );
    assert_eq!(
        read_for_model(LegalValue::GrantRate, "19,05 %", Language::default()),
        Ok(Some(kronor("19.05")))
    );
    assert_eq!(read_for_model(LegalValue::GuaranteeLevel, "", Language::default()), Ok(None));
    assert_eq!(
        read_for_model(LegalValue::ProjectionFactor, "8 %", Language::default()),
        Err(InputProblem::NotHere)
    );
    for wrong in ["0", "8", "1,0123456789"] {
        assert_eq!(
            read_for_model(LegalValue::ProjectionFactor, wrong, Language::default()),
            Err(InputProblem::Outside),
            "{wrong}"
        );
    }
}

#[test]
fn an_assumption_gives_way_when_the_value_has_become_known() {
    let carried = parameter_files::carried();
    let mut assumed = Assumed::default();
    assumed.put_legal(2026, Parameter::IncomeBase, Some(kronor("90000")));
    assert_eq!(assumed.applied_to(carried), *carried);
}

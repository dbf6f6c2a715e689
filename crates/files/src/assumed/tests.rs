use super::*;
use crate::problem::FileError;
use model::statutes::result_reserve::Equity;

fn places(errors: &[FileError]) -> Vec<&str> {
    errors.iter().map(|error| error.place.as_str()).collect()
}

fn kronor(text: &str) -> Decimal {
    text.parse().expect("a decimal")
}

#[test]
fn deficits_are_in_order_of_year_and_an_empty_amount_removes_one() {
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

fn assumed_example() -> Assumed {
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
fn stored_assumptions_are_read_back_but_not_for_another_municipality() {
    let text = write(&assumed_example(), "sodertalje");
    assert_eq!(read(&text, "sodertalje"), (assumed_example(), Vec::new()));
    let (elsewhere, errors) = read(&text, "malmo");
    assert_eq!(errors, []);
    assert_eq!(elsewhere.standing, FinancialPosition::default());
    assert_eq!(elsewhere.legal(2027, Parameter::IncomeBase), Some(kronor("85900")), "the law is everyone's");
}

#[test]
fn what_is_assumed_of_one_municipality_stays_when_something_is_assumed_of_another() {
    let first = write(&assumed_example(), "sodertalje");
    let (mut other, errors) = read(&first, "nykvarn");
    assert_eq!(errors, []);
    other.put(AssumedAmount::Reserve, Some(kronor("9000000")));
    other.put_legal(2027, Parameter::IncomeBase, Some(kronor("86000")));
    let both = write(&other, "nykvarn");
    let (third, errors) = read(&both, "malmo");
    assert_eq!((third.standing.clone(), errors), (FinancialPosition::default(), Vec::new()));
    for text in [both, write(&third, "malmo")] {
        let (nykvarn, errors) = read(&text, "nykvarn");
        assert_eq!((nykvarn.amount(AssumedAmount::Reserve), errors), (Some(kronor("9000000")), Vec::new()));
        let (sodertalje, errors) = read(&text, "sodertalje");
        assert_eq!((sodertalje.standing, errors), (assumed_example().standing, Vec::new()));
        assert_eq!(
            nykvarn.legal(2027, Parameter::IncomeBase),
            Some(kronor("86000")),
            "the law is everyone's"
        );
    }
}

#[test]
fn the_stored_text_has_not_changed_its_form() {
    let text = r#"{"municipality":"sodertalje","equity":"negative","reserve":"250000000","gains":["0","-3000000","0"],"to_reserve":["0","0","0"],"from_reserve":["0","0","4000000"],"special_reasons":["0","0","0"],"deficits":{"2021":"12000000"},"law":{"2027":{"income_base":"85900"}},"model":[{"year":2027,"projection_factor":{"unknown":"–"},"mean_tax_base":{"value":"305000","unit":"kr_per_inhabitant","quality":"assumption","law":"lag (2004:773) 3 §","source":"–"},"guarantee_level":{"unknown":"–"},"county_rates":{}}]}"#;
    let (assumed, errors) = read(text, "sodertalje");
    assert_eq!(errors, []);
    assert_eq!(write(&assumed, "sodertalje"), text);
    assert_eq!(assumed.law, assumed_example().law);
    assert_eq!(assumed.standing, assumed_example().standing);
}

#[test]
fn a_wrong_value_is_reported_and_not_assumed() {
    let wrong = [
        ("", vec![""]),
        ("[]", vec![""]),
        (
            r#"{"municipality":"a","reserve":"-5","gains":["1e99",2,"0"],"deficits":{"x":"1"},"law":{"2027":{"income_base":"1"}}}"#,
            vec!["reserve", "gains[0]", "gains[1]", "deficits.x", "law.2027.income_base"],
        ),
        (
            r#"{"municipality":"a","law":[1],"equity":7,"gains":["0","0","0","0"],"later":{},"model":7}"#,
            vec!["later", "equity", "gains", "law", "model"],
        ),
    ];
    for (text, errors_at) in wrong {
        let (assumed, errors) = read(text, "a");
        assert_eq!(assumed, Assumed::default(), "{text}");
        assert_eq!(places(&errors), errors_at, "{text}");
    }
}

#[test]
fn an_assumed_parameter_has_the_quality_assumption_and_one_not_in_force_is_not_assumed() {
    let carried = parameter_files::carried();
    let mut assumed = assumed_example();
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
fn a_value_of_the_simulation_is_assumed_only_where_it_is_not_known_and_is_read_back() {
    let carried = parameter_files::carried_simulation();
    let mut assumed = Assumed::default();
    let mean = required(2027, LegalValue::MeanTaxBase);
    let known = required(2026, LegalValue::MeanTaxBase);
    let rate = required(2099, LegalValue::GrantRate);
    assumed.put_simulation(&mean, Some(kronor("305000")), carried);
    assumed.put_simulation(&known, Some(kronor("1")), carried);
    assumed.put_simulation(&rate, Some(kronor("19.05")), carried);
    assumed.put(AssumedAmount::Reserve, Some(kronor("250000000")));
    let text = write(&assumed, "sodertalje");
    assert_eq!(write(&read(&text, "sodertalje").0, "sodertalje"), text);
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
fn the_projections_of_both_years_give_the_factor_when_both_are_assumed() {
    let carried = parameter_files::carried_simulation();
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
fn an_assumption_is_not_used_once_the_value_is_known() {
    let carried = parameter_files::carried();
    let mut assumed = Assumed::default();
    assumed.put_legal(2026, Parameter::IncomeBase, Some(kronor("90000")));
    assert_eq!(assumed.applied_to(carried), *carried);
}

//! What is said of an answer before it is applied.

use super::*;
use crate::i18n::Language;
use crate::ui::tables::tests::page;
use files::assumed::AssumedAmount;
use files::person::LawChoice;
use model::checks::FeeCeilingCheck;
use model::distribution::Policy;
use model::lever::{Lever, Setting};
use model::municipality::{CommitteeIx, FeeIx};

fn fee_check(income: i64, ceiling: i64) -> Check {
    let ceiling = FeeCeilingCheck {
        income: Decimal::from(income),
        ceiling: Decimal::from(ceiling),
        limited_by_ceiling: false,
    };
    let finding = Finding::FeeCeiling(CommitteeIx(0), FeeIx(0), ceiling);
    Check { ix: YearIx::First, year: 2022, finding, quality: model::figure::Quality::Published }
}

fn unknown(topic: CheckTopic) -> Check {
    let finding = Finding::NotKnown(topic, None);
    Check { ix: YearIx::First, year: 2022, finding, quality: model::figure::Quality::Published }
}

#[test]
fn the_two_checks_of_a_fee_have_their_own_names() {
    let app = page(Language::from_tag("sv"));
    let names = [fee_check(1, 2), unknown(CheckTopic::ServiceCost(CommitteeIx(0), FeeIx(0)))]
        .map(|check| check_name(app, &check));
    let fee = fee_name(app, CommitteeIx(0), FeeIx(0));
    assert_eq!(names, [format!("{fee}, lagens högsta avgift"), format!("{fee}, vad tjänsten kostar")]);
}

#[test]
fn a_margin_is_no_change_of_a_check_but_a_fee_beyond_its_ceiling_is() {
    let app = page(Language::from_tag("sv"));
    let changed = |before, after| changed_sentences(app, &[fee_check(before, 10)], &[fee_check(after, 10)]);
    assert!(changed(9, 10).is_empty(), "it can be raised no more, and is lawful");
    let fee = fee_name(app, CommitteeIx(0), FeeIx(0));
    assert_eq!(changed(10, 11), [format!("{fee}, lagens högsta avgift 2022: blir inte uppfyllt.")]);
    assert_eq!(changed(11, 10), [format!("{fee}, lagens högsta avgift 2022: blir uppfyllt.")]);
}

/// More is set aside than the result allows; with the tax raised, it depends on the equity, which is not known.
#[test]
fn what_is_not_known_is_not_said_to_be_met() {
    let app = page(Language::from_tag("sv"));
    let found = |to_reserve: i64| {
        let (mut assumed, _) = app.state.settings().assumptions();
        let amount = Some(Decimal::from(to_reserve));
        assumed.put(AssumedAmount::ToReserve(YearIx::First), amount);
        let law = assumed.applied_to(parameter_files::carried());
        let outcome = app.session.outcome();
        let checks = app.session.municipality(|m| checks(&outcome, m, &law, &assumed.standing));
        let is_reserve =
            |check: &Check| check.ix == YearIx::First && check_name(app, check) == "Resultatreserven";
        checks.expect("checks").into_iter().filter(is_reserve).collect::<Vec<_>>()
    };
    let (too_much, nothing) = (found(10_000_000_000), found(0));
    let states = [&too_much, &nothing].map(|checks| checks.iter().map(Check::state).collect::<Vec<_>>());
    assert_eq!(states, [vec![CheckState::NotMet], vec![CheckState::Open]]);
    let sentences = changed_sentences(app, &too_much, &nothing);
    assert_eq!(sentences, ["Resultatreserven 2022: går inte att kontrollera med siffrorna som finns."]);
}

/// The scenario with this change of the tax rate, all else going to the result.
fn with_rate(by: &str) -> Scenario {
    let mut scenario = Scenario::default();
    scenario.set_policy(YearIx::First, Policy::KeepFrames);
    let by = Setting::Change(by.parse().expect("a decimal"));
    scenario.set(Lever::Row(RevenueRow::TaxRate), YearIx::First, by);
    scenario
}

#[test]
fn the_figures_of_all_three_years_stand_before_an_answer_is_applied() {
    let app = page(Language::from_tag("sv"));
    let [now, after] =
        [Scenario::default(), with_rate("0.15")].map(|one| app.session.outcome_of(&one).expect("in range"));
    let figures = year_figures(app, &now, &after);
    let t = &app.t.results;
    let of = |name: &str| {
        let (_, years) = figures.iter().find(|(found, _)| *found == name).expect("a key figure");
        years.clone()
    };
    for (i, at) in YearIx::ALL.into_iter().enumerate() {
        let tax = |outcome: &Outcome| outcome.value(outcome.year(at).now.tax_revenue);
        let brings = app.language.mnkr_change(tax(&after) - tax(&now));
        assert_eq!(of(t.result)[i].1.as_deref(), Some(brings.as_str()));
        assert_eq!(of(t.tax_rate)[i], ("20,30".to_owned(), Some("+0,15".to_owned())));
        let gaps = of(app.language.lazy_texts().seek.gaps);
        assert_eq!(gaps[i].1, None, "the frames stay, and so do the gaps");
    }
    let first = of(t.result)[0].1.clone().expect("a change");
    assert!(first.starts_with("+32,9"), "15 öre bring 32.9 million: {first}");
}

/// A wage of 35,000 kronor a month, 420,000 a year: the allowance is 0.293 price base amounts of 48,300, 14,200, and the work
/// credit the rate times 2.432 of them less the allowance. 0.25 per cent of 405,800 less 0.25 per cent of 103,265.60 is 756.34
/// kronor a year, by the law of 2022.
#[test]
fn what_a_person_pays_or_gains_is_said_before_an_answer_is_applied() {
    let app = page(Language::from_tag("sv"));
    let person = TaxContext::new(app);
    person.person.update(|person| person.law = LawChoice::BudgetYear);
    let cost = |now: &Scenario, after: &Scenario| {
        let [now, after] = [now, after].map(|one| app.session.outcome_of(one).expect("in range"));
        person_cost(app, person, &now, &after).map(|text| text.replace('\u{a0}', " "))
    };
    let (start, raised) = (Scenario::default(), with_rate("0.25"));
    let more = "Den som har 35 000 kr i månaden betalar 63 kr mer i månaden, enligt 2022 års skattelag.";
    assert_eq!(cost(&start, &raised).as_deref(), Some(more));
    let less = "Den som har 35 000 kr i månaden betalar 63 kr mindre i månaden, enligt 2022 års skattelag.";
    assert_eq!(cost(&raised, &start).as_deref(), Some(less));
    assert_eq!(cost(&start, &with_rate("0")), None, "the rate stays");
}

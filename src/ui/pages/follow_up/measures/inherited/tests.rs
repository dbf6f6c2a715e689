//! What is said of the next year: what it inherits of a committee's year, and of a deficit of the municipality.

use super::super::position::Considered;
use super::*;
use crate::i18n::Language;
use crate::ui::pages::follow_up::tests::{adopted, as_budgeted, write};
use files::assumed::AssumedAmount;
use model::YearIx;
use model::follow_up::record::{DecidedMeasure, Financing, ForecastMethod, RequestAnswer};
use model::follow_up::rules::{RuleKey, Size};
use model::follow_up::{Line, MeasureKind, Month};
use model::municipality::CommitteeIx;
use rstest::rstest;
use rust_decimal::Decimal;

/// The technical committee: its deficit does not grow by itself.
const COMMITTEE: CommitteeIx = CommitteeIx(5);
const LINE: Line = Line::Committee(COMMITTEE);

const DEFICIT: &str = "Underskottet utan några åtgärder";
const LEFT: &str = "Kvar, om budgeten är densamma";

/// What a measure that promises 12 million a year saves in a month, in tenths of a million, where half of it is realised.
const A_MONTH: i64 = 5;

/// An amount in tenths of a million.
fn tenths(tenths: i64) -> Money {
    Money::from_thousands(tenths.saturating_mul(100)).expect("an amount")
}

/// A year in which the committee has spent `over` more than its budget in April and as much in August, and keeps to it for the rest.
///
/// Half of what a measure promises is realised, from the month after its decision on; what is postponed comes back a fifth dearer.
fn overspent(over: Money) -> YearContext {
    let cx = adopted();
    let year = cx.app.state.follow_up();
    let begins_after_a_month = |kind| (RuleKey::MeasureLead(kind, Size::Typical), Decimal::ONE);
    let sizes = [
        (RuleKey::RealisedShare(Size::Typical), Decimal::from(50)),
        (RuleKey::ReturnDearer, Decimal::from(20)),
        begins_after_a_month(MeasureKind::Renegotiation),
        begins_after_a_month(MeasureKind::PostponeUpkeep),
        begins_after_a_month(MeasureKind::SpendingStop),
    ];
    assert!(year.set_rules(&sizes));
    assert!(year.set_method(LINE, Month::April, Some(ForecastMethod::BudgetForRest)));
    for month in [Month::April, Month::August] {
        write(cx, LINE, month, as_budgeted(cx, LINE, month) + over);
    }
    cx
}

/// The committee decides in May to save 12 million a year by `kind`, so that it works from June on.
fn decide(cx: YearContext, kind: MeasureKind) {
    let measure = DecidedMeasure { decided: Month::May, promised: Some(tenths(120)), note: String::new() };
    assert!(cx.app.state.follow_up().set_measure(COMMITTEE, kind, Some(measure)));
}

/// The rows of the table in the follow-up of `month`, with the amounts as they are written.
fn table(cx: YearContext, month: Month) -> Vec<(&'static str, String)> {
    let position = cx.followed.with(|followed| {
        followed.year(cx.app, |year| {
            Position::new(year, followed.record(), (COMMITTEE, month), &Considered::default(), None)
        })
    });
    let rows = said(cx, &position.expect("a forecast").inherited);
    rows.into_iter().map(|(name, _, text)| (name, text)).collect()
}

/// Rows with amounts in tenths of a million.
fn rows(rows: &[(&'static str, i64)]) -> Vec<(&'static str, String)> {
    let text = |tenths: i64| Language::from_tag("sv").signed(Decimal::new(tenths, 1), 1);
    rows.iter().map(|(name, tenths)| (*name, text(*tenths))).collect()
}

#[test]
fn a_measure_with_lasting_effect_saves_in_the_whole_of_the_next_year() {
    let cx = overspent(tenths(240));
    decide(cx, MeasureKind::Renegotiation);
    // Without it the 24 million would have been more by what June, July and August have saved.
    let without = -240 - 3 * A_MONTH;
    let expected = [
        (DEFICIT, without),
        ("Omförhandla avtal och samordna inköp", 12 * A_MONTH),
        (LEFT, without + 12 * A_MONTH),
    ];
    assert_eq!(table(cx, Month::August), rows(&expected));
}

#[test]
fn postponed_upkeep_comes_back_dearer_than_what_it_saved() {
    let cx = overspent(tenths(50));
    decide(cx, MeasureKind::PostponeUpkeep);
    let without = -50 - 3 * A_MONTH;
    // What June to December have saved, and a fifth of it.
    let comes_back = -(7 * A_MONTH * 6 / 5);
    let expected =
        [(DEFICIT, without), ("Skjut på underhåll och projekt", comes_back), (LEFT, without + comes_back)];
    assert_eq!(table(cx, Month::August), rows(&expected));
}

#[test]
fn a_stop_that_holds_for_the_year_leaves_nothing_to_the_next() {
    let cx = overspent(tenths(50));
    decide(cx, MeasureKind::SpendingStop);
    let without = -50 - 3 * A_MONTH;
    assert_eq!(table(cx, Month::August), rows(&[(DEFICIT, without), (LEFT, without)]));
}

#[rstest]
#[case::nothing(0)]
#[case::a_surplus(-30)]
fn where_there_is_no_deficit_none_is_named(#[case] over: i64) {
    let cx = overspent(tenths(over));
    let deviation = over.saturating_neg();
    let without = ("Avvikelsen utan några åtgärder", deviation);
    assert_eq!(table(cx, Month::August), rows(&[without, (LEFT, deviation)]));
}

#[rstest]
#[case::while_it_is_to_come(Month::April)]
#[case::when_it_is_in_the_budget(Month::August)]
fn an_extra_grant_of_this_year_is_not_there_in_the_next(#[case] month: Month) {
    let cx = overspent(tenths(120));
    let year = cx.app.state.follow_up();
    let yes = RequestAnswer { decided: Month::June, granted: tenths(100), financing: Financing::Result };
    assert!(year.set_request(COMMITTEE, Month::April, Some(tenths(100))));
    assert!(year.answer_request(COMMITTEE, Month::April, Some(yes)));
    assert_eq!(table(cx, month), rows(&[(DEFICIT, -120), (LEFT, -120)]));
}

#[test]
fn amounts_that_are_finer_than_thousands_are_written_with_three_decimals_at_most() {
    let cx = overspent(Money::from(24_333_333));
    decide(cx, MeasureKind::Renegotiation);
    decide(cx, MeasureKind::PostponeUpkeep);
    for (name, text) in table(cx, Month::August) {
        let (_, decimals) = text.split_once(',').expect("decimals");
        assert!((1..=3).contains(&decimals.len()), "{name}: {text}");
    }
}

/// What is said of a deficit of the municipality whose result is `result`.
fn to_restore(cx: YearContext, result: Money) -> Option<String> {
    restored(cx, Month::August, result).map(|said| said.replace('\u{a0}', " "))
}

#[test]
fn a_deficit_of_the_municipality_is_to_be_restored_within_three_years() {
    let cx = adopted();
    let said = to_restore(cx, tenths(-70)).expect("a deficit");
    let expected = "Kommunens underskott, 7,0 miljoner kr, ska återställas senast 2025 (KL 11:12), \
        om inget får räknas bort.";
    assert_eq!(said, expected);
    for result in [0, 50] {
        assert_eq!(to_restore(cx, tenths(result)), None, "nothing is to be restored");
    }
}

#[rstest]
#[case::a_deficit(-70, Some("12,0"))]
#[case::a_result_of_gains_alone(20, Some("3,0"))]
#[case::a_result_beside_the_gains(60, None)]
fn gains_do_not_count_and_what_is_taken_from_the_reserve_does(
    #[case] result: i64,
    #[case] deficit: Option<&str>,
) {
    let cx = adopted();
    let (mut assumed, _) = cx.app.state.settings().assumptions();
    cx.app.state.settings().change_assumptions(&mut assumed, |assumed| {
        assumed.put(AssumedAmount::Gains(YearIx::First), Some(Decimal::from(8_000_000)));
        assumed.put(AssumedAmount::FromReserve(YearIx::First), Some(Decimal::from(3_000_000)));
    });
    let expected = deficit.map(|amount| {
        format!("Kommunens underskott, {amount} miljoner kr, ska återställas senast 2025 (KL 11:12).")
    });
    assert_eq!(to_restore(cx, tenths(result)), expected);
}

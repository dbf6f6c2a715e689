//! The statutes of the year.

use rstest::rstest;

use super::*;
use model::follow_up::Line;
use model::follow_up::record::Financing;
use model::municipality::CommitteeIx;
use model::statutes::committee_responsibility::{Responsible, responsible_for};
use model::statutes::provision::{Law, Provision};
use model::statutes::spending_decision::{Financed, finance};
use model::statutes::{fee_decision, interim_report, tax_rate_decision};

#[rstest]
#[case(Month::April, false)]
#[case(Month::May, false)]
#[case(Month::June, true)]
#[case(Month::July, true)]
#[case(Month::August, true)]
#[case(Month::September, false)]
#[case(Month::December, false)]
fn an_interim_report_covers_half_to_two_thirds_of_the_year(#[case] last: Month, #[case] fulfils: bool) {
    assert_eq!(interim_report::is_interim_report(last), fulfils);
}

#[test]
fn the_report_of_august_is_handed_over_in_october_at_the_latest() {
    assert_eq!(interim_report::due(Month::August), Some(Month::October));
    assert_eq!(interim_report::due(Month::November), None);
}

#[test]
fn a_committee_answers_for_its_own_area_and_the_board_for_the_rest() {
    let social = CommitteeIx(2);
    assert_eq!(responsible_for(Line::Committee(social)), Responsible::Committee(social));
    assert_eq!(responsible_for(Line::Committee(social)).provision().key(), "6:6");
    for line in Line::SHARED {
        assert_eq!(responsible_for(line), Responsible::ExecutiveBoard);
    }
    assert_eq!(Responsible::ExecutiveBoard.provision().key(), "6:1");
}

#[test]
fn a_fee_decided_in_november_is_charged_from_december() {
    assert_eq!(fee_decision::first_month(Month::November), Some(Month::December));
    assert_eq!(fee_decision::first_month(Month::December), None);
}

#[test]
fn the_tax_rate_is_fixed_before_the_year_begins() {
    let fixed_by: Vec<String> = tax_rate_decision::FIXED_BY.iter().map(Provision::to_string).collect();
    assert_eq!(fixed_by, ["KL 11:6", "KL 11:10", "KL 11:11"]);
    assert!(MeasureKind::ALL.into_iter().all(|kind| !kind.key().contains("tax")), "it is no measure");
}

#[rstest]
#[case::the_reserve_covers_it("10", Financing::Reserve, "15", "10", "0")]
#[case::in_part("10", Financing::Reserve, "4", "4", "6")]
#[case::it_is_empty("10", Financing::Reserve, "0", "0", "10")]
#[case::from_the_result("10", Financing::Result, "15", "0", "10")]
#[case::a_negative_grant_is_none("-10", Financing::Reserve, "15", "0", "0")]
fn a_spending_decision_says_where_the_money_is_from(
    #[case] granted: &str,
    #[case] stated: Financing,
    #[case] left: &str,
    #[case] from_reserve: &str,
    #[case] from_result: &str,
) {
    let expected = Financed { from_reserve: mnkr(from_reserve), from_result: mnkr(from_result) };
    assert_eq!(finance(mnkr(granted), stated, mnkr(left)), expected);
}

#[test]
fn a_provision_is_referred_to_by_its_law() {
    let all = Provision::ALL;
    let of_law = |law| all.into_iter().filter(move |provision| provision.law() == law);
    let named = |law| of_law(law).map(|provision| provision.to_string()).collect::<Vec<_>>();
    assert_eq!(named(Law::Accounting), ["LKBR 13:1"]);
    assert_eq!(named(Law::TaxPayments), ["L 1965:269 3 §", "L 1965:269 4 §"]);
    assert!(of_law(Law::LocalGovernment).all(|provision| provision.to_string().starts_with("KL ")));
}

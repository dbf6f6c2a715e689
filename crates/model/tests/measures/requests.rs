//! Requests for more money.

use proptest::prelude::*;
use rstest::rstest;

use super::*;
use model::follow_up::measures::Decider;
use model::follow_up::record::{Financing, MoneyRequest, RequestAnswer, YearRecord};
use model::follow_up::requests::{Answered, ExtraGrants, earliest_answer};
use model::municipality::CommitteeIx;

const SOCIAL: CommitteeIx = CommitteeIx(0);
const SCHOOL: CommitteeIx = CommitteeIx(1);

fn asked(amount: &str, answer: Option<(Month, &str, Financing)>) -> MoneyRequest {
    let answer = answer.map(|(decided, granted, financing)| RequestAnswer {
        decided,
        granted: mnkr(granted),
        financing,
    });
    MoneyRequest { amount: mnkr(amount), answer }
}

#[rstest]
#[case(Month::September, Some(Month::November))]
#[case(Month::October, Some(Month::December))]
#[case::next_year(Month::November, None)]
fn the_council_answers_two_months_later(#[case] made: Month, #[case] answer: Option<Month>) {
    with_sizes(&[], |sizes| assert_eq!(earliest_answer(made, sizes), answer));
}

#[test]
fn a_yes_and_a_no_each_say_what_is_left() {
    let request = asked("12", None);
    let yes = request.if_granted(mnkr("-23.2"), Financing::Reserve, mnkr("15"));
    assert_eq!(yes, Answered { deviation: mnkr("-11.2"), reserve_left: mnkr("3"), from_result: Money::ZERO });
    let no = MoneyRequest::if_refused(mnkr("-23.2"), mnkr("15"));
    assert_eq!(no, Answered { deviation: mnkr("-23.2"), reserve_left: mnkr("15"), from_result: Money::ZERO });
    let from_result = request.if_granted(mnkr("-23.2"), Financing::Result, mnkr("15"));
    assert_eq!((from_result.reserve_left, from_result.from_result), (mnkr("15"), mnkr("12")));
}

#[test]
fn what_the_reserve_does_not_cover_comes_from_the_result() {
    let yes = asked("12", None).if_granted(mnkr("-23.2"), Financing::Reserve, mnkr("5"));
    assert_eq!((yes.deviation, yes.reserve_left, yes.from_result), (mnkr("-11.2"), Money::ZERO, mnkr("7")));
}

#[test]
fn the_reserve_is_used_in_the_order_of_the_decisions() {
    let mut record = YearRecord::default();
    let from_reserve = |month, granted| Some((month, granted, Financing::Reserve));
    record.requests.insert((SOCIAL, Month::August), asked("12", from_reserve(Month::November, "10")));
    record.requests.insert((SCHOOL, Month::February), asked("9", from_reserve(Month::April, "6")));
    record.requests.insert((SCHOOL, Month::August), asked("5", None));
    record.requests.insert((SCHOOL, Month::September), asked("5", from_reserve(Month::November, "0")));
    let gift = promising(Month::May, "2");
    record.measures.insert((SCHOOL, MeasureKind::CentralReserve), gift);
    record.measures.insert((SOCIAL, MeasureKind::SpendingStop), decided(Month::May));
    let grants = ExtraGrants::new(&record, mnkr("15"));
    assert_eq!(
        grants.grants.iter().map(|grant| (grant.decided, grant.committee, grant.decider)).collect::<Vec<_>>(),
        [
            (Month::April, SCHOOL, Decider::Council),
            (Month::May, SCHOOL, Decider::ExecutiveBoard),
            (Month::November, SOCIAL, Decider::Council),
        ]
    );
    assert_eq!(grants.reserve_left(Month::March), mnkr("15"));
    assert_eq!(grants.reserve_left(Month::May), mnkr("7"));
    // Seven of the ten that the social committee gets are left.
    assert_eq!(grants.reserve_left(Month::December), Money::ZERO);
    assert_eq!(grants.from_result(Month::December), mnkr("3"));
    assert_eq!(grants.to_committee(SCHOOL, Month::December), mnkr("8"));
    assert_eq!(grants.to_committee(SOCIAL, Month::October), Money::ZERO);
    assert_eq!(grants.to_committee(SOCIAL, Month::November), mnkr("10"));
}

#[test]
fn the_board_gives_what_is_left_of_the_reserve_and_no_more() {
    let mut record = YearRecord::default();
    let from_reserve = Some((Month::April, "6", Financing::Reserve));
    record.requests.insert((SCHOOL, Month::February), asked("9", from_reserve));
    record.measures.insert((SOCIAL, MeasureKind::CentralReserve), decided(Month::May));
    let given = |record: &YearRecord| ExtraGrants::new(record, mnkr("15")).to_committee(SOCIAL, Month::May);
    assert_eq!(given(&record), mnkr("9"));
    record.measures.insert((SOCIAL, MeasureKind::CentralReserve), promising(Month::May, "20"));
    assert_eq!(given(&record), mnkr("9"));
    assert_eq!(ExtraGrants::new(&record, mnkr("15")).from_result(Month::December), Money::ZERO);
}

#[test]
fn an_answer_is_told_with_what_it_takes_from_the_reserve_and_from_the_result() {
    let mut record = YearRecord::default();
    let from_reserve = |month, granted| Some((month, granted, Financing::Reserve));
    record.requests.insert((SOCIAL, Month::September), asked("20", from_reserve(Month::November, "12")));
    record.requests.insert((SCHOOL, Month::September), asked("9", from_reserve(Month::November, "9")));
    let from_result = Some((Month::October, "1", Financing::Result));
    record.requests.insert((SCHOOL, Month::August), asked("1", from_result));
    record.requests.insert((SCHOOL, Month::February), asked("5", from_reserve(Month::April, "0")));
    let split = |reserve: &str, committee, made| {
        let financed = ExtraGrants::new(&record, mnkr(reserve)).of_request(committee, made);
        (financed.from_reserve, financed.from_result)
    };
    assert_eq!(split("0", SOCIAL, Month::September), (Money::ZERO, mnkr("12")), "nothing was left");
    assert_eq!(split("15", SOCIAL, Month::September), (mnkr("12"), Money::ZERO));
    assert_eq!(split("15", SCHOOL, Month::September), (mnkr("3"), mnkr("6")), "what was left");
    assert_eq!(split("15", SCHOOL, Month::August), (Money::ZERO, mnkr("1")));
    assert_eq!(split("15", SCHOOL, Month::February), (Money::ZERO, Money::ZERO), "a refusal");
    assert_eq!(split("15", SOCIAL, Month::October), (Money::ZERO, Money::ZERO), "no request");
}

#[test]
fn what_is_left_for_an_answer_is_what_it_then_gets_from_the_reserve() {
    let mut record = YearRecord::default();
    let from_reserve = |month, granted| Some((month, granted, Financing::Reserve));
    record.requests.insert((SOCIAL, Month::August), asked("4", from_reserve(Month::November, "4")));
    record.measures.insert((SCHOOL, MeasureKind::CentralReserve), promising(Month::November, "3"));
    let reserve = mnkr("15");
    for (committee, made, decided, left) in [
        // The council decides before the board in a month, and the committees in their order.
        (SOCIAL, Month::February, Month::November, "15"),
        (SOCIAL, Month::September, Month::November, "11"),
        (SCHOOL, Month::September, Month::November, "11"),
        (SCHOOL, Month::September, Month::December, "8"),
        (SCHOOL, Month::September, Month::October, "15"),
    ] {
        let key = (committee, made);
        let before = ExtraGrants::new(&record, reserve).left_for(key, decided);
        assert_eq!(before, mnkr(left), "{key:?} {decided:?}");
        let mut answered = record.clone();
        answered.requests.insert(key, asked("99", from_reserve(decided, "99")));
        let grants = ExtraGrants::new(&answered, reserve);
        assert_eq!(grants.of_request(committee, made).from_reserve, mnkr(left), "{key:?} {decided:?}");
        assert_eq!(grants.left_for(key, decided), mnkr(left), "its own answer does not use what is for it");
    }
}

#[test]
fn the_reserve_pays_no_answer_by_taking_from_another() {
    let mut record = YearRecord::default();
    let ten_in_november = Some((Month::November, "10", Financing::Reserve));
    record.requests.insert((SCHOOL, Month::August), asked("10", ten_in_november));
    let can_pay = |reserve: &str, request, decided, amount: &str| {
        ExtraGrants::new(&record, mnkr(reserve)).can_pay(request, decided, mnkr(amount))
    };
    let (social, school) = ((SOCIAL, Month::August), (SCHOOL, Month::August));
    assert!(
        !can_pay("15", social, Month::November, "10"),
        "it would come before, and leave five for the school"
    );
    assert!(can_pay("15", social, Month::November, "5"));
    assert!(can_pay("15", social, Month::December, "10"), "it comes after, and gets a part");
    assert!(can_pay("15", school, Month::November, "12"), "its own answer is changed");
    assert!(!can_pay("10", social, Month::December, "1"), "nothing is left");
}

#[test]
fn a_gift_is_what_the_reserve_had_left() {
    let mut record = YearRecord::default();
    record.measures.insert((SOCIAL, MeasureKind::CentralReserve), promising(Month::May, "20"));
    let given = |reserve| {
        let gift = ExtraGrants::new(&record, mnkr(reserve)).gift_to(SOCIAL);
        gift.map(|gift| (gift.decided, gift.financed.granted()))
    };
    assert_eq!(given("9"), Some((Month::May, mnkr("9"))));
    assert_eq!(given("0"), None);
    assert_eq!(ExtraGrants::new(&record, mnkr("9")).gift_to(SCHOOL), None);
}

/// A municipality with two committees and a reserve, in thousand kronor: what the budget says and what the year is forecast to cost.
#[derive(Debug, Clone)]
struct Year {
    revenue: Money,
    budgets: [Money; 2],
    costs: [Money; 2],
    reserve: Money,
}

impl Year {
    fn budgeted_result(&self, grants: &ExtraGrants) -> Money {
        let extra = |committee| grants.to_committee(committee, Month::December);
        let committees = self.budgets[0] + self.budgets[1] + extra(SOCIAL) + extra(SCHOOL);
        self.revenue - committees - grants.reserve_left(Month::December)
    }

    fn deviation(&self, grants: &ExtraGrants, committee: CommitteeIx) -> Money {
        let c = usize::from(committee.0);
        self.budgets[c] + grants.to_committee(committee, Month::December) - self.costs[c]
    }

    /// Budgeted result and all deviations; nobody spends what is left of the reserve.
    fn forecast_result(&self, grants: &ExtraGrants) -> Money {
        let committees = self.deviation(grants, SOCIAL) + self.deviation(grants, SCHOOL);
        self.budgeted_result(grants) + committees + grants.reserve_left(Month::December)
    }
}

fn any_year() -> impl Strategy<Value = Year> {
    let amount = || (0..5_000_000_i64).prop_map(|tkr| Money::from_thousands(tkr).unwrap());
    ([amount(), amount()], [amount(), amount()], amount(), amount())
        .prop_map(|(budgets, costs, revenue, reserve)| Year { revenue, budgets, costs, reserve })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    /// The cost of the committee is in the forecast already, and what is left of the reserve is too.
    #[test]
    fn an_extra_grant_never_moves_the_forecast_of_the_result(
        year in any_year(),
        granted in 0..2_000_000_i64,
        from_reserve in any::<bool>(),
    ) {
        let granted = Money::from_thousands(granted).unwrap();
        let financing = if from_reserve { Financing::Reserve } else { Financing::Result };
        let answer = RequestAnswer { decided: Month::November, granted, financing };
        let mut record = YearRecord::default();
        let none = ExtraGrants::new(&record, year.reserve);
        record.requests.insert((SOCIAL, Month::August), MoneyRequest { amount: granted, answer: Some(answer) });
        let some = ExtraGrants::new(&record, year.reserve);
        prop_assert_eq!(year.forecast_result(&some), year.forecast_result(&none));
        prop_assert_eq!(year.forecast_result(&some), year.revenue - year.costs[0] - year.costs[1]);
        prop_assert_eq!(year.deviation(&some, SOCIAL), year.deviation(&none, SOCIAL) + granted);
        prop_assert_eq!(year.deviation(&some, SCHOOL), year.deviation(&none, SCHOOL));
        // From the reserve the budgeted result stays; from the result it falls.
        let from_result = some.from_result(Month::December);
        prop_assert_eq!(year.budgeted_result(&some), year.budgeted_result(&none) - from_result);
        let from_reserve = year.reserve - some.reserve_left(Month::December);
        prop_assert_eq!(from_reserve + from_result, granted);
        prop_assert!(some.reserve_left(Month::December) >= Money::ZERO);
    }

    /// A committee that is given money need not save it: that is what a grant costs.
    #[test]
    fn the_result_falls_by_what_the_committee_leaves_unsaved(year in any_year(), unsaved in 0..500_000_i64) {
        let unsaved = Money::from_thousands(unsaved).unwrap();
        let grants = ExtraGrants::new(&YearRecord::default(), year.reserve);
        let mut spends = year.clone();
        spends.costs[0] += unsaved;
        prop_assert_eq!(spends.forecast_result(&grants), year.forecast_result(&grants) - unsaved);
    }
}

//! What the report says of requests for more money, and of what the committees' deviations come from.

use super::super::super::tests::{adopted, played, report_of};
use super::*;
use model::follow_up::record::{DecidedMeasure, Financing, RequestAnswer, Role};

const C: CommitteeIx = CommitteeIx(0);
const MADE: Month = Month::May;

/// Whether the request that was made says that it had no answer at the end of `until`.
fn is_unanswered(cx: YearContext, until: Month) -> bool {
    let entries = requests_in(cx, MADE, until);
    assert_eq!(entries.len(), 1, "{entries:?}");
    entries[0].text.ends_with(cx.t.log.no_answer)
}

#[test]
fn a_request_says_that_it_is_not_answered_until_the_month_of_its_answer() {
    let cx = adopted();
    let editor = cx.app.state.follow_up();
    assert!(editor.set_request(C, MADE, Money::from_thousands(4_000)));
    assert!(is_unanswered(cx, Month::August) && is_unanswered(cx, Month::December));
    let no = RequestAnswer { decided: Month::September, granted: Money::ZERO, financing: Financing::Reserve };
    assert!(editor.answer_request(C, MADE, Some(no)));
    assert!(is_unanswered(cx, Month::August), "the interim report of August does not know the answer");
    assert!(!is_unanswered(cx, Month::September));
}

/// The tenths of a million that a part such as "händelser −12,3" says.
fn tenths(part: &str) -> i64 {
    let at = part.find(['+', '−']).expect("a sign");
    let (_, number) = part.split_at(at);
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    let size: i64 = digits.parse().expect("a number");
    if number.starts_with('+') { size } else { size.saturating_neg() }
}

#[test]
fn what_a_committees_deviation_comes_from_adds_up_to_it() {
    let cx = played(Role::All, Month::April);
    let editor = cx.app.state.follow_up();
    let amount = Money::from_thousands(4_000).expect("an amount");
    let measure = DecidedMeasure { decided: MADE, promised: None, note: String::new() };
    assert!(editor.set_measure(C, MeasureKind::HiringRestraint, Some(measure)));
    assert!(editor.set_request(C, Month::April, Some(amount)));
    let yes = RequestAnswer { decided: Month::June, granted: amount, financing: Financing::Result };
    assert!(editor.answer_request(C, Month::April, Some(yes)));
    assert!(cx.app.state.play().go_to(Some(Month::December)));
    let without = with_game(cx, |game| game.year.course(&[])).flatten().expect("in range");
    let mut own = None;
    for line in report_of(cx, Month::December).lines {
        let said = explained(cx, &line, &without);
        assert_eq!(said.is_some(), line.line.committee().is_some(), "{:?}", line.line);
        let Some(said) = said else { continue };
        let parts = said.split(" · ").filter(|part| !part.is_empty());
        let sum = parts.map(|part| tenths(part) * 100).sum::<i64>();
        assert_eq!(Money::from_thousands(sum), line.deviation().map(in_tenths), "{said}");
        if line.line == Line::Committee(C) {
            own = Some(said);
        }
    }
    let own = own.expect("the committee that was given money");
    assert!(own.contains("åtgärder +") && own.contains("extra pengar +4,0"), "{own}");
}

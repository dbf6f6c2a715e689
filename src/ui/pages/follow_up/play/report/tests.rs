//! What the report says of requests for more money.

use super::super::super::tests::adopted;
use super::*;
use model::follow_up::record::{Financing, RequestAnswer};

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

//! Which columns the table of the committees has.

use super::*;
use crate::i18n::Language;
use crate::state::{OutturnCell, OutturnYear};
use crate::ui::tables::tests::page;
use model::follow_up::Month;

#[test]
fn a_column_is_shown_where_some_committee_has_something_in_it() {
    let app = page(Language::from_tag("sv"));
    crate::state::adopt_open(app.state.library(), "Budget");
    let cx = YearContext::new(app);
    let write = |year, month| {
        let cell = OutturnCell { year, line: Line::Committee(CommitteeIx(3)), month };
        assert!(cx.app.state.follow_up().write_outturn(&[(cell, Money::from_thousands(100_000))]));
    };
    let spans = |month| {
        let report = cx.followed.with(|followed| followed.report(cx.app, month)).expect("a follow-up");
        Columns::new(&report, report.committee_lines()).spans()
    };
    write(OutturnYear::Budget, Month::February);
    assert_eq!(spans(Month::February), [3, 4], "no follow-up before it, and nothing of last year");
    write(OutturnYear::Budget, Month::March);
    assert_eq!(spans(Month::March), [3, 5], "the forecast of February is beside it");
    write(OutturnYear::Before, Month::March);
    assert_eq!(spans(Month::March), [4, 5]);
    write(OutturnYear::Before, Month::December);
    assert_eq!(spans(Month::March), [4, 6], "the whole of last year is beside the forecast");
    assert_eq!(spans(Month::February), [3, 5]);
}

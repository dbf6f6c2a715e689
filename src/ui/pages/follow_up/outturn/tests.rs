//! Which months the grid has.

use super::Shown;
use super::grid::months;
use crate::state::OutturnYear;
use model::follow_up::{Line, Month, YearRecord};
use model::money::Money;

#[test]
fn a_month_that_a_table_has_brought_is_shown_though_it_is_not_followed_up() {
    let mut record = YearRecord::default();
    assert_eq!(months(&record, OutturnYear::Budget, Shown::ToDate), Month::FOLLOWED_UP);
    let amount = Money::from_thousands(1).expect("in range");
    record.to_date.insert((Line::Central, Month::June), amount);
    record.last_year.insert((Line::Central, Month::January), amount);
    let this_year = months(&record, OutturnYear::Budget, Shown::ToDate);
    assert_eq!(this_year.get(3..6), Some([Month::May, Month::June, Month::August].as_slice()));
    assert_eq!(this_year.len(), 10);
    let year_before = months(&record, OutturnYear::Before, Shown::ToDate);
    assert_eq!(year_before.get(..2), Some([Month::January, Month::February].as_slice()));
    // What is added from one follow-up to the next.
    assert_eq!(months(&record, OutturnYear::Budget, Shown::Monthly), Month::FOLLOWED_UP);
}

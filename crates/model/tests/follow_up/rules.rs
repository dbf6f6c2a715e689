//! The keys of the sizes of the year.

use std::collections::BTreeSet;

use model::follow_up::rules::RuleKey;

#[test]
fn each_size_has_a_key_of_its_own_that_names_it_again() {
    let all = RuleKey::all();
    let keys: BTreeSet<_> = all.iter().map(|size| size.key()).collect();
    assert_eq!(keys.len(), all.len());
    for size in all {
        assert_eq!(RuleKey::from_key(&size.key()), Some(size));
    }
}

#[test]
fn what_is_not_written_as_a_key_is_none() {
    for key in [
        "",
        "season",
        "season.school.13",
        "season.school.01.x",
        "forecast_error",
        "most_events.x",
        "large_revisions.",
    ] {
        assert_eq!(RuleKey::from_key(key), None, "{key}");
    }
}

//! The file of sizes.

use std::collections::BTreeSet;

use super::*;

#[test]
fn the_file_has_no_unknown_size_and_a_source_in_two_languages_for_each() {
    let file: serde_json::Value = serde_json::from_str(FILE).unwrap();
    let known: BTreeSet<_> = keys().into_iter().map(RuleKey::key).collect();
    for (key, value) in file["values"].as_object().unwrap() {
        assert!(known.contains(key), "{key}");
        assert_eq!(value["quality"], "assumption", "{key}");
        let source = &file["sources"][value["source"].as_str().unwrap()];
        assert!(source["sv"].is_string() && source["en"].is_string(), "{key}");
    }
}

#[test]
fn each_size_is_given_from_low_to_high() {
    let rules = rules();
    let corners =
        |key: fn(MeasureKind, Size) -> RuleKey, kind| Size::ALL.map(|size| rules.given(key(kind, size)));
    for kind in MeasureKind::ALL {
        let lead = corners(RuleKey::MeasureLead, kind).map(|size| size.expect("a lead time").value);
        assert!(lead.is_sorted(), "{kind:?}");
        let effect = corners(RuleKey::MeasureEffect, kind).map(|size| size.map(|size| size.value));
        assert!(effect.is_sorted(), "{kind:?}");
        // What only moves money saves nothing, and what posts save depends on how many they are.
        let has_effect = kind.root().is_some() && kind != MeasureKind::FewerPosts;
        assert_eq!(effect.map(|size| size.is_some()), [has_effect; 3], "{kind:?}");
    }
    let realised = Size::ALL.map(|size| rules.given(RuleKey::RealisedShare(size)).unwrap().value);
    assert_eq!(realised, [50, 70, 90].map(Decimal::from));
}

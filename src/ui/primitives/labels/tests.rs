//! Where names may be divided.

use super::soft_hyphened;
use rstest::rstest;

#[rstest]
#[case::joined("Stadsbyggnadsnämnden", "Stadsbyggnads|nämnden")]
#[case::not_at_the_end("Kommunstyrelsen m.fl.", "Kommun|styrelsen m.fl.")]
#[case::last_word("Hölö-Mörkö kommundelsnämnd", "Hölö-Mörkö kommundels|nämnd")]
#[case::own_word("Tekniska nämnden", "Tekniska nämnden")]
#[case::without("Education committee", "Education committee")]
fn a_name_is_divided_where_its_words_are_joined(#[case] name: &str, #[case] divided: &str) {
    assert_eq!(soft_hyphened(name), divided.replace('|', "\u{ad}"));
}

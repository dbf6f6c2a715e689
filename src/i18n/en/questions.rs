//! English texts for `catalogue::questions`.

use crate::i18n::catalogue::questions::Questions;

pub const TEXTS: Questions = Questions {
    title: "More questions",
    raise_parking: "Raise parking fees",
    raise_parking_heading: |percent| format!("What if parking fees go up {percent}?"),
    more_to_school: "More to schools",
    more_to_school_heading: |amount| format!("What if schools get {amount} more?"),
    less_equalisation: |amount| format!("{amount} less in equalisation"),
    less_equalisation_heading: |amount| format!("What if equalisation gives {amount} less?"),
    tax_cut: "How far can the tax be cut?",
    side_by_side: "50 öre up or down, side by side",
};

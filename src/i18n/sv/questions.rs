//! Swedish texts for `catalogue::questions`.

use crate::i18n::catalogue::questions::Questions;

pub const TEXTS: Questions = Questions {
    title: "Fler frågor",
    raise_parking: "Höj parkeringsavgifterna",
    raise_parking_heading: |percent| format!("Vad händer om parkeringsavgifterna höjs {percent}?"),
    more_to_school: "Mer till skolan",
    more_to_school_heading: |amount| format!("Vad händer om skolan får {amount} mer?"),
    less_equalisation: |amount| format!("{amount} mindre i utjämning"),
    less_equalisation_heading: |amount| format!("Vad händer om utjämningen ger {amount} mindre?"),
    tax_cut: "Hur långt kan skatten sänkas?",
    side_by_side: "50 öre upp eller ned, sida vid sida",
};

//! Swedish texts for `catalogue::explain`.

use crate::i18n::catalogue::explain::Explain;
use model::distribution::Policy;

pub const TEXTS: Explain = Explain {
    given: "Talet är inte uträknat här. Källan står nedan.",
    sum: "Talen läggs ihop; de med minus dras ifrån.",
    product: "Talen multipliceras.",
    percent_of: "Det första talet gånger det andra, i procent.",
    raised_by: "Det första talet, ändrat med det andra i procent.",
    lowered_by: "Det första talet, minskat med det andra i procent.",
    quotient: "Det första talet delat med det andra.",
    in_percent_of: "Det första talet i procent av det andra.",
    smaller: "Det mindre av de två.",
    not_below_zero: "Talet, men aldrig under noll.",
    only_below_zero: "Talet om det är under noll, annars noll.",
    within: "Det första talet, men högst det andra och åt samma håll; annars noll.",
    distributed_part: |policy| match policy {
        Policy::Proportional => {
            "Ändringen delas så att alla nämnder ändras lika mycket i procent, i hela tusental kronor. Listan visar vad varje nämnd hade före."
        }
        Policy::KeepFrames => "Inget delas ut.",
        Policy::ByNeed => {
            "Pengarna går först dit de inte räcker och delas sedan efter vad verksamheten kostar (behov), i hela tusental kronor. Listan visar varje nämnds behov och vad den hade före."
        }
        Policy::Weighted => {
            "Ändringen delas efter vad nämnden hade i utgångsläget gånger din vikt, i hela tusental kronor. Listan visar det talet och vad varje nämnd hade före."
        }
    },
    apportioned_part: "Det första talet fördelas i hela tusental efter vikterna.",
    rounded_krona: "Avrundat till hela kronor.",
    rounded_thousand: "Avrundat till hela tusental.",
    input: "Ingår",
    value: "Värde",
    source: "Källa",
    quality: "Kvalitet",
    start_state: "utgångsläget",
    decision: "Ditt val",
    own_assumption: "Ditt antagande",
    locked: "Låst av dig",
    neutral_default: "Lika delar: vi vet inget bättre",
    not_in_file: "Finns inte i kommunfilen och räknas som 0",
    law: |law, source| format!("{law}. {source}"),
    need_formula: "Behov = bruttokostnad × index × volym − effektivisering − avgifter − statsbidrag − övriga intäkter.",
};

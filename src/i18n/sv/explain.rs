//! Swedish texts for `catalogue::explain`.

use crate::i18n::catalogue::explain::Explain;
use model::distribution::Policy;

pub const TEXTS: Explain = Explain {
    given: "Talet är givet.",
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
            "Utrymmet fördelas i hela tusental efter nämndernas ramar i utgångsläget. Listan visar varje nämnds ram och dess bidrag före fördelningen."
        }
        Policy::KeepFrames => "Inget fördelas.",
        Policy::ByNeed => {
            "Utrymmet fyller först det som saknas till behovet och fördelas sedan efter behov, i hela tusental. Listan visar varje nämnds behov och dess bidrag före fördelningen."
        }
        Policy::Weighted => {
            "Utrymmet fördelas i hela tusental efter ram gånger vikt. Listan visar varje nämnds viktade ram och dess bidrag före fördelningen."
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
    neutral_default: "Lika vikt: inget annat är känt",
    law: |law, source| format!("{law}. {source}"),
    need_formula: "Behov = bruttokostnad × index × volym − effektivisering − avgifter − statsbidrag − övriga intäkter.",
};

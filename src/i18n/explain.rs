//! Words of the panel that shows how a number came about.

use model::distribution::Policy;

/// The panel.
#[derive(Debug)]
pub struct Explain {
    pub title: &'static str,
    pub how: &'static str,
    pub given: &'static str,
    pub sum: &'static str,
    pub product: &'static str,
    pub percent_of: &'static str,
    pub raised_by: &'static str,
    pub quotient: &'static str,
    pub in_percent_of: &'static str,
    pub smaller: &'static str,
    pub not_below_zero: &'static str,
    pub only_below_zero: &'static str,
    pub spread: fn(Policy) -> &'static str,
    pub apportioned: &'static str,
    pub rounded_krona: &'static str,
    pub rounded_thousand: &'static str,
    pub input: &'static str,
    pub value: &'static str,
    pub source: &'static str,
    pub quality: &'static str,
    pub at_start: &'static str,
    pub decision: &'static str,
    pub own_assumption: &'static str,
    pub locked: &'static str,
    pub neutral: &'static str,
    pub law: fn(law: &str, source: &str) -> String,
    pub persons: &'static str,
}

/// Swedish.
pub const SWEDISH: Explain = Explain {
    title: "Så blev talet",
    how: "Beräkning",
    given: "Talet är givet.",
    sum: "Talen läggs ihop; de med minus dras ifrån.",
    product: "Talen multipliceras.",
    percent_of: "Det första talet gånger det andra, i procent.",
    raised_by: "Det första talet, ändrat med det andra i procent.",
    quotient: "Det första talet delat med det andra.",
    in_percent_of: "Det första talet i procent av det andra.",
    smaller: "Det mindre av de två.",
    not_below_zero: "Talet, men aldrig under noll.",
    only_below_zero: "Talet om det är under noll, annars noll.",
    spread: |policy| match policy {
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
    apportioned: "Det första talet fördelas i hela tusental efter vikterna.",
    rounded_krona: "Avrundat till hela kronor.",
    rounded_thousand: "Avrundat till hela tusental.",
    input: "Ingår",
    value: "Värde",
    source: "Källa",
    quality: "Kvalitet",
    at_start: "utgångsläget",
    decision: "Ditt val",
    own_assumption: "Ditt antagande",
    locked: "Låst av dig",
    neutral: "Lika vikt: inget annat är känt",
    law: |law, source| format!("{law}. {source}"),
    persons: "personer",
};

/// English.
pub const ENGLISH: Explain = Explain {
    title: "How the number came about",
    how: "Calculation",
    given: "The number is given.",
    sum: "The numbers are added; those with a minus are subtracted.",
    product: "The numbers are multiplied.",
    percent_of: "The first number times the second, in per cent.",
    raised_by: "The first number, changed by the second in per cent.",
    quotient: "The first number divided by the second.",
    in_percent_of: "The first number in per cent of the second.",
    smaller: "The smaller of the two.",
    not_below_zero: "The number, but never below zero.",
    only_below_zero: "The number if it is below zero, otherwise zero.",
    spread: |policy| match policy {
        Policy::Proportional => {
            "The room is spread in whole thousands by the committees' frames in the start state. The list shows each committee's frame and its grant before spreading."
        }
        Policy::KeepFrames => "Nothing is spread.",
        Policy::ByNeed => {
            "The room first fills what is missing to the need and is then spread by need, in whole thousands. The list shows each committee's need and its grant before spreading."
        }
        Policy::Weighted => {
            "The room is spread in whole thousands by frame times weight. The list shows each committee's weighted frame and its grant before spreading."
        }
    },
    apportioned: "The first number is shared in whole thousands by the weights.",
    rounded_krona: "Rounded to whole kronor.",
    rounded_thousand: "Rounded to whole thousands.",
    input: "Input",
    value: "Value",
    source: "Source",
    quality: "Quality",
    at_start: "start state",
    decision: "Your choice",
    own_assumption: "Your assumption",
    locked: "Locked by you",
    neutral: "Equal weight: nothing else is known",
    law: |law, source| format!("{law}. {source}"),
    persons: "persons",
};

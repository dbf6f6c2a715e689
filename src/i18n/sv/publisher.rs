//! Swedish texts for `catalogue::publisher`.

use crate::i18n::catalogue::publisher::PublisherTexts;

pub const TEXTS: PublisherTexts = PublisherTexts {
    published_by: |name| format!("Utgiven av {name}."),
    contact: "Kontakt:",
    none: "Ingen utgivare är angiven.",
    report: "Ser du en siffra som är fel? Skriv till den som ger ut sidan. Berätta vilken siffra det är, var på sidan den står, vad den borde vara och var du har hittat det.",
    report_without_contact: "Ser du en siffra som är fel? Ingen kontakt är angiven för den här sidan. Säg till den som du fick länken av: vilken siffra det är, var på sidan den står, vad den borde vara och var du har hittat det.",
    for_developers: "För utvecklare: rätta siffran i filen",
};

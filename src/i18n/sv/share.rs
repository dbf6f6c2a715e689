//! Swedish texts for `catalogue::share`.

use super::year::frame::month;
use crate::i18n::catalogue::share::Share;

pub const TEXTS: Share = Share {
    title: "Dela",
    download: "Ladda ner",
    to_download: "Ladda ner filer och tabeller, skriv ut …",
    send: "Skicka …",
    not_sent: "Webbläsaren lät inte sidan skicka. Kopiera länken i stället.",
    card: "Bild",
    card_about: "En bild av svaret, att lägga upp eller skriva ut.",
    make_card: "Gör en bild",
    message_title: |municipality| format!("Kommunbidrag: {municipality}"),
    about: |name| format!("Det här gäller ”{name}”."),
    about_start: "Du är i utgångsläget: inget är ändrat.",
    enclosed: "Det här följer med",
    enclose_notes: "Ta med anteckningar",
    goes_along: |notes| {
        if notes {
            "Länken, filerna och utskriften innehåller scenariots namn, stadium, ändringar, poster, förslagets text och dina anteckningar. Den som får dem kan läsa anteckningarna."
        } else {
            "Länken, filerna och utskriften innehåller scenariots namn, stadium, ändringar, poster och förslagets text. Dina anteckningar följer inte med. De finns kvar här och i ”Spara allt som fil”."
        }
    },
    no_notes: "Länken, filerna och utskriften innehåller scenariots namn, stadium, ändringar, poster och förslagets text. Scenariot har inga anteckningar.",
    year_goes_along: "Länken och scenariofilen innehåller också allt som är inlagt om året: utfall, prognoser med skäl, åtgärder, begäranden med svar, bedömningar av målen, kommentarer, antaganden och spelet.",
    link: "Länk",
    link_about: "Hela scenariot ligger i länken, efter #. Den delen skickas aldrig till någon server. Den som öppnar länken får en egen kopia.",
    opens_follow_up: |name, of| format!("Länken öppnar uppföljningen av ”{name}” i {}.", month(of)),
    link_none: "Det finns inget att dela förrän något är ändrat.",
    link_too_much: "Scenariot är för stort för en länk. Utan anteckningar kan det få plats. Skicka annars scenariofilen.",
    copy: "Kopiera länken",
    copied: "Länken är kopierad.",
    not_copied: "Webbläsaren lät inte sidan kopiera. Länken är markerad, så att du kan kopiera den själv.",
    code: "Visa QR-kod",
    code_hide: "Dölj QR-koden",
    code_of: |name| format!("QR-kod med länken till ”{name}”"),
    code_about: "Rikta telefonens kamera mot koden.",
    code_too_long: "Länken är för lång för en QR-kod. Det brukar bero på många poster eller på anteckningar. Skicka länken eller scenariofilen i stället.",
    code_save: "Spara koden som bild",
};

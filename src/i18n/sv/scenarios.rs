//! Swedish texts for `catalogue::scenarios`.

use crate::i18n::catalogue::scenarios::{NoticeWords, Scenarios};

pub const TEXTS: Scenarios = Scenarios {
    mine: |year| format!("Mitt scenario {year}"),
    kept: "sparat",
    saving: "sparar …",
    not_saved: "inte sparat",
    notice: NoticeWords {
        not_opened: |name| format!("”{name}” är inte öppnat."),
        missing: "Det finns inte längre. Kanske togs det bort i en annan flik.",
        unreadable: "Det går inte att läsa: texten är avbruten eller ändrad utifrån. Den ligger orörd under ”Gick inte att läsa” i listan Scenarier.",
        newer: "Det är sparat av en nyare version av sidan. Ladda om sidan för att få den.",
        elsewhere: "Det ändrades nyss i en annan flik. Öppna listan igen och försök på nytt.",
        deleted: "Det är borttaget. Återställ det under Borttagna.",
        read_only: "Det är beslutat och ändras bara i en kopia.",
        not_left: "Det som är öppet ligger kvar, för det har ändringar som inte kan sparas.",
        save_as_file: "Spara som fil",
        saved_as_file: |name| format!("”{name}” är sparat som fil."),
        unresolved: |name| format!("Det här i ”{name}” går inte att använda med underlaget:"),
        unresolved_kept: "Det räknas inte med, men ligger kvar i scenariot när det sparas.",
        more: |count| format!("och {count} till"),
        not_here: "finns inte i underlaget",
        out_of_range: "ligger utanför det möjliga",
        not_understood: "går inte att tolka",
        both_kept: |name, copy| {
            format!(
                "”{name}” ändrades samtidigt i en annan flik. Båda är kvar: dina ändringar ligger nu i ”{copy}”, som är öppet."
            )
        },
        deleted_elsewhere: |name| {
            format!(
                "”{name}” togs bort i en annan flik. Det som visas här sparas som ett nytt scenario när du ändrar något. Det borttagna kan återställas i listan Scenarier."
            )
        },
        file_not_read: "Kommunfilen som var öppen sist kunde inte läsas, så sidan började med sin egen. Öppna filen igen under Underlag för att se vad som är fel.",
    },
    was_deleted: |name| format!("”{name}” är borttaget."),
    was_restored: |name| format!("”{name}” är tillbaka."),
    was_copied: |name| format!("Kopian heter ”{name}”."),
    from_start: "Du är i utgångsläget. Nästa ändring sparas som ett nytt scenario.",
    file_opened: "Underlaget är bytt. Sidan visar utgångsläget.",
};

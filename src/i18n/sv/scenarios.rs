//! Swedish texts for `catalogue::scenarios`.

use crate::i18n::catalogue::scenarios::{NoticeWords, Scenarios};
use files::saved::Stage;

pub const TEXTS: Scenarios = Scenarios {
    mine: |year| format!("Mitt scenario {year}"),
    about: "Sparas bara i den här webbläsaren, medan du ändrar.",
    about_not_kept: "Finns kvar tills du stänger fliken.",
    new: "Nytt från utgångsläget",
    open: "Öppna",
    open_this: |name| format!("Öppna {name}"),
    rename: |name| format!("Byt namn på {name}"),
    copy: |name| format!("Kopiera {name}"),
    delete: |name| format!("Ta bort {name}"),
    restore: "Återställ",
    restore_this: |name| format!("Återställ {name}"),
    forget: "Ta bort för gott",
    forget_this: |name| format!("Ta bort för gott: {name}"),
    stage: |stage| match stage {
        Stage::Draft => "utkast",
        Stage::Basis => "förvaltningens underlag",
        Stage::PartyProposal => "partiförslag",
        Stage::BoardProposal => "kommunstyrelsens förslag",
        Stage::Adopted => "beslutad",
    },
    saved_at: |time| format!("sparat {time}"),
    open_now: "öppet nu",
    keys: |year| format!("Nyckeltal för {year}."),
    empty: "Inga scenarier än. Det första sparas så fort du ändrar något.",
    elsewhere: "För andra underlag",
    elsewhere_about: "Går att öppna när deras kommunfil finns i webbläsaren. Öppna filen under Underlag.",
    made_for: |file| format!("gjort för {file}"),
    deleted: |count| format!("Borttagna ({count})"),
    newer: "Från en nyare version av sidan",
    newer_entry: |id, format| {
        format!(
            "Scenario {id} har format {format}, som den här versionen inte kan läsa. Det ligger orört. Ladda om sidan för att få den nya versionen."
        )
    },
    aside: "Gick inte att läsa",
    aside_about: "Texten är avbruten eller ändrad utifrån. Den ligger orörd vid sidan om; spara den som fil om du vill rädda något ur den.",
    save_file: "Spara som fil",
    name: "Namn",
    name_wrong: "Skriv ett namn på högst 80 tecken.",
    save_as: "Spara som",
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

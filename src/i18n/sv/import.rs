//! Swedish texts for `catalogue::import`.

use crate::i18n::catalogue::import::Import;
use files::link::LinkError;

pub const TEXTS: Import = Import {
    by_link: "Ett scenario i en länk",
    by_file: "En fil",
    by_files: "Flera filer",
    files_opened: |opened, all| format!("{opened} av {all} filer är öppnade eller sparade här."),
    municipality_opened: "Kommunfilen är öppnad.",
    municipality_stored: "Kommunfilen är sparad. Öppna den under Underlag.",
    saved_as: |name| format!("Sparat som ”{name}”."),
    saved_without_file: |name, municipality| {
        format!(
            "Sparat som ”{name}”. Öppna kommunfilen ”{municipality}” under Underlag innan du öppnar scenariot."
        )
    },
    not_left: "Kommunfilen öppnades inte, eftersom det du har öppet inte gick att spara.",
    encoded_twice: |found, meant| {
        format!(
            "Här står ”{found}”, som nog ska vara ”{meant}”: texten har kodats två gånger på vägen. Talen påverkas inte."
        )
    },
    show_in_language: "Visa på svenska",
    reading: "Läser …",
    opens_as_new: "Det läggs till bland dina egna. Inget du har gjort ändras.",
    unnamed: "Utan namn",
    made_for: |municipality, edition| format!("gjort för {municipality}, utgåva {edition}"),
    notes: "Anteckningar",
    other_edition: |theirs, here| {
        format!(
            "Siffrorna kan skilja sig från dem som avsändaren såg: scenariot gjordes med utgåva {theirs} av kommunens siffror, och här används utgåva {here}."
        )
    },
    unresolved: "De här ändringarna passar inte kommunfilen och räknas inte med:",
    already_saved: |name| format!("Det ligger redan bland dina scenarier, som ”{name}”."),
    open_new: "Öppna som nytt scenario",
    open_same: "Öppna det",
    not_now: "Inte nu",
    no_file: |municipality| {
        format!(
            "Scenariot är gjort för kommunfilen ”{municipality}”, som inte finns i den här webbläsaren. Öppna den filen under Underlag, och sedan scenariot en gång till."
        )
    },
    nothing_changed: "Inget är ändrat. Det du har gjort är som det var.",
    not_opened: "Det gick inte att öppna",
    link_wrong: |error| match error {
        LinkError::NotALink => "Det är ingen länk till ett scenario.".to_owned(),
        LinkError::NewerVersion(version) => format!(
            "Länken är gjord med en nyare version av sidan (länkversion {version}). Ladda om sidan för att få den."
        ),
        LinkError::TooLong(length) => {
            format!("Länken är {length} tecken lång. Så långa länkar gör inte sidan.")
        }
        LinkError::ForeignCharacter { at, found } => {
            format!("Be om länken igen: den har ett tecken som inte hör dit, ”{found}”, efter {at} tecken.")
        }
        LinkError::Damaged => "Länken är inte hel. Be om den igen, eller om scenariot som fil.".to_owned(),
        LinkError::TooLarge => "Länken rymmer mer än ett scenario kan vara. Den läses inte.".to_owned(),
        LinkError::Content(_) => "Länken kom fram hel, men det som står i den är fel:".to_owned(),
    },
    opened: |name| format!("”{name}” ligger nu bland dina scenarier."),
};

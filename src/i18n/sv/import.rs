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
    opens_as_new: "Det öppnas som ett nytt scenario bredvid dina egna. Inget som du har gjort ändras.",
    unnamed: "Utan namn",
    made_for: |municipality, edition| format!("gjort för {municipality}, utgåva {edition}"),
    notes: "Anteckningar",
    other_edition: |theirs, here| {
        format!(
            "Scenariot gjordes mot utgåva {theirs} av kommunfilen. Här används utgåva {here}, så alla tal är räknade på nytt och kan skilja sig från avsändarens."
        )
    },
    unresolved: "Det här går inte att använda med underlaget och räknas inte med:",
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
    link_wrong: |error| {
        match error {
        LinkError::NotALink => "Det är ingen länk till ett scenario.".to_owned(),
        LinkError::NewerVersion(version) => format!(
            "Länken är gjord med en nyare version av sidan (länkversion {version}). Ladda om sidan för att få den."
        ),
        LinkError::TooLong(length) => {
            format!("Länken är {length} tecken lång. Så långa länkar gör inte sidan.")
        }
        LinkError::ForeignCharacter { at, found } => format!(
            "Efter {at} tecken i länken står ”{found}”, som inte hör hemma där. Något har ändrats eller lagts till på vägen. Be avsändaren om länken igen."
        ),
        LinkError::Damaged => {
            "Länken är skadad: den är avklippt eller ändrad på vägen. Be avsändaren om hela länken, eller om scenariot som fil.".to_owned()
        }
        LinkError::TooLarge => "Länken rymmer mer än ett scenario kan vara. Den läses inte.".to_owned(),
        LinkError::Content(_) => "Länken kom fram hel, men det som står i den är fel:".to_owned(),
    }
    },
    opened: |name| format!("”{name}” ligger nu bland dina scenarier."),
};

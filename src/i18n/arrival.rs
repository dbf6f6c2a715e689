//! Words for what comes from outside: a link to a scenario, and files.

use files::link::LinkError;

/// What came, and what becomes of it.
#[derive(Debug)]
pub struct Arrival {
    pub by_link: &'static str,
    pub by_file: &'static str,
    pub reading: &'static str,
    pub beside: &'static str,
    pub nameless: &'static str,
    pub made_for: fn(municipality: &str, edition: &str) -> String,
    pub notes: &'static str,
    pub other_edition: fn(theirs: &str, here: &str) -> String,
    pub not_used: &'static str,
    pub same: fn(name: &str) -> String,
    pub open_new: &'static str,
    pub open_same: &'static str,
    pub not_now: &'static str,
    pub no_file: fn(municipality: &str) -> String,
    pub nothing_changed: &'static str,
    pub not_opened: &'static str,
    pub link_wrong: fn(error: &LinkError) -> String,
    pub opened: fn(name: &str) -> String,
}

/// Swedish.
pub const SWEDISH: Arrival = Arrival {
    by_link: "Ett scenario i en länk",
    by_file: "En fil",
    reading: "Läser …",
    beside: "Det öppnas som ett nytt scenario bredvid dina egna. Inget som du har gjort ändras.",
    nameless: "Utan namn",
    made_for: |municipality, edition| format!("gjort för {municipality}, utgåva {edition}"),
    notes: "Anteckningar",
    other_edition: |theirs, here| {
        format!(
            "Scenariot gjordes mot utgåva {theirs} av kommunfilen. Här används utgåva {here}, så alla tal är räknade på nytt och kan skilja sig från avsändarens."
        )
    },
    not_used: "Det här går inte att använda med underlaget och räknas inte med:",
    same: |name| format!("Det ligger redan bland dina scenarier, som ”{name}”."),
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
        LinkError::Wrong(_) => "Länken kom fram hel, men det som står i den är fel:".to_owned(),
    }
    },
    opened: |name| format!("”{name}” ligger nu bland dina scenarier."),
};

/// English.
pub const ENGLISH: Arrival = Arrival {
    by_link: "A scenario in a link",
    by_file: "A file",
    reading: "Reading …",
    beside: "It opens as a new scenario beside your own. Nothing that you have done changes.",
    nameless: "Without a name",
    made_for: |municipality, edition| format!("made for {municipality}, edition {edition}"),
    notes: "Notes",
    other_edition: |theirs, here| {
        format!(
            "The scenario was made against edition {theirs} of the municipality file. Edition {here} is used here, so all numbers are computed anew and may differ from the sender's."
        )
    },
    not_used: "This cannot be used with the material and does not count:",
    same: |name| format!("It is among your scenarios already, as “{name}”."),
    open_new: "Open as a new scenario",
    open_same: "Open it",
    not_now: "Not now",
    no_file: |municipality| {
        format!(
            "The scenario was made for the municipality file “{municipality}”, which is not in this browser. Open that file under Material, and then the scenario once more."
        )
    },
    nothing_changed: "Nothing has changed. What you have done is as it was.",
    not_opened: "It could not be opened",
    link_wrong: |error| {
        match error {
        LinkError::NotALink => "It is no link to a scenario.".to_owned(),
        LinkError::NewerVersion(version) => format!(
            "A later version of this page made the link (link version {version}). Reload the page to get that version."
        ),
        LinkError::TooLong(length) => {
            format!("The link is {length} characters long. This page makes no links of that length.")
        }
        LinkError::ForeignCharacter { at, found } => format!(
            "After {at} characters of the link stands “{found}”, which does not belong there. Something was changed or added on the way. Ask the sender for the link again."
        ),
        LinkError::Damaged => {
            "The link is damaged: it was cut off or changed on the way. Ask the sender for the whole link, or for the scenario as a file.".to_owned()
        }
        LinkError::TooLarge => "The link holds more than a scenario can be. It is not read.".to_owned(),
        LinkError::Wrong(_) => "The link came whole, but what stands in it is wrong:".to_owned(),
    }
    },
    opened: |name| format!("“{name}” is now among your scenarios."),
};

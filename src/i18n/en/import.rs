//! English texts for `catalogue::import`.

use crate::i18n::catalogue::import::Import;
use files::link::LinkError;

pub const TEXTS: Import = Import {
    by_link: "A scenario in a link",
    by_file: "A file",
    by_files: "Several files",
    files_opened: |opened, all| format!("{opened} of {all} files have been opened or saved here."),
    municipality_opened: "The municipality file is open.",
    municipality_stored: "The municipality file is saved. Open it under Material.",
    saved_as: |name| format!("Saved as “{name}”."),
    saved_without_file: |name, municipality| {
        format!(
            "Saved as “{name}”. Open the municipality file “{municipality}” under Material before you open the scenario."
        )
    },
    not_left: "The municipality file was not opened, since what you have open could not be saved.",
    encoded_twice: |found, meant| {
        format!(
            "It says “{found}”, which should probably be “{meant}”: the text was encoded twice on its way. The numbers are not affected."
        )
    },
    show_in_language: "Show in English",
    reading: "Reading …",
    opens_as_new: "It is added to your own. Nothing you have done changes.",
    unnamed: "Without a name",
    made_for: |municipality, edition| format!("made for {municipality}, edition {edition}"),
    notes: "Notes",
    other_edition: |theirs, here| {
        format!(
            "Figures may differ from those the sender saw: the scenario was made with edition {theirs} of the municipality's figures, and this page uses edition {here}."
        )
    },
    unresolved: "These changes do not fit the municipality file and are left out:",
    already_saved: |name| format!("It is among your scenarios already, as “{name}”."),
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
    link_wrong: |error| match error {
        LinkError::NotALink => "It is not a link to a scenario.".to_owned(),
        LinkError::NewerVersion(version) => format!(
            "A later version of this page made the link (link version {version}). Reload the page to get that version."
        ),
        LinkError::TooLong(length) => {
            format!("The link is {length} characters long. This page makes no links of that length.")
        }
        LinkError::ForeignCharacter { at, found } => format!(
            "Ask for the link again: it has a character that does not belong, “{found}”, after {at} characters."
        ),
        LinkError::Damaged => {
            "The link is incomplete. Ask for it again, or for the scenario as a file.".to_owned()
        }
        LinkError::TooLarge => "The link holds more than a scenario can be. It is not read.".to_owned(),
        LinkError::Content(_) => "The link is complete, but its content is wrong:".to_owned(),
    },
    opened: |name| format!("“{name}” is now among your scenarios."),
};

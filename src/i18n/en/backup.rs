//! English texts for `catalogue::backup`.

use crate::i18n::catalogue::backup::Backup;
use files::backup::PartProblem;
use files::import::ImportError;

pub const TEXTS: Backup = Backup {
    files: "Files",
    files_about: "What you do is in this browser only until you save it as a file. Safari deletes it after seven days without a visit.",
    save_one: "Save the scenario as a file",
    save_all: "Save everything as one file",
    open: "Open a file …",
    open_about: "A scenario, everything at once, or a municipality file. You can choose several files. You can also drop them anywhere on the page.",
    saved_one: |name| format!("“{name}” is being downloaded as a file."),
    saved_all: |scenarios, files| {
        let scenarios =
            if scenarios == 1 { "1 scenario".to_owned() } else { format!("{scenarios} scenarios") };
        match files {
            0 => format!("Downloading {scenarios} as one file."),
            1 => format!("Downloading {scenarios} and 1 municipality file as one file."),
            more => format!("Downloading {scenarios} and {more} municipality files as one file."),
        }
    },
    nothing_to_save: "There is nothing to save: nothing is changed and nothing is saved.",
    deleted_left_out: |count| match count {
        1 => "The deleted scenario is not in it.".to_owned(),
        more => format!("The {more} deleted scenarios are not in it."),
    },
    stored_left_out: "Only what is shown is in it: the browser does not let this page read what is saved.",
    reminder: "Your proposals are only in this browser, which may delete them (Safari does after seven days without a visit). Save them as a file.",
    remind_later: "Remind me in a week",
    imported: "The file is opened",
    added: |count| match count {
        1 => "1 scenario is new here.".to_owned(),
        more => format!("{more} scenarios are new here."),
    },
    already_stored: |count| match count {
        1 => "1 scenario was already here, identical.".to_owned(),
        more => format!("{more} scenarios were already here, identical."),
    },
    added_under_new_name: |was, now| {
        format!("“{was}” is already here, but different. The one in the file is called “{now}”.")
    },
    added_files: |count| match count {
        1 => "1 municipality file is new here.".to_owned(),
        more => format!("{more} municipality files are new here."),
    },
    other_file: |name| {
        format!(
            "The municipality file “{name}” is here with other content, and is kept. The one in the file is under “Put aside” in My proposals."
        )
    },
    set_aside: |count| match count {
        1 => "1 saved text could not be read. It is under “Put aside” in My proposals.".to_owned(),
        more => format!("{more} saved texts could not be read. They are under “Put aside” in My proposals."),
    },
    assumptions_added: "Your assumptions about the municipality and the law are included.",
    assumptions_differ: "The file has other assumptions than yours. Yours are kept.",
    use_assumptions: "Use the file's assumptions",
    assumptions_used: "The file's assumptions apply now. Yours are under “Put aside” in My proposals.",
    storage_full: "There was no room for all of it, so the rest of the file is not opened:",
    errors: "What is wrong in the file",
    part_error: |wrong| match wrong {
        PartProblem::NotUnderstood => "Cannot be understood.".to_owned(),
        PartProblem::NewerFormat(format) => {
            format!("A later version of this page saved it (format {format}).")
        }
        PartProblem::File(errors) => match errors.len() {
            1 => "The municipality file has an error.".to_owned(),
            more => format!("The municipality file has {more} errors."),
        },
        PartProblem::Twice => "The same name appears twice. The first one is used.".to_owned(),
    },
    show_scenarios: "Show the scenarios",
    import_error: |why| match why {
        ImportError::TooLarge(bytes) => {
            format!("The file is too large ({} kB). The limit is 40,000 kB.", bytes / 1_000)
        }
        ImportError::NotJson { line, column } => {
            format!(
                "The file is cut off, changed or of another kind: it cannot be read from line {line}, character {column}."
            )
        }
        ImportError::NewerFormat(format) => {
            format!(
                "A later version of this page made the file (format {format}). Reload the page to get that version."
            )
        }
        ImportError::Wrong(errors) if errors.len() == 1 => "The file has an error:".to_owned(),
        ImportError::Wrong(errors) => format!("The file has {} errors:", errors.len()),
        ImportError::Foreign => {
            "It is neither a scenario, a file with everything nor a municipality file.".to_owned()
        }
    },
    not_read: "The browser could not read the file. Check that it is still there and try again.",
};

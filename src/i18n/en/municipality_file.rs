//! English texts for `catalogue::municipality_file`.

use crate::i18n::catalogue::municipality_file::MunicipalityFile;
use model::municipality::StartKind;

pub const TEXTS: MunicipalityFile = MunicipalityFile {
    lead: "All figures about the municipality are in one file. See where they come from and how to correct one.",
    file_in_use: "The file in use",
    municipality: "Municipality",
    start: "Starting point",
    start_name: |start, year| match start {
        StartKind::Adopted => format!("adopted budget {year}"),
        StartKind::Outturn => format!("outturn {year}"),
    },
    years: "Years",
    edition: "Edition",
    save: "Save the file",
    back: |title| format!("Back to {title}"),
    stored_files: "Files in this browser",
    open_stored: |name| format!("Open {name}"),
    remove_file: |name| format!("Remove {name} from the browser"),
    remove: "Remove",
    refused: |count| match count {
        1 => "The file has an error and was not opened.".to_owned(),
        more => format!("The file has {more} errors and was not opened."),
    },
    not_read: "The browser could not read the file. Check that it is still there and try again.",
    missing_law: "Legal figures missing for the years in the file",
    missing_law_about: "We do not guess. Enter the values as your assumptions and the file can be opened; everything based on them is marked as an assumption. They stay in this browser and can be changed under The law.",
    assume: |name, unit| {
        let unit = if unit.is_empty() { String::new() } else { format!(", {unit}") };
        format!("{name}, your assumption{unit}")
    },
    assume_as_in: |year, value| format!("Assume as in {year}: {value}"),
    value_out_of_range: "Enter a number that the value can have.",
    open_assumed: "Open the file with the assumptions",
    quality: "How to read the badges",
    quality_about: "Every figure is marked by how reliable it is. A calculated figure is never more reliable than the weakest figure behind it.",
    meaning: "Means",
    count: "Items",
    sources: "Sources",
    sources_about: "What we have calculated or estimated is ours and must not be attributed to any of the sources.",
    source: "Source in the file",
    attribution: "Named as",
    law: "Legal figures",
    law_about: "Projection, average tax base, guarantee level and county rates, for the years in the file.",
    correct: "Correct a figure",
    correct_steps: &[
        "Save the file and open it in a text editor. All amounts are in thousands of kronor, as text with a decimal point.",
        "Change the number (value), mark how reliable it is (quality) and name its source (source). New sources are added under sources.",
        "Open the file here. If something is wrong all errors are shown at once, with their places, and nothing changes.",
    ],
    schema: "The format is described in a",
    schema_link: "JSON Schema",
};

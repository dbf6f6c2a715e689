//! English texts for `catalogue::plan`.

use crate::i18n::catalogue::plan::{Frames, Plan};
use files::pasted_frames::{DecimalMarks, PastedKind, PastedUnit};

pub const TEXTS: Plan = Plan {
    view: "Show",
    overview: "Overview",
    typing: "Type the plan",
    about: "Type how much more or less each committee should get, in MSEK or per cent of what it has at the starting point: 20, −2% or −5%\u{a0}+\u{a0}1. An empty year continues the change of the year before, in grey. Below the change is what the committee gets (municipal grant). A committee without a change shares the rest.",
    keys: "Type straight into a cell; Enter then goes down and Tab to the right. The arrow keys move, shift + arrow selects, F2 edits, Esc cancels and Delete ends the change that year; type the number again to let it continue. Copy and paste as in a spreadsheet: empty cells there change nothing.",
    caption: |from, to, unit| {
        format!("Own changes and items {from}–{to}, MSEK, and municipal grants, {unit}")
    },
    items_of: |committee, count| match count {
        0 => committee.to_owned(),
        1 => format!("{committee}, 1 item"),
        more => format!("{committee}, {more} items"),
    },
    item_off: "switched off",
    ended: "none",
    carried: "continues from an earlier year",
    grant_is_zero: "cannot get less than 0",
    cell: |row, year| format!("{row}, {year}"),
    committees: "All committees",
    budgeted: |amount| format!("budgeted {amount}"),
    copy: "Copy all",
    copied_heading: "Own changes on top of funding (MSEK)",
    copied: |count| match count {
        1 => "1 cell copied.".to_owned(),
        more => format!("{more} cells copied."),
    },
    not_copied: "The browser did not let the page copy. Select the cells and press Ctrl+C.",
    pasted: |count| match count {
        0 => "Nothing pasted.".to_owned(),
        1 => "1 cell pasted.".to_owned(),
        more => format!("{more} cells pasted."),
    },
    cleared: |count| match count {
        0 => "Nothing removed.".to_owned(),
        1 => "1 cell cleared.".to_owned(),
        more => format!("{more} cells cleared."),
    },
    refused: |count| match count {
        1 => "1 value could not be used; the reason is in its cell.".to_owned(),
        more => format!("{more} values could not be used; the reasons are in their cells."),
    },
    closed: |count, problem| format!("{count} cells are closed: {problem}"),
    outside: |count| match count {
        1 => "1 value did not fit in the grid.".to_owned(),
        more => format!("{more} values did not fit in the grid."),
    },
    computed: "This row is calculated and cannot be typed into.",
    locked: |committee| format!("{committee} is locked. Unlock it under Committees to change it."),
    frames: Frames {
        paste: "Paste amounts",
        title: "Paste amounts",
        about: "Paste rows from a spreadsheet: the committee’s name and up to three amounts, preferably with the years and the unit as headings. Nothing changes until you choose Take over.",
        text: "Rows from the spreadsheet",
        example: "Committee\t2022\t2023\t2024\nCulture\t30,000\t31,000\t32,000",
        kind: "The amounts are",
        kinds: |kind| match kind {
            PastedKind::Frames => "all that the committee gets",
            PastedKind::Changes => "changes on top of funding",
        },
        unit: "Unit",
        unit_in_heading: |unit| format!("The heading says {unit}."),
        units: |unit| match unit {
            PastedUnit::Kronor => "SEK",
            PastedUnit::Thousands => "kSEK",
            PastedUnit::Millions => "MSEK",
        },
        decimals: "Decimals",
        marks: |marks| match marks {
            DecimalMarks::AsWritten => "as the numbers show",
            DecimalMarks::Comma => "comma: 1 234,5",
            DecimalMarks::Point => "point: 1,234.5",
        },
        preview: |committees| match committees {
            1 => "Preview: 1 committee, MSEK".to_owned(),
            more => format!("Preview: {more} committees, MSEK"),
        },
        start: |amount| format!("start {amount}"),
        own_change: |amount| format!("own change {amount}"),
        grant: |amount| format!("grant {amount}"),
        read_as: |committee| format!("read as {committee}"),
        choose: |name| format!("Committee for “{name}”"),
        choose_one: "Choose a committee",
        leave_out: "Leave the row out",
        left_out: |names| format!("Left out: {names}."),
        other_columns: |headings| format!("Columns left out: {headings}."),
        goes_on: "continues from the year before",
        errors: |count| match count {
            1 => "1 error to correct".to_owned(),
            more => format!("{more} errors to correct"),
        },
        wrong: "to correct",
        no_errors: "No errors. The committees get exactly what is shown here.",
        take: |count| match count {
            1 => "Take over 1 amount".to_owned(),
            more => format!("Take over {more} amounts"),
        },
        mend_first: "Correct the errors first. Nothing has changed.",
        cancel: "Cancel",
        taken: |count| match count {
            1 => "1 amount pasted.".to_owned(),
            more => format!("{more} amounts pasted."),
        },
        at_line: |line, name| {
            if name.is_empty() { format!("Line {line}") } else { format!("Line {line}, {name}") }
        },
        too_long: "The text is too long. Paste only the rows of the committees.",
        no_rows: "No row has both a committee and an amount. Paste rows with the committee’s name first and the amounts after it.",
        unknown: "No committee has that name. Choose the committee in the table, or leave the row out.",
        several: |names| format!("Could be {names}. Choose the committee in the table."),
        duplicate: |line| format!("The same committee is already on line {line}. Remove one of the rows."),
        no_name: "The row has amounts but no committee. Choose one in the table, or leave the row out.",
        same_year_twice: |headings| format!("Two columns are for the same year: {headings}. Remove one."),
        no_planned_years: "No amount is for a year of the plan. Check the years in the heading.",
        too_many: "The row has more amounts than there are years. Write the years as headings of the columns.",
        unclear_columns: "It is not clear where an amount ends. Paste with tabs or semicolons between the amounts.",
        not_a_number: |text| format!("“{text}” is not a number. Type an amount, such as 1,250."),
        two_meanings: |one, other| {
            format!(
                "The number can mean {one} or {other}. Choose under Decimals how the numbers are written."
            )
        },
        negative: "A committee cannot get less than 0. Are the amounts changes? Then choose that above.",
        finer: "Enter the amount in whole thousands of kronor, and check the unit.",
        outside: "The amount is too big. Check the unit.",
        too_low: |lowest| format!("The committee does not have that much. At least {lowest}."),
    },
};

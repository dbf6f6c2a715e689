//! English texts for `catalogue::year::outturn`.

use crate::i18n::catalogue::year::outturn::{Notices, Outturn, Problems};
use files::outturn::{ColumnKind, DecimalMarks, PastedUnit, Sign, Span};
use model::follow_up::record::SpreadMethod;

pub const TEXTS: Outturn = Outturn {
    title: "Outturn",
    about: "Enter what each committee has cost from January to the end of the month, in MSEK. Leave empty what is not known: an empty field is not zero.",
    year: "Year",
    this_year: |year| format!("{year}"),
    year_before: |year| format!("{year}, the year before"),
    shown_as: "Show",
    accumulated: "from January",
    monthly: "month by month",
    monthly_about: "Computed from the amounts from January. Months without a follow-up are part of the next one. Change the amounts in the view from January.",
    line: "Committee or item, MSEK",
    sum: "All committees",
    cell: |line, month, is_first| {
        let from = if is_first { "" } else { "January–" };
        format!("{line}, {from}{month}, MSEK")
    },
    played: "The year is being played: the outturn comes from the game. End the game to enter an outturn of your own.",
    read_only: "The outturn belongs to a link. Save it as your own to change it.",
    outside: "The number is too large.",
    paste: "Paste or open a file",
    paste_about: "Copy the table from your spreadsheet, or open a CSV file. Nothing changes until you have seen what was read and chosen Take over.",
    text: "Table",
    open_file: "Open CSV file",
    not_text: "The file is not text in UTF-8. Save it as CSV UTF-8 in your spreadsheet.",
    from_table: "From the table that was read.",
    save_csv: "Save the outturn as CSV",
    csv_name: "Committee (kr, costs and revenue positive)",
    csv_to_date: |month| format!("Acc outturn jan-{month}"),
    csv_file: "outturn",
    example: "Committee, MSEK; Jan; Feb; Mar …",
    unit: "Unit",
    units: |unit| match unit {
        PastedUnit::Kronor => "SEK",
        PastedUnit::Thousands => "SEK k",
        PastedUnit::Millions => "MSEK",
    },
    decimals: "Decimals",
    marks: |marks| match marks {
        DecimalMarks::AsWritten => "as the numbers show",
        DecimalMarks::Comma => "comma",
        DecimalMarks::Point => "point",
    },
    span: "Amounts are",
    spans: |span| match span {
        Span::ToDate => "from January",
        Span::Monthly => "of one month each",
    },
    sign: "Sign",
    signs: |sign| match sign {
        Sign::CostsNegative => "costs have a minus",
        Sign::CostsPositive => "no minus",
        Sign::RevenueNegative => "revenue has a minus",
    },
    month: "Month",
    row_question: |name| format!("Which committee or item is “{name}”?"),
    choose: "Choose …",
    leave_out: "leave out",
    unit_question: |place, figure| format!("What is the unit of the amounts? {place}: {figure}."),
    decimals_question: |place, cell, with, without| {
        format!("{place}: is {cell} equal to {with} or {without}?")
    },
    span_question: |name, month, to_date, monthly| match monthly {
        Some(monthly) => format!(
            "Are the amounts counted from January, or of one month each? To the end of {month}, {name} comes to {to_date} if they are counted from January, {monthly} if they are of one month each."
        ),
        None => format!(
            "Are the amounts counted from January, or of one month each? To the end of {month}, {name} comes to {to_date} if they are counted from January. If they are of one month each, months are missing."
        ),
    },
    sign_question: |place, figure, is_sum| {
        let sum = if is_sum { "The sum of " } else { "" };
        format!("Which amounts in the table have a minus? {sum}{place}: {figure}.")
    },
    month_question: |place| format!("Which month does the column cover? {place}"),
    answer_again: "Answer again",
    questions: |count| {
        if count == 1 { "One question to answer".to_owned() } else { format!("{count} questions to answer") }
    },
    errors: |count| {
        if count == 1 { "One error to correct".to_owned() } else { format!("{count} errors to correct") }
    },
    place: |row, name, column, heading| {
        let row = row.map(|row| format!("row {row} {name}"));
        let column = column.map(|column| format!("column {column} {heading}"));
        row.into_iter().chain(column).map(|part| part.trim().to_owned()).collect::<Vec<_>>().join(", ")
    },
    problems: Problems {
        too_long: "The table is too large. Take only the committees and the months of the year.",
        no_rows: "No row has a name and an amount.",
        no_months: "No heading says which months the amounts cover. Write for example Jan, Feb, Mar.",
        no_amounts: "No amount is for the budget year or the year before.",
        other_years: |years, budget_year| {
            format!(
                "The months of the table are in {years}, but the budget is for {budget_year}. Paste the outturn for {budget_year} or the year before, or correct the years in the table."
            )
        },
        no_name: "The row has amounts but no name.",
        not_a_number: |text| format!("“{text}” is not a number."),
        not_a_month: |text| format!("“{text}” is not a month."),
        not_a_year: |text| format!("“{text}” is not a year."),
        outside: "The amount is too large.",
        duplicate: |place| format!("The same committee and month already stand at {place}."),
        month_missing: |month| {
            format!(
                "The amount is of one month, and {month} is missing. Then the sum from January cannot be computed."
            )
        },
        part_missing: "The committee stands in several rows, and one of them has no amount.",
        mixed_signs: "The row has another sign than the others. Say which amounts have a minus.",
    },
    notices: Notices {
        column_left_out: |kind| match kind {
            ColumnKind::Budget => "The budget is left out: it is the adopted one.",
            ColumnKind::Deviation => "Deviations are left out: they are computed.",
            ColumnKind::Name
            | ColumnKind::Month
            | ColumnKind::Year
            | ColumnKind::Outturn
            | ColumnKind::Forecast
            | ColumnKind::Other => "The column is left out.",
        },
        other_year: |year| format!("Amounts for {year} are left out."),
        row_left_out: "The row is left out.",
        sum_differs: |stands, parts| format!("The sum is {stands}, but the rows come to {parts}."),
        added: |line| format!("Is added to {line}."),
        other_sign: "The sign is the opposite of what the row usually has.",
        months_differ: |to_date, months| {
            format!(
                "From January it says {to_date}, but the months come to {months}. The amount from January is used."
            )
        },
    },
    found: |amounts, lines, months| format!("{amounts} amounts for {lines} committees and items: {months}."),
    found_last_year: |amounts| format!("{amounts} amounts of the year before."),
    found_forecasts: |amounts| format!("{amounts} forecasts of the whole year."),
    captions: [
        "Outturn from January",
        "Outturn from January, the year before",
        "Forecast of the whole year, by follow-up",
    ],
    take: |amounts| format!("Take over {amounts} amounts"),
    taken: |amounts| format!("{amounts} amounts have been entered. Undo takes them back."),
    mend_first: "Answer the questions and correct the errors first. Nothing has changed.",
    clear: "Clear",
    forecasts: |month| format!("Forecast of the whole year, {month}"),
    forecasts_about: "How the forecast is made of the outturn. The method holds until you choose another in a later follow-up.",
    year_over: "The year is over. The outturn is the forecast.",
    method: "Method",
    budget_for_rest: "outturn + budget for the rest",
    linear: "every month as so far",
    seasonal: "as so far, by season",
    own: "own figure",
    previous: |month| format!("Forecast {month}"),
    forecast: "Forecast",
    own_amount: |line| format!("{line}, own forecast of the whole year, MSEK"),
    reason: |line| format!("{line}, why"),
    of_committee: "the committee's own forecast in the game",
    reason_wanted: "Say why the figure differs.",
    for_all: "The same method for all committees",
    no_outturn: "No outturn has been entered for the month, so there is no forecast to make.",
    spread: "How the budget is spread over the year",
    spread_about: "Decides the budget to the end of the month, which the outturn is compared with. The outturn and the year's budget do not change.",
    spreads: |method| match method {
        SpreadMethod::Seasons => "by season",
        SpreadMethod::Twelfths => "in twelfths",
    },
};

//! English texts for `catalogue::tables`.

use crate::i18n::catalogue::tables::Tables;
use files::tables::Heading;
use model::label::Unit;

pub const TEXTS: Tables = Tables {
    title: "Tables",
    about: "All three years, in kronor. CSV for Excel opens at once in Excel with English settings. What is copied is pasted as cells, or as a table in a document.",
    shown_tables: "The tables on the page behind",
    shown_tables_about: "As they are shown now: the same year, unit and rounding. Each number has a cell of its own, and the quality a column of its own.",
    frames: "Grants of the committees",
    budget: "Result budget",
    changes: "Changes",
    csv_for_excel: "CSV for Excel",
    csv_for_programs: "CSV for programs",
    form_for_excel: "for Excel",
    form_for_programs: "for programs",
    copy: "Copy",
    action_of_table: |what, table| format!("{what}: {table}"),
    copied: |table| format!("The table “{table}” is copied."),
    not_copied: "The browser did not let the page copy. Save the table as a file instead.",
    heading: |heading| match heading {
        Heading::Scenario => "Scenario",
        Heading::Year => "Year",
        Heading::Committee => "Committee",
        Heading::Row => "Item",
        Heading::Unit => "Unit",
        Heading::StartGrant => "Start state",
        Heading::Grant => "Municipal grant",
        Heading::Change => "Change",
        Heading::Need => "Need",
        Heading::Fees => "Fees",
        Heading::Gap => "Against need",
        Heading::Area => "Goal area",
        Heading::Goal => "Goal",
        Heading::Quality => "Quality",
        Heading::Locked => "Lock",
        Heading::Note => "Note",
        Heading::From => "From",
        Heading::To => "To",
        Heading::BringsPool => "Brings to the grant",
        Heading::BringsGrant => "Brings the committee",
        Heading::BringsNeed => "Brings to the need",
        Heading::BringsResult => "Brings to the result",
        Heading::Difference => "difference",
        Heading::Percent => "difference, %",
        Heading::PerInhabitant => "difference, SEK/inh.",
    },
    unit: |unit| match unit {
        Unit::Kronor => "SEK",
        Unit::PerHundred => "SEK per 100 SEK",
        Unit::Percent => "%",
        Unit::Factor => "factor",
        Unit::Persons => "persons",
        Unit::PerInhabitant => "SEK/inh.",
    },
    locked: |committee| format!("Locked grant, {committee}"),
    shares: |committee| format!("Shares for the goals, {committee}"),
    image: "Save as an image (SVG)",
    image_short: "Image (SVG)",
    picture_source: |municipality, edition, worst| {
        format!(
            "Source: the municipality file of {municipality}, edition {edition}, computed with Kommunbidrag, an independent tool. Quality of the municipal grant: {worst}."
        )
    },
    numbers_beside_bars: |names| format!("The numbers to the right: {names}."),
    own_scales: "Each row has a scale of its own.",
    value: "Value",
    goals: "The goals' money",
};

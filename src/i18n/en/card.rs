//! English texts for `catalogue::card`.

use crate::i18n::catalogue::card::Card;
use model::statutes::person::IncomeKind;

pub const TEXTS: Card = Card {
    independent: "An independent example, not the municipality's own",
    more: |kronor| format!("SEK {kronor} more"),
    less: |kronor| format!("SEK {kronor} less"),
    same: "The same tax",
    person: |kind, income, law| {
        let who = match kind {
            IncomeKind::Wage => "a month for someone who earns",
            IncomeKind::Pension => "a month for someone with a pension of",
            IncomeKind::SicknessCompensation | IncomeKind::Benefit => "a month for someone with a benefit of",
        };
        format!("{who} {income}, by the law of {law}")
    },
    rate: |change| format!("of every 100 taxed, in municipal tax, {change}"),
    services: "for the services",
    services_in_all: "for the services in all",
    left: "at the end of the year",
    hundred: |municipality| format!("What 100 kronor of the tax in {municipality} go to"),
    hundred_proposed: |municipality, proposal| {
        format!("What 100 kronor of the tax in {municipality} would go to under the proposal “{proposal}”")
    },
    hundred_own: |tax, income| {
        format!("Of an income of {income} a month: {tax} a year in tax to the municipality")
    },
    other: "Other",
    with_income: |income| format!("Show what it means for my income, {income} a month"),
    format: "Shape",
    wide: "Wide, 1200 × 630",
    square: "Square, 1080 × 1080",
    save_png: "Save the picture (PNG)",
    save_svg: "Save as SVG",
    copy: "Copy the picture",
    copied: "The picture is copied.",
    send: "Send the picture …",
    not_made: "The browser could not make the picture. Save it as SVG instead.",
    not_copied: "The picture could not be copied. Save it instead.",
    alt: "The picture in words, for those who cannot see it",
    copy_alt: "Copy the text",
};

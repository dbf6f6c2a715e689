//! Swedish texts for `catalogue::card`.

use crate::i18n::catalogue::card::Card;
use model::statutes::person::IncomeKind;

pub const TEXTS: Card = Card {
    independent: "Oberoende räkneexempel, inte kommunens eget",
    more: |kronor| format!("{kronor} kr mer"),
    less: |kronor| format!("{kronor} kr mindre"),
    same: "Samma skatt",
    person: |kind, income, law| {
        let who = match kind {
            IncomeKind::Wage => "i månaden för den som tjänar",
            IncomeKind::Pension => "i månaden för den med pensionen",
            IncomeKind::SicknessCompensation | IncomeKind::Benefit => "i månaden för den med ersättningen",
        };
        format!("{who} {income}, {law} års lag")
    },
    rate: |change| format!("av hundra i skatt till kommunen, {change}"),
    services: "till verksamheterna",
    services_in_all: "till verksamheterna sammanlagt",
    left: "när året är slut",
    hundred: |municipality| format!("Så används 100 kr av skatten i {municipality}"),
    hundred_proposed: |municipality, proposal| {
        format!("Så skulle 100 kr av skatten användas i {municipality} med förslaget ”{proposal}”")
    },
    hundred_own: |tax, income| {
        format!("Av en inkomst på {income} i månaden: {tax} om året i skatt till kommunen")
    },
    other: "Övrigt",
    with_income: |income| format!("Visa vad det betyder för min inkomst, {income} i månaden"),
    format: "Form",
    wide: "Liggande, 1200 × 630",
    square: "Kvadrat, 1080 × 1080",
    save_png: "Spara bilden (PNG)",
    save_svg: "Spara som SVG",
    copy: "Kopiera bilden",
    copied: "Bilden är kopierad.",
    send: "Skicka bilden …",
    not_made: "Webbläsaren kunde inte göra bilden. Spara den som SVG i stället.",
    not_copied: "Det gick inte att kopiera. Spara bilden i stället.",
    alt: "Bilden i ord, för den som inte ser den",
    copy_alt: "Kopiera texten",
};

//! Swedish texts for `catalogue::tables`.

use crate::i18n::catalogue::tables::Tables;
use files::tables::Column;
use model::label::Unit;

pub const TEXTS: Tables = Tables {
    title: "Tabeller",
    about: "Alla tre åren, i kronor. CSV för Excel öppnas direkt i ett svenskt Excel. Det kopierade klistras in som celler.",
    seen: "Tabellerna på sidan bakom",
    seen_about: "Som de visas nu: samma år, enhet och avrundning. Varje tal har en egen cell, och kvaliteten en egen kolumn.",
    frames: "Nämndernas kommunbidrag",
    budget: "Resultatbudget",
    changes: "Ändringar",
    excel: "CSV för Excel",
    machine: "CSV för program",
    copy: "Kopiera",
    of_table: |what, table| format!("{what}: {table}"),
    copied: |table| format!("Tabellen ”{table}” är kopierad."),
    not_copied: "Webbläsaren lät inte sidan kopiera. Spara tabellen som fil i stället.",
    column: |column| match column {
        Column::Year => "År",
        Column::Committee => "Nämnd",
        Column::Row => "Post",
        Column::Unit => "Enhet",
        Column::Frame => "Utgångsläge",
        Column::Grant => "Kommunbidrag",
        Column::Change => "Ändring",
        Column::Need => "Behov",
        Column::Fees => "Avgifter",
        Column::Gap => "Mot behov",
        Column::Area => "Målområde",
        Column::Goal => "Mål",
        Column::Quality => "Kvalitet",
        Column::Locked => "Lås",
        Column::From => "Från",
        Column::To => "Till",
        Column::BringsPool => "Ger kommunbidraget",
        Column::BringsNeed => "Ger behovet",
        Column::BringsResult => "Ger resultatet",
        Column::Difference => "skillnad",
        Column::Percent => "skillnad, %",
        Column::PerInhabitant => "skillnad, kr/inv",
    },
    unit: |unit| match unit {
        Unit::Kronor => "kr",
        Unit::PerHundred => "kr per 100 kr",
        Unit::Percent => "%",
        Unit::Factor => "faktor",
        Unit::Persons => "personer",
        Unit::PerInhabitant => "kr/inv",
    },
    locked: |committee| format!("Låst kommunbidrag, {committee}"),
    shares: |committee| format!("Andelar till målen, {committee}"),
    image: "Spara som bild (SVG)",
    image_short: "Bild (SVG)",
    picture_source: |municipality, edition, worst| {
        format!(
            "Källa: kommunfilen för {municipality}, utgåva {edition}, räknat med Kommunbidrag, ett oberoende verktyg. Kommunbidragets kvalitet: {worst}."
        )
    },
    numbers: |names| format!("Talen till höger: {names}."),
    own_scales: "Varje rad har sin egen skala.",
    note: "Anmärkning",
    goals: "Målens pengar",
};

//! Swedish texts for `catalogue::tables`.

use crate::i18n::catalogue::tables::Tables;
use files::tables::Heading;
use model::label::Unit;

pub const TEXTS: Tables = Tables {
    title: "Tabeller",
    about: "Alla tre åren, i kronor. CSV för Excel öppnas direkt i ett svenskt Excel. Det kopierade klistras in som celler, eller som en tabell i ett dokument.",
    shown_tables: "Tabellerna på sidan bakom",
    shown_tables_about: "Som de visas nu: samma år, enhet och avrundning. Varje tal har en egen cell, och kvaliteten en egen kolumn.",
    frames: "Nämndernas kommunbidrag",
    budget: "Resultatbudget",
    changes: "Ändringar",
    csv_for_excel: "CSV för Excel",
    csv_for_programs: "CSV för program",
    form_for_excel: "för Excel",
    form_for_programs: "för program",
    copy: "Kopiera",
    action_of_table: |what, table| format!("{what}: {table}"),
    copied: |table| format!("Tabellen ”{table}” är kopierad."),
    not_copied: "Webbläsaren lät inte sidan kopiera. Spara tabellen som fil i stället.",
    heading: |heading| match heading {
        Heading::Scenario => "Scenario",
        Heading::Year => "År",
        Heading::Committee => "Nämnd",
        Heading::Row => "Post",
        Heading::Unit => "Enhet",
        Heading::StartGrant => "Utgångsläge",
        Heading::Grant => "Kommunbidrag",
        Heading::Change => "Ändring",
        Heading::Need => "Behov",
        Heading::Fees => "Avgifter",
        Heading::Gap => "Mot behov",
        Heading::Area => "Målområde",
        Heading::Goal => "Mål",
        Heading::Quality => "Kvalitet",
        Heading::Locked => "Lås",
        Heading::Note => "Anmärkning",
        Heading::From => "Från",
        Heading::To => "Till",
        Heading::BringsPool => "Ger kommunbidraget",
        Heading::BringsGrant => "Ger nämnden",
        Heading::BringsNeed => "Ger behovet",
        Heading::BringsResult => "Ger resultatet",
        Heading::Difference => "skillnad",
        Heading::Percent => "skillnad, %",
        Heading::PerInhabitant => "skillnad, kr/inv",
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
    numbers_beside_bars: |names| format!("Talen till höger: {names}."),
    own_scales: "Varje rad har sin egen skala.",
    value: "Värde",
    goals: "Målens pengar",
};

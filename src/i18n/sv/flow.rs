//! Swedish texts for `catalogue::flow`.

use crate::i18n::catalogue::flow::Flow;

pub const TEXTS: Flow = Flow {
    of_each_hundred: |tax, equalisation| {
        format!("Av varje hundralapp kommer {tax} kronor från skatten och {equalisation} från utjämningen.")
    },
    with_a_fee: |tax, fee| {
        format!(
            "Av varje hundralapp kommer {tax} kronor från skatten; {fee} kronor går bort i utjämningsavgift."
        )
    },
    becomes_grant: |grant| format!(" {grant} kronor blir kommunbidrag till nämnderna."),
    deficit: |amount| {
        format!(
            " {amount} saknas och måste tas av tidigare års överskott; det står för sig bland intäkterna."
        )
    },
    caption: |year, unit| format!("Från intäkter genom kommunbidraget till nämnder och mål {year} ({unit})."),
    losses: " Streckat är det som är mindre än i utgångsläget.",
    title: |places, from, to, amount| {
        format!(
            "Flödesbild med {places} poster. Det största flödet till en nämnd: {from} till {to}, {amount}."
        )
    },
    about: "Varje flöde står i tabellen under bilden.",
    band: |from, to, amount, unit| format!("{from} till {to}: {amount} {unit}"),
    heads: ["Intäkter", "Användning", "Nämnder", "Mål"],
    column_sum: |amount| format!("Summa {amount}"),
    total: "Alla intäkter",
    grant: "Kommunbidrag",
    fee: |name| format!("{name}, avgift"),
    cost: |name| format!("{name}, kostnad"),
    income: |name| format!("{name}, överskott"),
    budgeted_deficit: "Budgeterat underskott",
    more_than_grant: "Fördelat utöver kommunbidraget",
    undistributed: "Ej fördelat, till resultatet",
    no_goal: "Inget mål angivet",
    small_rows: |count| format!("Övrigt ({count} poster)"),
    small_committees: |count| format!("Övriga nämnder ({count})"),
    table: "Visa som tabell",
    from: "Från",
    to: "Till",
    change: "Ändring",
};

//! Swedish texts for `catalogue::flow`.

use crate::i18n::catalogue::flow::Flow;

pub const TEXTS: Flow = Flow {
    of_each_hundred: |tax, equalisation| {
        format!(
            "Av kommunens hundra kronor kommer {tax} från skatten och {equalisation} från utjämningen mellan kommuner."
        )
    },
    with_a_fee: |tax, fee| {
        format!(
            "Av kommunens hundra kronor kommer {tax} från skatten. {fee} kronor betalar kommunen till utjämningen."
        )
    },
    becomes_grant: |grant| format!(" {grant} kronor går till nämnderna (kommunbidrag)."),
    deficit: |amount| format!(" {amount} saknas: året går med underskott."),
    from_what_is_left: |amount| format!(" {amount} tas av det som annars hade blivit kvar."),
    own_bar: " Det är en egen stapel bland intäkterna.",
    caption: |year, unit| format!("Pengarnas väg {year}: från intäkter till nämnder och mål ({unit})."),
    losses: " Streckat: mindre än utan dina ändringar.",
    title: |places, from, to, amount| {
        format!(
            "Flödesbild med {places} poster. Det största flödet till en nämnd: {from} till {to}, {amount}."
        )
    },
    about: "Alla belopp finns i tabellen under bilden.",
    band: |from, to, amount, unit| format!("{from} till {to}: {amount} {unit}"),
    heads: ["Intäkter", "Användning", "Nämnder", "Mål"],
    column_sum: |amount| format!("Summa {amount}"),
    total: "Alla intäkter",
    grant: "Kommunbidrag",
    fee: |name| format!("{name}, avgift"),
    cost: |name| format!("{name}, kostnad"),
    income: |name| format!("{name}, överskott"),
    budgeted_deficit: "Budgeterat underskott",
    more_than_grant: "Utdelat mer än det som fanns",
    undistributed: "Inte utdelat, blir kvar",
    no_goal: "Inget mål angivet",
    small_rows: |count| format!("Övrigt ({count} poster)"),
    small_committees: |count| format!("Övriga nämnder ({count})"),
    table: "Visa som tabell",
    from: "Från",
    to: "Till",
    change: "Ändring",
};

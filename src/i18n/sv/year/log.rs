//! Swedish texts for `catalogue::year::log`.

use crate::i18n::catalogue::year::log::Log;

pub const TEXTS: Log = Log {
    title: "Årets logg",
    lead: "Vad som rapporterades, beslutades och bedömdes, månad för månad. Skriv egna kommentarer, så finns de kvar till delårsrapporten och till nästa år.",
    print: "Skriv ut loggen",
    nothing: "Inget är antecknat.",
    outturn: "Utfall",
    forecasts: "Prognoser",
    measure: "Åtgärd",
    request: "Begäran",
    answer: "Svar",
    judgement: "Bedömning",
    event: "Händelse",
    comment: "Kommentar",
    reported: |reported, count| format!("{reported} av {count} nämnder har lämnat utfall"),
    against_budget: |amount, is_better| {
        if is_better {
            format!("{amount} mindre än budgeten för perioden")
        } else {
            format!("{amount} mer än budgeten för perioden")
        }
    },
    as_budgeted: "precis som budgeten för perioden",
    first_forecasts: |committee, deviation| {
        let who = committee.unwrap_or("nämnderna tillsammans");
        format!("Årets första prognos: {who} {deviation} miljoner kr mot budget")
    },
    moved: |committee, month, from, to| {
        let who = committee.unwrap_or("Nämnderna tillsammans");
        format!("{who}: från {from} miljoner kr mot budget i {month} till {to} miljoner kr")
    },
    changed: |count| match count {
        1 => "En nämnds prognos är ändrad".to_owned(),
        count => format!("{count} nämnders prognoser är ändrade"),
    },
    from_to: |name, from, to| format!("{name}: från {from} till {to} miljoner kr mot budget"),
    own_forecast: |name, amount, reason| {
        format!("Egen prognos för {name}: {amount} miljoner kr för hela året. Skäl: {reason}")
    },
    no_reason: "saknas",
    decided: |committee, measure| format!("{committee}: {measure}"),
    promised: |amount| format!("lovar {amount} på ett helt år"),
    gave: |committee, amount| format!("Kommunstyrelsen ger {committee} {amount} ur reserven"),
    requested: |committee, amount| format!("{committee} begär {amount} mer"),
    no_answer: "men har inte fått svar",
    granted: |committee, amount, financed| format!("Fullmäktige ger {committee} {amount} mer, {financed}"),
    refused: |committee| format!("Fullmäktige säger nej till {committee}"),
    judged: |name, state| format!("{name}: {state}"),
    happened: |event, amount| format!("{event}: {amount} miljoner kr"),
    write: |month| format!("Kommentera {month}"),
    comment_on: |month| format!("Kommentar till {month}"),
};

//! Swedish texts for `catalogue::year::report`.

use crate::i18n::catalogue::year::report::Report;

pub const TEXTS: Report = Report {
    print: |is_interim| if is_interim { "Skriv ut delårsrapport" } else { "Skriv ut uppföljningen" },
    title: |month, year, is_interim| {
        let kind = if is_interim { "Delårsrapport" } else { "Uppföljning av budget och mål" };
        format!("{kind} januari–{month} {year}")
    },
    independent_note: "Det här är inte kommunens dokument. Det är en uppföljning gjord med Kommunbidrag, ett oberoende verktyg.",
    due: |month| {
        format!(
            "Styrelsen ska lämna delårsrapporten till fullmäktige och revisorerna inom två månader efter perioden, senast sista {month} (kommunallagen 11 kap. 16 §)."
        )
    },
    whole_year: "Läget",
    committees: "Nämnderna",
    table_about: "Miljoner kronor (mnkr). Nämnderna står i budgetens ordning.",
    shared: "Gemensamt för kommunen",
    result: "Resultat",
    measures: "Åtgärder",
    no_measures: "Ingen åtgärd är beslutad.",
    decided: "Beslutad",
    full_year: "Lovat helår",
    this_year: "I år",
    next_year: "Nästa år",
    measures_about: "Miljoner kronor (mnkr). Lovat är vad beslutet säger. I år och nästa år är vad som räknas in, efter ledtid och erfarenhet.",
    requests: "Begäran om mer pengar",
    balance: "Balanskravet",
    balance_about: |amount, is_met, is_outcome| {
        let becomes = if is_outcome { "blev" } else { "väntas bli" };
        if is_met {
            format!("Balanskravsresultatet {becomes} {amount}. Kommunen klarar kravet på en budget i balans.")
        } else {
            format!(
                "Balanskravsresultatet {becomes} {amount} under noll. Underskottet ska tas igen inom tre år (kommunallagen 11 kap. 12 §)."
            )
        }
    },
    balance_basis: |is_entered, has_land_sales, is_outcome| {
        let entered = if is_entered {
            "Realisationsvinster, resultatutjämningsreserv och särskilda skäl är med som de är inlagda under Lagen."
        } else {
            "Realisationsvinster och resultatutjämningsreserv är inte med, för de är inte inlagda."
        };
        let land = if has_land_sales {
            " Det som spelets markförsäljning gav mot planen är borträknat."
        } else {
            ""
        };
        let result = if is_outcome { "årets resultat" } else { "prognosen för årets resultat" };
        format!("Det är räknat på {result}. {entered}{land}")
    },
    goals: "Målen",
    reason_missing: "skäl saknas",
    indicator_missing: "indikator saknas",
    comments: "Kommentarer",
    sources: "Källor och kvalitet",
    budget_source: |name, municipality, edition| {
        format!(
            "Budgeten är scenariot ”{name}”, som utgår från kommunfilen för {municipality}, utgåva {edition}."
        )
    },
    budget_quality: |quality, has_exceptions| {
        let figures =
            if has_exceptions { "de flesta av nämndernas budgetar" } else { "nämndernas budgetar" };
        format!("Kvalitet på {figures}: {quality}.")
    },
    typed_source: "Utfallet är inlagt av den som följer upp budgeten. Verktyget har inte kontrollerat det.",
    played_source: |seed| {
        format!("Utfallet är spelat som år nummer {seed}. Inget av det har hänt i verkligheten.")
    },
    seasons_source: |sources| {
        format!(
            "Budgeten är fördelad på månader efter verksamheternas säsonger, som är antaganden. Källor: {sources}"
        )
    },
    twelfths_source: "Budgeten är fördelad på månader i tolftedelar.",
    measures_source: |sources| format!("Åtgärdernas effekt är antaganden. Källor: {sources}"),
    forecast_methods: |methods| format!("Prognoserna är gjorda så här: {methods}."),
    own_forecast: |line, reason| format!("Egen prognos för {line}: {reason}"),
};

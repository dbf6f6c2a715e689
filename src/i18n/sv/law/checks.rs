//! Swedish texts for `catalogue::law::checks`.

use crate::i18n::catalogue::law::checks::CheckCounts;
use crate::i18n::catalogue::law::checks::Checks;
use model::checks::{CheckState, Paragraph};
use model::statutes::result_reserve::ReserveUse;

pub const TEXTS: Checks = Checks {
    title: "Vad lagen kräver",
    summary: |year, budget, fees| {
        let part = |counts: CheckCounts, one: &str, many: &str| {
            let all = counts.met.saturating_add(counts.not_met).saturating_add(counts.open);
            let of = if all == 1 { format!("1 {one}") } else { format!("{all} {many}") };
            let words = match (counts.not_met, counts.open) {
                (0, 0) => format!("{of} utan anmärkning"),
                (0, _) => of,
                (not, _) => format!("{of}, varav {not} med anmärkning"),
            };
            if counts.open > 0 {
                format!("{words}, varav {} inte går att kontrollera med siffrorna som finns", counts.open)
            } else {
                words
            }
        };
        let budget = part(budget, "kontroll av budgeten", "kontroller av budgeten");
        let fees = part(fees, "kontroll av avgifter", "kontroller av avgifter");
        format!(
            "{year}: {budget}. {fees}. Det är en räkning med verktygets siffror, inte en juridisk prövning. Andra lagkrav kontrolleras inte."
        )
    },
    state: |state| match state {
        CheckState::Met => "uppfyllt",
        CheckState::NotMet => "inte uppfyllt",
        CheckState::Open => "går inte att kontrollera",
        CheckState::Allows => "tillåtet",
    },
    paragraph: |paragraph| match paragraph {
        Paragraph::LocalGovernment(chapter, section) => {
            format!("kommunallagen {chapter} kap. {section}\u{a0}§")
        }
        Paragraph::OfCeiling(..) => String::new(),
    },
    result: "Årets resultat",
    plan: |from, to| format!("Över planen {from}–{to}"),
    fees: "Avgifterna",
    budget: "Budget i balans",
    target: "Överskottsmålet",
    reserve: "Resultatreserven",
    deficit: |year| format!("Underskottet från {year}"),
    no_deficit: "Underskott att väga upp",
    no_deficit_about: "Inget år i planen har underskott och inget tidigare är angivet. Det finns inget att väga upp.",
    exceeds: |amount| format!("Intäkterna är {amount} högre än kostnaderna."),
    by_reserve: |deficit| {
        format!("Kostnaderna är {deficit} högre än intäkterna, och det täcks ur resultatreserven.")
    },
    zero_result: "Intäkterna är lika höga som kostnaderna. Lagen kräver att de är högre.",
    deficit_found: |deficit| {
        format!("Kostnaderna är {deficit} högre än intäkterna. Lagen kräver att intäkterna är högre.")
    },
    falls_despite_reserve: |deficit, missing| {
        format!("Kostnaderna är {deficit} högre än intäkterna. När reserven är använd saknas {missing}.")
    },
    if_gaps_remain: |amount| {
        format!("Det gäller om nämnderna håller budgeten. Annars blir resultatet {amount}.")
    },
    target_met: |share, target, beyond| {
        format!("{share} av skatt och generella bidrag blir kvar. Det är {beyond} mer än målet {target}.")
    },
    target_missed: |share, target, missing| {
        format!("{share} av skatt och generella bidrag blir kvar. Det är {missing} mindre än målet {target}.")
    },
    may_set_aside: |most| format!("Högst {most} får sparas i reserven."),
    nothing_to_set_aside: "Det blir inte nog kvar för att spara något i reserven.",
    depends_on_equity: |usual, negative| {
        format!(
            "Högst {usual} får sparas i reserven. Är kommunens skulder större än tillgångarna, med alla pensioner inräknade, är det {negative}. Välj nedan."
        )
    },
    depends_on_reserve: "Reserven får vara högst fem procent av skatt och generella bidrag. Skriv nedan vad den redan innehåller.",
    sets_aside: |amount| format!("Du sätter av {amount}."),
    sets_aside_too_much: |amount| format!("Du sätter av {amount}, mer än vad som är tillåtet."),
    takes_too_much: |amount| format!("Du tar ut {amount} mer än reserven innehåller."),
    reserve_balance: |amount| format!("Reserven innehåller då {amount}."),
    used_for: |used| match used {
        ReserveUse::BusinessCycle => {
            "Till och med 2023 får den användas för att jämna ut över en konjunkturcykel."
        }
        ReserveUse::GoodManagement => {
            "Från 2024 får den användas för god ekonomisk hushållning, efter fullmäktiges egna riktlinjer."
        }
    },
    deficit_due: |amount, year, due| {
        format!("Underskottet på {amount} från {year} måste vägas upp av överskott senast {due}.")
    },
    restored: |year| format!("Överskotten väger upp det {year}."),
    not_restored: |left| format!("Då återstår {left}."),
    not_yet_due: |left, plan_ends| format!("När planen slutar {plan_ends} återstår {left}."),
    covers: |covered, cost| format!("betalar {covered} av vad tjänsten kostar, {cost}"),
    beyond_cost: |amount, cost| format!("{amount} mer än tjänsten kostar, {cost}"),
    cost_not_known: |count| match count {
        1 => "För en avgift vet vi inte vad tjänsten kostar. Den kan inte kontrolleras.".to_owned(),
        more => format!("För {more} avgifter vet vi inte vad tjänsten kostar. De kan inte kontrolleras."),
    },
    at_ceiling: "redan högsta tillåtna: kan sänkas, inte höjas",
    below_ceiling: |room| format!("{room} kvar till högsta tillåtna"),
    above_ceiling: |beyond| format!("{beyond} över högsta tillåtna"),
    stopped: "höjningen stannade vid högsta tillåtna",
    fee: "Avgift",
    fee_income: "Ger om året",
    self_cost_and_ceilings: "avgifter mot vad tjänsten kostar och högsta tillåtna",
    fees_caption: |year, unit| {
        format!("Avgifterna {year} mot vad tjänsten kostar och högsta tillåtna, {unit}")
    },
    sum_budget: "Resultatet ska vara större än noll. Det som tas ur reserven får täcka ett underskott.",
    sum_target: "Målet i procent gånger skatt och generella bidrag ger det resultat som krävs. Målet bestämmer fullmäktige; lagen säger bara att det ska finnas.",
    sum_reserve: "Det mindre av årets resultat och resultatet efter balanskravsjusteringar, minus golvet. Där det finns ett tak får reserven inte gå över det.",
    sum_deficit: "Balanskravsresultatet är årets resultat minus vinster som inte räknas, minus avsättning till reserven, plus uttag ur den, plus det som synnerliga skäl medger. Överskott återställer det äldsta underskottet först.",
    required_result: "Resultat som målet kräver",
    floor: "Golv: får inte sättas av",
    floor_negative: "Golv vid negativt eget kapital",
    ceiling: "Tak: reserven får vara högst",
    most: "Får sättas av, högst",
    balance_result: |year| format!("Balanskravsresultat {year}"),
    inputs: "Det som kontrollerna behöver veta",
    inputs_about: "Det här står inte i någon budgetfil. Det du anger är ditt antagande, märks så och stannar i din webbläsare. I mnkr om du inte skriver en annan enhet.",
    equity: "Eget kapital, alla pensioner inräknade",
    equity_answers: ["vet inte", "inte negativt", "negativt"],
    asked_reserve: |year| format!("Reserven när {year} börjar"),
    asked_deficit: |year| format!("Underskott {year} att väga upp"),
    asked_gains: |year| format!("Vinster {year} som inte räknas"),
    asked_to_reserve: |year| format!("Sätts av till reserven {year}"),
    asked_from_reserve: |year| format!("Tas ur reserven {year}"),
    asked_special: |year| format!("Särskilt starka skäl (synnerliga skäl) {year}"),
    not_known: "vet inte",
};

//! Words of the checks: what the law asks, whether the budget keeps it, and by how much.

use model::checks::{Paragraph, State};
use model::statutes::result_reserve::Use;

/// The checks, and what they ask the user.
#[derive(Debug)]
pub struct Checks {
    pub title: &'static str,
    pub summary: fn(year: u16, met: usize, not_met: usize, open: usize) -> String,
    pub state: fn(State) -> &'static str,
    pub paragraph: fn(Paragraph) -> String,
    pub result: &'static str,
    pub plan: fn(from: u16, to: u16) -> String,
    pub fees: &'static str,
    pub budget: &'static str,
    pub target: &'static str,
    pub reserve: &'static str,
    pub deficit: fn(year: u16) -> String,
    pub no_deficit: &'static str,
    pub no_deficit_about: &'static str,
    // What was found.
    pub exceeds: fn(amount: &str) -> String,
    pub by_reserve: fn(deficit: &str) -> String,
    pub as_high: &'static str,
    pub falls: fn(deficit: &str) -> String,
    pub falls_despite_reserve: fn(deficit: &str, missing: &str) -> String,
    pub if_gaps_remain: fn(amount: &str) -> String,
    pub target_met: fn(share: &str, target: &str, beyond: &str) -> String,
    pub target_missed: fn(share: &str, target: &str, missing: &str) -> String,
    pub may_set_aside: fn(most: &str) -> String,
    pub nothing_to_set_aside: &'static str,
    pub hangs_on_equity: fn(usual: &str, negative: &str) -> String,
    pub hangs_on_reserve: &'static str,
    pub sets_aside: fn(amount: &str) -> String,
    pub sets_aside_too_much: fn(amount: &str) -> String,
    pub takes_too_much: fn(amount: &str) -> String,
    pub holds: fn(amount: &str) -> String,
    pub used_for: fn(Use) -> &'static str,
    pub due: fn(amount: &str, year: u16, due: u16) -> String,
    pub restored: fn(year: u16) -> String,
    pub not_restored: fn(left: &str) -> String,
    pub not_yet_due: fn(left: &str, plan_ends: u16) -> String,
    pub covers: fn(covered: &str, cost: &str) -> String,
    pub beyond_cost: fn(amount: &str, cost: &str) -> String,
    pub cost_not_known: fn(count: usize) -> String,
    pub at_ceiling: &'static str,
    pub below_ceiling: fn(room: &str) -> String,
    pub above_ceiling: fn(beyond: &str) -> String,
    pub stopped: &'static str,
    pub fee: &'static str,
    pub brings: &'static str,
    pub judged: &'static str,
    pub self_cost_and_ceilings: &'static str,
    pub fees_caption: fn(year: u16, unit: &str) -> String,
    // The sums.
    pub sum_budget: &'static str,
    pub sum_target: &'static str,
    pub sum_reserve: &'static str,
    pub sum_deficit: &'static str,
    pub adjusted: &'static str,
    pub wanted: &'static str,
    pub floor: &'static str,
    pub floor_negative: &'static str,
    pub ceiling: &'static str,
    pub most: &'static str,
    pub balance_result: fn(year: u16) -> String,
    // What is asked.
    pub standing: &'static str,
    pub standing_about: &'static str,
    pub equity: &'static str,
    pub equities: [&'static str; 3],
    pub asked_reserve: fn(year: u16) -> String,
    pub asked_deficit: fn(year: u16) -> String,
    pub asked_gains: fn(year: u16) -> String,
    pub asked_to_reserve: fn(year: u16) -> String,
    pub asked_from_reserve: fn(year: u16) -> String,
    pub asked_special: fn(year: u16) -> String,
    pub not_known: &'static str,
}

/// Swedish.
pub const SWEDISH: Checks = Checks {
    title: "Håller budgeten för lagen?",
    summary: |year, met, not_met, open| {
        let held = match (met, not_met) {
            (1, 0) => format!("Budgeten för {year} klarar den prövning som går att göra"),
            (met, 0) => format!("Budgeten för {year} klarar alla {met} prövningar som går att göra"),
            (met, 1) => format!("Budgeten för {year} klarar {met} prövningar men inte en"),
            (met, not) => format!("Budgeten för {year} klarar {met} prövningar men inte {not}"),
        };
        match open {
            0 => format!("{held}."),
            1 => format!("{held}. En kan inte avgöras av det som är känt."),
            more => format!("{held}. {more} kan inte avgöras av det som är känt."),
        }
    },
    state: |state| match state {
        State::Met => "uppfyllt",
        State::NotMet => "inte uppfyllt",
        State::Open => "kan inte avgöras",
        State::Allows => "utrymme finns",
    },
    paragraph: |paragraph| match paragraph {
        Paragraph::LocalGovernment(chapter, section) => format!("{chapter} kap. {section} § kommunallagen"),
        Paragraph::OfCeiling(..) => String::new(),
    },
    result: "Årets resultat",
    plan: |from, to| format!("Över planen {from}–{to}"),
    fees: "Avgifterna",
    budget: "Budget i balans",
    target: "Resultatmålet",
    reserve: "Resultatreserven",
    deficit: |year| format!("Underskottet från {year}"),
    no_deficit: "Återställa underskott",
    no_deficit_about: "Inget år i planen har underskott och inget tidigare är angivet. Det finns inget att återställa.",
    exceeds: |amount| format!("Intäkterna är {amount} högre än kostnaderna."),
    by_reserve: |deficit| {
        format!("Kostnaderna är {deficit} högre än intäkterna, och det täcks ur resultatreserven.")
    },
    as_high: "Intäkterna är lika höga som kostnaderna. Lagen kräver att de är högre.",
    falls: |deficit| format!("Kostnaderna är {deficit} högre än intäkterna. Lagen kräver det omvända."),
    falls_despite_reserve: |deficit, missing| {
        format!(
            "Kostnaderna är {deficit} högre än intäkterna. Sedan reserven tagits i anspråk saknas {missing}."
        )
    },
    if_gaps_remain: |amount| {
        format!("Det förutsätter att nämnderna håller sina ramar: annars blir resultatet {amount}.")
    },
    target_met: |share, target, beyond| {
        format!("Resultatet är {share} av skatt och generella bidrag. Det är {beyond} mer än målet {target}.")
    },
    target_missed: |share, target, missing| {
        format!("Resultatet är {share} av skatt och generella bidrag. Till målet {target} saknas {missing}.")
    },
    may_set_aside: |most| format!("Högst {most} av resultatet får sättas av till reserven."),
    nothing_to_set_aside: "Resultatet räcker inte till någon avsättning till reserven.",
    hangs_on_equity: |usual, negative| {
        format!(
            "Högst {usual} får sättas av, eller {negative} om det egna kapitalet är negativt när alla pensioner räknas in. Ange vilket nedan."
        )
    },
    hangs_on_reserve: "Reserven får vara högst fem procent av skatt och generella bidrag. Ange nedan vad den redan innehåller.",
    sets_aside: |amount| format!("Du sätter av {amount}."),
    sets_aside_too_much: |amount| format!("Du sätter av {amount}, mer än vad som är tillåtet."),
    takes_too_much: |amount| format!("Du tar ut {amount} mer än reserven innehåller."),
    holds: |amount| format!("Reserven innehåller då {amount}."),
    used_for: |used| match used {
        Use::BusinessCycle => "Till och med 2023 får den användas för att jämna ut över en konjunkturcykel.",
        Use::GoodManagement => {
            "Från 2024 får den användas för god ekonomisk hushållning, efter fullmäktiges egna riktlinjer."
        }
    },
    due: |amount, year, due| {
        format!("Underskottet på {amount} från {year} ska vara återställt senast {due}.")
    },
    restored: |year| format!("Överskotten återställer det {year}."),
    not_restored: |left| format!("Då återstår {left}."),
    not_yet_due: |left, plan_ends| format!("När planen slutar {plan_ends} återstår {left}."),
    covers: |covered, cost| format!("täcker {covered} av självkostnaden {cost}"),
    beyond_cost: |amount, cost| format!("{amount} över självkostnaden {cost}"),
    cost_not_known: |count| match count {
        1 => "För en avgift säger filen inte vad tjänsten kostar, så självkostnaden kan inte prövas."
            .to_owned(),
        more => format!(
            "För {more} avgifter säger filen inte vad tjänsten kostar, så självkostnaden kan inte prövas."
        ),
    },
    at_ceiling: "på taket: kan sänkas men inte höjas",
    below_ceiling: |room| format!("{room} kvar till taket"),
    above_ceiling: |beyond| format!("{beyond} över taket"),
    stopped: "höjningen stannade vid taket",
    fee: "Avgift",
    brings: "Ger om året",
    judged: "Prövning",
    self_cost_and_ceilings: "avgifter mot självkostnad och tak",
    fees_caption: |year, unit| format!("Avgifterna {year} mot självkostnad och lagens tak, {unit}"),
    sum_budget: "Resultatet ska vara större än noll. Det som tas ur reserven får täcka ett underskott.",
    sum_target: "Målet i procent gånger skatt och generella bidrag ger det resultat som krävs. Målet bestämmer fullmäktige; lagen säger bara att det ska finnas.",
    sum_reserve: "Det mindre av årets resultat och resultatet efter balanskravsjusteringar, minus golvet. Där det finns ett tak får reserven inte gå över det.",
    sum_deficit: "Balanskravsresultatet är årets resultat minus vinster som inte räknas, minus avsättning till reserven, plus uttag ur den, plus det som synnerliga skäl medger. Överskott återställer det äldsta underskottet först.",
    adjusted: "Resultat efter balanskravsjusteringar",
    wanted: "Resultat som målet kräver",
    floor: "Golv: får inte sättas av",
    floor_negative: "Golv vid negativt eget kapital",
    ceiling: "Tak: reserven får vara högst",
    most: "Får sättas av, högst",
    balance_result: |year| format!("Balanskravsresultat {year}"),
    standing: "Det som prövningarna behöver veta",
    standing_about: "Det här står inte i någon budgetfil. Det du anger är ditt antagande, märks så och stannar i din webbläsare. I mnkr om du inte skriver en annan enhet.",
    equity: "Eget kapital, alla pensioner inräknade",
    equities: ["vet inte", "inte negativt", "negativt"],
    asked_reserve: |year| format!("Reserven när {year} börjar"),
    asked_deficit: |year| format!("Underskott {year} att återställa"),
    asked_gains: |year| format!("Vinster {year} som inte räknas"),
    asked_to_reserve: |year| format!("Sätts av till reserven {year}"),
    asked_from_reserve: |year| format!("Tas ur reserven {year}"),
    asked_special: |year| format!("Synnerliga skäl {year}"),
    not_known: "vet inte",
};

/// English.
pub const ENGLISH: Checks = Checks {
    title: "Does the budget keep the law?",
    summary: |year, met, not_met, open| {
        let held = match (met, not_met) {
            (1, 0) => format!("The budget of {year} passes the one check that can be made"),
            (met, 0) => format!("The budget of {year} passes all {met} checks that can be made"),
            (met, not) => format!("The budget of {year} passes {met} checks and fails {not}"),
        };
        match open {
            0 => format!("{held}."),
            more => format!("{held}. {more} cannot be told from what is known."),
        }
    },
    state: |state| match state {
        State::Met => "met",
        State::NotMet => "not met",
        State::Open => "cannot be told",
        State::Allows => "leaves room",
    },
    paragraph: |paragraph| match paragraph {
        Paragraph::LocalGovernment(chapter, section) => format!("Local Government Act {chapter}:{section}"),
        Paragraph::OfCeiling(..) => String::new(),
    },
    result: "The year's result",
    plan: |from, to| format!("Over the plan {from}–{to}"),
    fees: "Fees",
    budget: "Balanced budget",
    target: "Surplus target",
    reserve: "Result reserve",
    deficit: |year| format!("The deficit of {year}"),
    no_deficit: "Restoring deficits",
    no_deficit_about: "No year of the plan has a deficit, and no earlier one has been entered. There is nothing to restore.",
    exceeds: |amount| format!("Revenue exceeds costs by {amount}."),
    by_reserve: |deficit| {
        format!("Costs exceed revenue by {deficit}, which is covered from the result reserve.")
    },
    as_high: "Revenue is just as high as the costs. The law wants it higher.",
    falls: |deficit| format!("Costs exceed revenue by {deficit}. The law wants it the other way round."),
    falls_despite_reserve: |deficit, missing| {
        format!(
            "Costs exceed revenue by {deficit}. With what is taken from the reserve, {missing} is missing."
        )
    },
    if_gaps_remain: |amount| {
        format!("That is, if the committees keep to their frames: otherwise the result is {amount}.")
    },
    target_met: |share, target, beyond| {
        format!(
            "The result is {share} of tax and general grants. That is {beyond} above the target of {target}."
        )
    },
    target_missed: |share, target, missing| {
        format!(
            "The result is {share} of tax and general grants. {missing} is missing to the target of {target}."
        )
    },
    may_set_aside: |most| format!("At most {most} of the result may be set aside to the reserve."),
    nothing_to_set_aside: "The result leaves nothing to set aside to the reserve.",
    hangs_on_equity: |usual, negative| {
        format!(
            "At most {usual} may be set aside, or {negative} if the equity is negative once all pensions are counted. Enter which below."
        )
    },
    hangs_on_reserve: "The reserve may hold at most five per cent of tax and general grants. Enter below what it already holds.",
    sets_aside: |amount| format!("You set aside {amount}."),
    sets_aside_too_much: |amount| format!("You set aside {amount}, more than is allowed."),
    takes_too_much: |amount| format!("You take out {amount} more than the reserve holds."),
    holds: |amount| format!("The reserve then holds {amount}."),
    used_for: |used| match used {
        Use::BusinessCycle => "Until 2023 it may be used to even out over a business cycle.",
        Use::GoodManagement => {
            "From 2024 it may be used for good economic management, by the council's own guidelines."
        }
    },
    due: |amount, year, due| format!("The deficit of {amount} from {year} is to be restored by {due}."),
    restored: |year| format!("Surpluses restore it in {year}."),
    not_restored: |left| format!("By then {left} is left."),
    not_yet_due: |left, plan_ends| format!("When the plan ends in {plan_ends}, {left} is left."),
    covers: |covered, cost| format!("covers {covered} of the cost {cost}"),
    beyond_cost: |amount, cost| format!("{amount} above the cost {cost}"),
    cost_not_known: |count| match count {
        1 => "Of one fee the file does not say what the service costs, so its cost limit cannot be checked."
            .to_owned(),
        more => format!(
            "Of {more} fees the file does not say what the service costs, so their cost limit cannot be checked."
        ),
    },
    at_ceiling: "at the ceiling: it can fall but not rise",
    below_ceiling: |room| format!("{room} left to the ceiling"),
    above_ceiling: |beyond| format!("{beyond} above the ceiling"),
    stopped: "the rise stopped at the ceiling",
    fee: "Fee",
    brings: "Brings a year",
    judged: "Check",
    self_cost_and_ceilings: "fees beside cost and ceilings",
    fees_caption: |year, unit| format!("Fees of {year} beside cost and legal ceiling, {unit}"),
    sum_budget: "The result is to be above zero. What is taken from the reserve may cover a deficit.",
    sum_target: "The target in per cent times tax and general grants gives the result that is wanted. The council sets the target; the law only says that there is to be one.",
    sum_reserve: "The smaller of the year's result and the result after the balance requirement's adjustments, less the floor. Where there is a ceiling the reserve may not pass it.",
    sum_deficit: "The balance result is the year's result less gains that do not count, less what is set aside, plus what is taken from the reserve, plus what special reasons allow. Surpluses restore the oldest deficit first.",
    adjusted: "Result after the balance requirement's adjustments",
    wanted: "Result that the target asks for",
    floor: "Floor: may not be set aside",
    floor_negative: "Floor with negative equity",
    ceiling: "Ceiling: the reserve may hold at most",
    most: "May be set aside, at most",
    balance_result: |year| format!("Balance result {year}"),
    standing: "What the checks need to know",
    standing_about: "No budget file says this. What you enter is your assumption, is marked so and stays in your browser. In MSEK unless you write another unit.",
    equity: "Equity, all pensions counted",
    equities: ["not known", "not negative", "negative"],
    asked_reserve: |year| format!("The reserve as {year} begins"),
    asked_deficit: |year| format!("Deficit of {year} to restore"),
    asked_gains: |year| format!("Gains of {year} that do not count"),
    asked_to_reserve: |year| format!("Set aside to the reserve in {year}"),
    asked_from_reserve: |year| format!("Taken from the reserve in {year}"),
    asked_special: |year| format!("Special reasons in {year}"),
    not_known: "not known",
};

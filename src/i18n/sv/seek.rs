//! Swedish texts for `catalogue::seek`.

use crate::i18n::catalogue::seek::Seek;
use model::seek::{NoEffect, StoppedFees};

pub const TEXTS: Seek = Seek {
    title: "Räkna baklänges",
    about: |year| {
        format!(
            "Säg vad du vill nå {year}, så räknas det ut vad som krävs. Inget ändras förrän du använder svaret, och då går det att ångra i ett steg. Svaret gäller från {year}."
        )
    },
    question: "Vad vill du veta?",
    ask_tax_rate: "Vilken skattesats krävs?",
    ask_tax_cut: "Hur långt kan skatten sänkas?",
    ask_tax_cut_about: "Resultatet betalar, och ingen nämnd får mindre.",
    ask_fees: "Hur mycket måste avgifterna höjas?",
    ask_efficiency: "Vilken effektivisering krävs, lika för alla nämnder?",
    ask_frames: "Hur mycket måste ramarna skäras ner, lika för alla nämnder?",
    ask_surplus: "Vilket överskott blir kvar?",
    aim: "Vad ska nås?",
    balanced: "Balans",
    balanced_about: "Nämndernas behov täcks i summa, och resultatet når målet.",
    result: "Minst detta resultat",
    result_about: "Nämndernas behov täcks i summa.",
    result_only: "Minst detta resultat, vad nämnderna än behöver",
    result_only_about: "Det räknas inte om ramarna räcker.",
    amount: "Belopp, mnkr",
    answer: "Svar",
    rate_is: |rate, change| format!("Skattesatsen {rate} ({change} öre)"),
    rate_unchanged: |rate| format!("Skattesatsen {rate}, som den står"),
    fees_up: |percent| format!("Avgifterna höjs {percent}"),
    fees_stopped: |StoppedFees { at_ceiling, at_cost }| {
        let fees = |count| if count == 1 { "1 avgift".to_owned() } else { format!("{count} avgifter") };
        match (at_ceiling, at_cost) {
            (_, 0) => format!("{} stannar vid lagens högsta avgift.", fees(at_ceiling)),
            (0, _) => format!("{} stannar vid vad verksamheten kostar (självkostnaden).", fees(at_cost)),
            _ => format!(
                "{} stannar vid lagens högsta avgift, och {} vid vad verksamheten kostar (självkostnaden).",
                fees(at_ceiling),
                fees(at_cost)
            ),
        }
    },
    fees_bring: |total, before| format!("Avgifterna ger då {total}, mot {before} nu."),
    efficiency_is: |percent| format!("Effektivisering med {percent}, utöver det som redan är satt"),
    needs_are: |total, before| format!("Behoven blir då {total}, mot {before} nu."),
    frames_are: |percent| format!("Ramarna minskas {percent}"),
    grants_are: |total, before| format!("Nämnderna får då {total}, mot {before} nu."),
    tax_brings: |total, before| format!("Skatten ger då {total}, mot {before} nu."),
    nothing_needed: "Inget behöver ändras: det du vill nå är redan nått.",
    nothing_needed_spare: |amount| {
        format!("Inget behöver ändras: det du vill nå är redan nått, och resultatet är {amount} högre än så.")
    },
    no_cut: |left| format!("Skatten kan inte sänkas: bara {left} blir över, och ett öre kostar mer."),
    no_cut_missing: |missing| {
        format!("Skatten kan inte sänkas: redan med skatten som den är saknas {missing}.")
    },
    result_itself: |result| format!("Inget delas ut till nämnderna, så svaret är årets resultat: {result}."),
    frames_lack: |amount| format!("Ramarna är {amount} lägre än behoven."),
    surplus_is: |amount| format!("{amount} blir över"),
    deficit_is: |amount| format!("{amount} saknas"),
    surplus_about: |before| {
        format!(
            "Så mycket blir kvar när nämndernas behov har täckts i summa. Om svaret används blir det budgeterat resultat, mot {before} nu."
        )
    },
    margin: |amount| format!("Det blir {amount} över, eftersom svaret är ett helt steg."),
    covered_in_sum: "Behoven täcks i summa: det som saknas hos någon nämnd vägs upp av det som är över hos andra, eller av resultatet.",
    only_result: "Det räcker att ändra budgeterat resultat.",
    result_raised: |amount| format!("Budgeterat resultat höjs med {amount}, så att det som söks nås."),
    result_lowered: |amount| format!("Budgeterat resultat sänks med {amount}, och pengarna täcker behoven."),
    result_pays: |amount| format!("Budgeterat resultat sänks med {amount}, så att ingen nämnd får mindre."),
    all_locked: "Inget svar: allt som skulle ändras är låst.",
    no_levers: "Inget svar: det finns inga avgifter i underlaget.",
    no_effect: |reason| match reason {
        NoEffect::Distributed => {
            "Inget svar: det här ändrar inte resultatet, för pengarna delas ut till nämnderna. Välj att resten läggs i eller tas ur resultatet, så stannar de där."
        }
        NoEffect::FramesKept => {
            "Inget svar: det här täcker inte behoven, för allt läggs i eller tas ur resultatet och ramarna ändras inte. Välj att resten delas ut, eller ändra ramarna."
        }
        NoEffect::NobodyShares => {
            "Inget svar: alla nämnder är låsta eller har en egen ändring, så ingen får del av pengarna. Lås upp en nämnd, eller ta bort en egen ändring."
        }
        NoEffect::TakenFromNeeds => {
            "Inget svar: lägre ramar täcker inga behov. Resultatet ökar, men nämnderna saknar lika mycket."
        }
        NoEffect::FramesUnchanged => {
            "Inget svar: effektiviseringen sänker behoven men inte ramarna, så resultatet ändras inte. Räkna in den i ramarna, så ändras det."
        }
        NoEffect::ResultLocked => "Inget svar: budgeterat resultat är låst. Lås upp det och fråga igen.",
    },
    out_of_reach: |missing| format!("Inget svar: det räcker inte hela vägen. Som närmast saknas {missing}."),
    nearest: "Närmast",
    out_of_range: "Talen är för stora att räkna med.",
    locked_levers: |names| format!("Låst, och därför orört: {names}."),
    more_locked: |names, count| format!("{names} och {count} till"),
    effect: "Vad det gör i alla tre åren, mnkr",
    effect_about: "Under varje tal står skillnaden mot nu. Skattesatsen är i kronor.",
    person_pays_more: |cost, income, law| {
        format!("Den som har {income} i månaden betalar {cost} mer i månaden, enligt {law} års skattelag.")
    },
    person_pays_less: |gain, income, law| {
        format!("Den som har {income} i månaden betalar {gain} mindre i månaden, enligt {law} års skattelag.")
    },
    checks_unchanged: "Lagens prövningar klaras som nu.",
    checks_change: "Lagens prövningar som ändras:",
    check_passes: |name, year| format!("{name} {year}: blir uppfyllt."),
    check_fails: |name, year| format!("{name} {year}: blir inte uppfyllt."),
    check_open: |name, year| format!("{name} {year}: kan inte avgöras av det som är känt."),
    self_cost_of: |fee| format!("{fee}, självkostnaden"),
    ceiling_of: |fee| format!("{fee}, lagens högsta avgift"),
    gaps: "Saknas mot behoven",
    surpluses: "Över behoven",
    apply: "Använd svaret",
    apply_nearest: "Använd det närmaste",
    applied: "Svaret är infört.",
};

//! Swedish texts for `catalogue::seek`.

use crate::i18n::catalogue::seek::Seek;
use model::seek::{NoEffect, StoppedFees};

pub const TEXTS: Seek = Seek {
    title: "Räkna baklänges",
    about: |year| {
        format!(
            "Välj vad du vill nå {year}, så räknar vi ut vad som krävs. Inget ändras förrän du trycker på Använd svaret, och det går att ångra. Svaret gäller från {year}."
        )
    },
    question: "Vad vill du veta?",
    ask_tax_rate: "Hur hög skatt krävs?",
    ask_tax_cut: "Hur långt kan skatten sänkas?",
    ask_tax_cut_about: "Överskottet betalar, och ingen nämnd får mindre.",
    ask_fees: "Hur mycket måste avgifterna höjas?",
    ask_efficiency: "Hur mycket billigare måste alla nämnder arbeta, lika i procent?",
    ask_frames: "Hur mycket mindre måste alla nämnder få, lika i procent?",
    ask_surplus: "Hur mycket blir kvar?",
    aim: "Vad ska nås?",
    balanced: "Pengarna räcker",
    balanced_about: "Pengarna räcker till nämnderna sammanlagt, och överskottsmålet nås.",
    result: "Minst så mycket kvar",
    result_about: "Pengarna räcker till nämnderna sammanlagt.",
    result_only: "Minst så mycket kvar, även om pengarna inte räcker",
    result_only_about: "Räknar inte med vad verksamheterna kostar.",
    amount: "Belopp, miljoner kr",
    answer: "Svar",
    rate_is: |rate, change| format!("Skattesatsen {rate} ({change} öre)"),
    rate_unchanged: |rate| format!("Skattesatsen {rate}, som nu"),
    fees_up: |percent| format!("Avgifterna höjs {percent}"),
    fees_stopped: |StoppedFees { at_ceiling, at_cost }| {
        let fees = |count| if count == 1 { "1 avgift".to_owned() } else { format!("{count} avgifter") };
        match (at_ceiling, at_cost) {
            (_, 0) => format!("{} stannar vid lagens högsta avgift.", fees(at_ceiling)),
            (0, _) => format!("{} stannar vid vad tjänsten kostar (självkostnaden).", fees(at_cost)),
            _ => format!(
                "{} stannar vid lagens högsta avgift, och {} vid vad tjänsten kostar (självkostnaden).",
                fees(at_ceiling),
                fees(at_cost)
            ),
        }
    },
    fees_bring: |total, before| format!("Avgifterna ger då {total}, mot {before} nu."),
    efficiency_is: |percent| format!("Effektivisering med {percent}, utöver det som redan är satt"),
    needs_are: |total, before| format!("Verksamheterna kostar då {total} (behov), mot {before} nu."),
    frames_are: |percent| format!("Nämnderna får {percent} mindre"),
    grants_are: |total, before| format!("Nämnderna får då {total}, mot {before} nu."),
    tax_brings: |total, before| format!("Skatten ger då {total}, mot {before} nu."),
    nothing_needed: "Inget behöver ändras: det du vill nå är redan nått.",
    nothing_needed_spare: |amount| {
        format!("Inget behöver ändras: det du vill nå är redan nått, och {amount} mer blir kvar.")
    },
    no_cut: |left| format!("Skatten kan inte sänkas: bara {left} blir över, och ett öre kostar mer."),
    no_cut_missing: |missing| {
        format!("Skatten kan inte sänkas: redan med skatten som den är saknas {missing}.")
    },
    result_itself: |result| {
        format!("Inget delas ut till nämnderna, så svaret är det som blir kvar vid årets slut: {result}.")
    },
    frames_lack: |amount| format!("Nämnderna får {amount} mindre än verksamheterna kostar."),
    surplus_is: |amount| format!("{amount} blir över"),
    deficit_is: |amount| format!("{amount} saknas"),
    surplus_about: |before| {
        format!(
            "Det gäller när pengarna räcker till nämnderna sammanlagt. Använder du svaret blir det budgeterat resultat, mot {before} nu."
        )
    },
    margin: |amount| format!("Det blir {amount} över, eftersom svaret är ett helt steg."),
    covered_in_sum: "Pengarna räcker sammanlagt. En nämnd kan ändå ha för lite, om en annan har mer än det kostar.",
    only_result: "Det räcker att ändra budgeterat resultat.",
    result_raised: |amount| format!("Budgeterat resultat höjs med {amount}, så att det som söks nås."),
    result_lowered: |amount| {
        format!("Budgeterat resultat sänks med {amount}, och pengarna går till verksamheterna.")
    },
    result_pays: |amount| format!("Budgeterat resultat sänks med {amount}, så att ingen nämnd får mindre."),
    all_locked: "Inget svar: allt som skulle ändras är låst.",
    no_levers: "Inget svar: det finns inga avgifter i kommunfilen.",
    no_effect: |reason| match reason {
        NoEffect::Distributed => {
            "Inget svar: det här ändrar inte det som blir kvar, för pengarna delas ut till nämnderna igen. Välj att överskottet får eller betalar resten, så stannar de där."
        }
        NoEffect::FramesKept => {
            "Inget svar: nämnderna får inget av det här, för överskottet får eller betalar allt. Välj att resten delas ut, eller ge nämnderna mer."
        }
        NoEffect::NobodyShares => {
            "Inget svar: alla nämnder är låsta eller har en egen ändring, så ingen får del av pengarna. Lås upp en nämnd, eller ta bort en egen ändring."
        }
        NoEffect::TakenFromNeeds => {
            "Inget svar: med mindre pengar räcker de inte bättre. Mer blir kvar, men nämnderna får lika mycket för lite."
        }
        NoEffect::FramesUnchanged => {
            "Inget svar: effektiviseringen sänker kostnaderna men inte nämndernas pengar, så det som blir kvar ändras inte. Låt den ändra nämndernas pengar, så ändras det."
        }
        NoEffect::ResultLocked => "Inget svar: budgeterat resultat är låst. Lås upp det och fråga igen.",
    },
    out_of_reach: |missing| format!("Det räcker inte hela vägen. Som bäst saknas {missing}."),
    nearest: "Närmast",
    out_of_range: "Talen är för stora för verktyget.",
    locked_levers: |names| format!("Låst, och därför orört: {names}."),
    more_locked: |names, count| format!("{names} och {count} till"),
    effect: "Vad det gör alla tre åren, mnkr",
    effect_about: "Under varje tal står skillnaden mot nu. Skattesatsen är i kronor.",
    person_pays_more: |cost, income, law| {
        format!("Den som har {income} i månaden betalar {cost} mer i månaden, enligt {law} års skattelag.")
    },
    person_pays_less: |gain, income, law| {
        format!("Den som har {income} i månaden betalar {gain} mindre i månaden, enligt {law} års skattelag.")
    },
    checks_unchanged: "Ingen av kontrollerna ändras.",
    checks_change: "Kontroller som ändras:",
    check_passes: |name, year| format!("{name} {year}: blir uppfyllt."),
    check_fails: |name, year| format!("{name} {year}: blir inte uppfyllt."),
    check_open: |name, year| format!("{name} {year}: går inte att kontrollera med siffrorna som finns."),
    self_cost_of: |fee| format!("{fee}, vad tjänsten kostar"),
    ceiling_of: |fee| format!("{fee}, lagens högsta avgift"),
    gaps: "För lite till kostnaderna",
    surpluses: "Mer än det kostar",
    apply: "Använd svaret",
    apply_nearest: "Använd det närmaste",
    applied: "Svaret är infört.",
};

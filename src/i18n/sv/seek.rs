//! Swedish texts for `catalogue::seek`.

use crate::i18n::catalogue::seek::Seek;

pub const TEXTS: Seek = Seek {
    title: "Räkna baklänges",
    about: |year| {
        format!(
            "Säg vad du vill nå {year}, så räknas det ut vad som krävs. Inget ändras förrän du använder svaret, och då går det att ångra i ett steg. Svaret gäller från {year}."
        )
    },
    question: "Vad vill du veta?",
    ask_tax_rate: "Vilken skattesats krävs?",
    ask_fees: "Hur mycket måste avgifterna höjas?",
    ask_efficiency: "Vilken effektivisering krävs, lika för alla nämnder?",
    ask_frames: "Hur mycket måste ramarna skäras ner, lika för alla nämnder?",
    ask_surplus: "Vilket överskott blir kvar?",
    aim: "Vad ska nås?",
    balanced: "Balans",
    balanced_about: "Nämndernas behov täcks i summa, och resultatmålet nås.",
    at_least_left: "Minst så mycket kvar",
    at_least_left_about: "Resultatet när nämndernas behov har täckts i summa.",
    result: "Minst detta resultat",
    result_about: "Oavsett vad nämnderna behöver.",
    amount: "Belopp, mnkr",
    answer: "Svar",
    rate_is: |rate, change| format!("Skattesatsen {rate} ({change} öre)"),
    rate_unchanged: |rate| format!("Skattesatsen {rate}, som den står"),
    fees_up: |percent| format!("Avgifterna höjs {percent}"),
    fees_down: |percent| format!("Avgifterna kan sänkas {percent}"),
    fees_stopped: |count| match count {
        1 => "1 avgift stannar vid lagens högsta avgift, och höjs mindre eller inte alls.".to_owned(),
        _ => format!("{count} avgifter stannar vid lagens högsta avgift, och höjs mindre eller inte alls."),
    },
    fees_bring: |total, before| format!("Avgifterna ger då {total}, mot {before} nu."),
    efficiency_is: |percent| format!("Effektivisering med {percent}, utöver det som redan är satt"),
    needs_are: |total, before| format!("Behoven blir då {total}, mot {before} nu."),
    frames_are: |percent| format!("Ramarna minskas {percent}"),
    grants_are: |total, before| format!("Nämnderna får då {total}, mot {before} nu."),
    tax_brings: |total, before| format!("Skatten ger då {total}, mot {before} nu."),
    nothing_needed: "Inget behöver göras: målet nås som det står.",
    surplus_is: |amount| format!("{amount} blir över"),
    deficit_is: |amount| format!("{amount} saknas"),
    surplus_about: |before| {
        format!(
            "Så mycket blir kvar när nämndernas behov har täckts i summa. Om svaret används blir det budgeterat resultat, mot {before} nu."
        )
    },
    margin: |amount| format!("Det är {amount} mer än som krävs: svaret är ett helt steg."),
    current_margin: |amount| format!("Det finns {amount} mer än som krävs."),
    covered_in_sum: "Behoven täcks i summa: det som saknas hos någon nämnd vägs upp av det som är över hos andra, eller av resultatet.",
    also_result: |amount| format!("Budgeterat resultat sätts till {amount}, så att resultatmålet nås."),
    all_locked: "Inget svar: allt som skulle ändras är låst.",
    no_levers: "Inget svar: det finns inga avgifter i underlaget.",
    no_effect: "Inget svar: det här rör inte det du vill nå. Pengarna fördelas om till nämnderna, eller byter bara plats. Väljer du att resten läggs i eller tas ur resultatet stannar de där.",
    out_of_reach: |missing| format!("Inget svar: det räcker inte hela vägen. Som närmast saknas {missing}."),
    nearest: "Närmast",
    out_of_range: "Talen är för stora att räkna med.",
    locked_levers: |names| format!("Låst, och därför orört: {names}."),
    more_locked: |names, count| format!("{names} och {count} till"),
    effect: |year| format!("Vad det gör {year}"),
    before: "Nu",
    after: "Efter",
    gaps: "Saknas mot behoven",
    surpluses: "Över behoven",
    apply: "Använd svaret",
    apply_nearest: "Använd det närmaste",
    applied: "Svaret är infört.",
};

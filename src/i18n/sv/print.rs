//! Swedish texts for `catalogue::print`.

use crate::i18n::catalogue::print::Print;

pub const TEXTS: Print = Print {
    print_button: "Skriv ut Mål och budget",
    print_title: "På papper",
    print_about: "Förslagets text, att-satser, nämndernas ramar, resultatbudget, mål, ändringar, antaganden och källor som ett dokument, eller som PDF från utskriftsdialogen.",
    write_text: "Skriv förslagets text",
    not_printed: "Webbläsaren lät inte sidan skriva ut. Öppna sidan i ett eget fönster eller i en annan webbläsare och försök igen.",
    no_dialog: "Öppnades ingen utskriftsdialog? Öppna då sidan i ett eget fönster, eller välj Skriv ut i webbläsarens meny.",
    title: |from, to| format!("Mål och budget {from} med plan till {to}: ett scenario"),
    independent_note: "Det här är inte kommunens dokument. Det är ett scenario från Kommunbidrag, ett oberoende verktyg.",
    printed_at: |time| format!("utskrivet {time}"),
    start: "utgångsläget",
    notes: "Anteckningar",
    budget: "Resultatbudget",
    in_millions: "Miljoner kronor (mnkr). Utgångsläge enligt kommunfilen.",
    frames: "Nämndernas kommunbidrag",
    frames_about: "Vad varje nämnd får (kommunbidrag) i miljoner kronor (mnkr) för varje år, och hur mycket som är ändrat.",
    sum: "Summa",
    goals: "Mål och uppdrag",
    missions: "Ur kommunfilen: uppdrag",
    missions_about: "Uppdragen är hämtade ur kommunfilen, som de gällde för den budget som är utgångsläget. De är inte en del av det här förslaget.",
    enclose_missions: "Skriv ut kommunfilens uppdrag i en bilaga",
    running_foot: |municipality, edition, scenario, time| {
        format!(
            "Scenario räknat med Kommunbidrag, ett oberoende verktyg · ”{scenario}” · {time} · Källa: kommunfilen för {municipality}, utgåva {edition}"
        )
    },
    goals_about: "Alla mål är lika viktiga. De står i kommunens egen ordning. Pengar till ett mål, i miljoner kronor (mnkr), följer av hur nämndernas pengar är delade på målen. Märket efter ett mål säger om orden är kommunens egna.",
    changes: "Ändringar mot utgångsläget",
    changes_about: "Vad varje ändring för sig gör varje år, i miljoner kronor (mnkr). Ändringar påverkar varandra, så summan stämmer inte alltid.",
    no_changes: "Inget är ändrat.",
    assumptions: "Antaganden",
    policy: |name| format!("Vem betalar, eller får mer? Resten {name}."),
    not_published: "De här raderna i resultatbudgeten är inte publicerade siffror:",
    sources: "Källor",
};

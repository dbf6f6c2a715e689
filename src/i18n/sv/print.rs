//! Swedish texts for `catalogue::print`.

use crate::i18n::catalogue::print::Print;

pub const TEXTS: Print = Print {
    print_button: "Skriv ut Mål och budget",
    print_title: "På papper",
    print_about: "Förslagets text, att-satser, nämndernas ramar, resultatbudget, mål, ändringar, antaganden och källor som ett dokument, eller som PDF från utskriftsdialogen.",
    write_text: "Skriv förslagets text",
    not_printed: "Webbläsaren lät inte sidan skriva ut. Öppna sidan i ett eget fönster eller i en annan webbläsare och försök igen.",
    no_dialog: "Öppnades ingen utskriftsdialog? Öppna då sidan i ett eget fönster, eller välj Skriv ut i webbläsarens meny.",
    title: |from, to| format!("Mål och budget {from} med plan till {to}"),
    independent_note: "Ett scenario räknat med Kommunbidrag, ett oberoende verktyg. Det är inget dokument från kommunen.",
    printed_at: |time| format!("utskrivet {time}"),
    start: "utgångsläget",
    notes: "Anteckningar",
    budget: "Resultatbudget",
    in_millions: "Miljoner kronor (mnkr). Utgångsläge enligt kommunfilen.",
    frames: "Nämndernas kommunbidrag",
    frames_about: "Kommunbidrag i mnkr för varje år, och vad som skiljer från årets utgångsläge.",
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
    goals_about: "Alla mål är lika viktiga: ordningen är kommunens, inte en rangordning. Pengar till ett mål, i mnkr, följer av hur nämndernas kommunbidrag är delat på målen. Märket efter ett mål säger om orden är kommunens egna.",
    changes: "Ändringar mot utgångsläget",
    changes_about: "Vad varje ändring för sig ger nämnden, kommunbidraget, behovet och resultatet varje år, i mnkr. Ändringar som påverkar varandra summerar inte till helheten.",
    no_changes: "Inget är ändrat.",
    assumptions: "Antaganden",
    policy: |name| format!("Så fördelas det som ändras: {name}."),
    not_published: "De här raderna i resultatbudgeten är inte publicerade tal:",
    sources: "Källor",
};

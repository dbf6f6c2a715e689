//! The lessons that need no played year.

use crate::i18n::catalogue::year::lessons::{BudgetLesson, BudgetLessons, Opened};

pub const LESSONS: BudgetLessons = BudgetLessons {
    title: "Lektioner om budgeten",
    about: "Tre kortare lektioner som börjar i budgeten och inte behöver något spelat år. De passar före ett år, eller för sig.",
    lessons: &[
        BudgetLesson {
            title: "Höj skatten, eller sänk den",
            minutes: 20,
            aim: "Eleverna ser vad kommunalskatten betyder för en person och för kommunen, och att det är två olika frågor.",
            steps: &[
                "Gissa först, på papper: om skatten höjs med 50 öre, hur mycket mer betalar en löntagare i månaden, och hur mycket får kommunen på ett år?",
                "Dra reglaget 50 öre uppåt och läs de tre svaren. Hur nära kom gissningarna?",
                "Dra lika långt nedåt. Vem betalar nu: verksamheterna eller överskottet? Byt och jämför.",
                "Byt inkomst. Vilka märker ändringen mest, i kronor och i förhållande till sin inkomst?",
            ],
            debrief: &[
                "Vad skulle pengarna användas till, och vem bestämmer det?",
                "Vilket är det bästa argumentet för en annan åsikt än din egen?",
            ],
            opens: Opened::Question,
        },
        BudgetLesson {
            title: "Vem betalar?",
            minutes: 30,
            aim: "Eleverna ser att pengar till en nämnd tas någonstans ifrån, och att sättet att dela är ett val.",
            steps: &[
                "Arbeta två och två. Ge nämnden för skolan en procent mer och läs meningen ovanför tabellen: vem betalar?",
                "Byt sätt att dela resten: lika för alla, ur överskottet, efter behov. Skriv ner vilka tre nämnder som ändras mest varje gång.",
                "Lås en nämnd som ni inte vill röra. Vad händer med de andra?",
                "Två par möts och enas om en budget som alla fyra kan leva med.",
            ],
            debrief: &[
                "Vilket sätt att dela tyckte ni var rättvist, och vad menar ni med rättvist?",
                "Vad var svårast att komma överens om?",
            ],
            opens: Opened::Committees,
        },
        BudgetLesson {
            title: "Följ pengarna",
            minutes: 20,
            aim: "Eleverna kan säga varifrån en kommuns pengar kommer och vad de går till.",
            steps: &[
                "Täck höger sida av flödet. Gissa de tre största mottagarna och visa sedan.",
                "Välj en inkomst och ta reda på vad den är: tryck på talet.",
                "Följ en nämnds pengar till målen. Delningen på mål är verktygets tolkning: hur skulle ni dela?",
                "Öppna Din ekonomi och se vad hundra kronor i skatt går till. Rita det som en stapel på tavlan.",
            ],
            debrief: &["Vad överraskade dig?", "Vad i kommunen betalas inte med skatt?"],
            opens: Opened::Flow,
        },
    ],
    minutes: |minutes| format!("ungefär {minutes}\u{a0}minuter"),
    discuss: "Prata om det efteråt",
    open: |opened| match opened {
        Opened::Question => "Öppna Frågan",
        Opened::Committees => "Öppna nämndernas tabell",
        Opened::Goals => "Öppna målen",
        Opened::Flow => "Öppna flödet",
    },
};

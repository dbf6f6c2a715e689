//! Swedish texts for `catalogue::year::lessons`.

mod budget;
mod plans;

use crate::i18n::catalogue::year::lessons::{Curriculum, Form, Lessons, PlanWords, Points, Reference};

pub const TEXTS: Lessons = Lessons {
    lead: "Låt klassen sköta en kommuns pengar i ett år. Alla grupper får samma budget och samma händelser. Det som skiljer är vad de väljer, och när.",
    about: "För årskurs 7–9, gymnasiet och vuxenutbildning. Det behövs inga konton och ingen installation, och det eleverna gör stannar i deras webbläsare. Verktyget delar inte ut poäng och rangordnar varken mål, nämnder eller partier: det visar vad ett val leder till.",
    contents: "På sidan",
    tell_first: Points {
        title: "Berätta först",
        about: "Det här behöver eleverna veta innan de spelar. Det tar två minuter att läsa upp.",
        points: &[
            "Kommunfullmäktige har beslutat en budget: hur mycket pengar varje nämnd får under året.",
            "Nämnderna sköter skolan, äldreomsorgen, gatorna och det andra. Varje nämnd ansvarar för att dess pengar räcker.",
            "Kommunstyrelsen håller ihop: den ser alla nämnders siffror och kan kräva besked.",
            "Bara fullmäktige kan ge en nämnd mer pengar, höja viktiga avgifter och bestämma skatten. Skatten ändras aldrig under året.",
            "Varje månad utom januari, juni och juli gör nämnderna en prognos: så här tror vi att året slutar. Den som inte håller budgeten ska göra något åt det. Det kallas en åtgärd.",
            "En åtgärd tar tid att få effekt. Ju senare den beslutas, desto mindre hinner den ge före årsskiftet.",
            "Händelserna lottas. Hur stora de är bygger på vad som har hänt i svenska kommuner, men storlekarna är antaganden som går att ändra.",
        ],
    },
    form: Form {
        title: "Gör länken till grupperna",
        about: "Den som öppnar länken kan börja spela direkt. Budgeten, årets nummer och rollen ligger i själva länken; inget skickas till någon server.",
        budget: |name| format!("Året spelas med den beslutade budgeten ”{name}”."),
        start_budget: "Året spelas med budgeten i utgångsläget.",
        other_budget: "Vill du spela med ett eget förslag? Öppna det, anta det under Följ upp och kom tillbaka hit.",
        name: |budget, seed| format!("{budget}, år nummer {seed}"),
        start_name: "Utgångsläget",
        link: "Länk till gruppen",
        no_code: "Länken är för lång för en QR-kod. Kopiera den i stället.",
        no_link: "Budgeten är för stor för en länk. Ta bort poster som inte behövs, eller spela med utgångsläget.",
    },
    plan: PlanWords {
        title: |minutes, title| format!("{minutes}\u{a0}minuter: {title}"),
        aims: "Efteråt ska eleverna kunna",
        before: "Före lektionen",
        roles: "Roller",
        steps: "Minut för minut",
        from_to: |from, to| format!("{from}–{to}"),
        agenda: "Dagordning för fullmäktige",
        worksheet: |title| format!("Elevblad: {title}"),
        header: &["Klass", "Grupp", "Datum"],
        write_down: "Skriv ner under året",
        debrief: "Prata om det efteråt",
        after: "Läxa och varianter",
        print: "Skriv ut",
        print_name: |minutes| format!("Skriv ut lektionen på {minutes} minuter"),
        to_form: "Gör länken till grupperna",
    },
    plans: &plans::PLANS,
    budget: budget::LESSONS,
    curriculum: Curriculum {
        title: "I läroplanerna",
        about: "Innehållet står här med våra ord. Det som är kontrollerat är jämfört med återgivningar av läroplanerna, inte med Skolverkets egen text. Kontrollera resten mot kursplanen eller ämnesplanen innan du hänvisar till det.",
        subject: "Kurs eller nivå",
        content: "Det som lektionerna rör",
        state: "Kontroll",
        checked: "kontrollerat",
        unchecked: "kontrollera mot ämnesplanen",
        references: &[
            Reference {
                subject: "Lgr22, samhällskunskap 7–9",
                content: "Samhällsresurser och fördelning: hur hushåll, företag, banker och det offentliga hänger ihop. Hur välfärden är uppbyggd. Beslutsfattande och politiska idéer. Att se en fråga från flera håll och argumentera.",
                is_checked: true,
            },
            Reference {
                subject: "Lgr22, samhällskunskap 4–6",
                content: "Det offentligas ekonomi: vad skatter är, och vad kommuner, regioner och staten använder dem till.",
                is_checked: false,
            },
            Reference {
                subject: "Gy11, samhällskunskap 1b och 1a1",
                content: "Demokrati och politiska system lokalt och nationellt, och medborgarnas möjligheter att påverka. Samhällsekonomi: hur den är uppbyggd och hur pengarna går. Metoder och statistik. Debatt och rapport.",
                is_checked: true,
            },
            Reference {
                subject: "Gy11, samhällskunskap 1a2",
                content: "Samhällsekonomi.",
                is_checked: false,
            },
            Reference {
                subject: "Gy25, anpassade gymnasieskolan, samhällskunskap nivå 1",
                content: "Val till kommunfullmäktige. Skatter, välfärd och offentlig verksamhet.",
                is_checked: true,
            },
            Reference {
                subject: "Gy25, samhällskunskap nivå 1",
                content: "Motsvarar närmast samhällskunskap 1b i Gy11.",
                is_checked: false,
            },
            Reference {
                subject: "Företagsekonomi, matematik, komvux och sfi",
                content: "Budget och uppföljning. Procent och talserier. Hur en kommun fungerar.",
                is_checked: false,
            },
        ],
    },
    law: Points {
        title: "Lagen bakom rollerna",
        about: "Reglerna i spelet kommer från kommunallagen (2017:725), förkortad KL.",
        points: &[
            "Nämnden ser till att verksamheten följer fullmäktiges mål och riktlinjer (KL 6:6).",
            "Kommunstyrelsen leder, har uppsikt över nämnderna och kan kräva yttranden av dem (KL 6:1, 6:11 och 6:13).",
            "Fullmäktige beslutar om budget, skatt och viktiga avgifter, och kan inte lämna över det till någon annan (KL 5:1 och 5:2).",
            "Ett ärende bereds innan fullmäktige beslutar, och kommunstyrelsen får alltid yttra sig (KL 5:26–28). Därför tar det tid att få mer pengar.",
            "Ett beslut om en utgift under året ska säga hur den betalas (KL 11:15).",
            "Minst en delårsrapport om året behandlas i fullmäktige (KL 11:16). Revisorerna bedömer den (KL 12:2).",
            "En ny avgift börjar aldrig gälla före beslutet (KL 2:4).",
            "Ett underskott ska återställas inom tre år (KL 11:12).",
        ],
    },
};

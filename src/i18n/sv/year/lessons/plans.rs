//! The three lessons in which a year is played.

use crate::i18n::catalogue::year::lessons::{Plan, Step};

pub const PLANS: [Plan; 3] = [QUARTER, GROUPS, COUNCIL];

const QUARTER: Plan = Plan {
    minutes: 15,
    title: "ett år på en kvart",
    lead: "Hela klassen sköter en nämnd tillsammans, på storbild, och röstar om vad den ska göra.",
    aims: &[
        "säga vad en prognos är, och varför den ändras under året",
        "ge ett exempel på att ett tidigt beslut ger mer än ett sent",
    ],
    before: &[
        "Gör en länk med fyra stopp och alla roller. Öppna den på datorn till storbilden.",
        "Välj en nämnd som klassen ska följa, gärna en som alla har mött: skolan, äldreomsorgen eller gatorna.",
        "Spela igenom året en gång, så att du vet vad som kommer.",
    ],
    roles: &[
        ("Läraren", "leder mötet: läser upp vad som har hänt och räknar rösterna."),
        ("Klassen", "är nämnden. Prata två och två i en halv minut. Rösta sedan med handen."),
        ("En elev", "för protokoll på tavlan: månad, prognos, beslut."),
    ],
    steps: &[
        Step {
            minutes: 2,
            title: "Börja",
            text: "Läs upp ”Berätta först”. Visa nämndens budget under Alla reglage, fliken Nämnder. Låt alla gissa tyst: räcker pengarna året ut?",
        },
        Step {
            minutes: 3,
            title: "April",
            text: "Läs vad som har hänt. Hur stor är avvikelsen, och vad vet ni inte än? Rösta: gör ingenting, besluta en åtgärd eller be fullmäktige om mer pengar.",
        },
        Step {
            minutes: 3,
            title: "Augusti",
            text: "Är prognosen bättre eller sämre än i april? Varför? Hur många månader har en åtgärd på sig nu? Rösta igen.",
        },
        Step {
            minutes: 2, title: "Oktober", text: "Vad hinner få effekt före nyår? Rösta en sista gång."
        },
        Step { minutes: 1, title: "December", text: "Visa hur året slutade, och jämför med gissningen." },
        Step { minutes: 4, title: "Efteråt", text: "Ta två av frågorna på elevbladet." },
    ],
    reads_budget: 0,
    agenda: &[],
    write_down: &[
        "Min gissning i januari: så slutar året",
        "Vårt viktigaste beslut, och månaden det togs",
        "Så slutade året",
    ],
    debrief: &[
        "Vad visste ni, och när fick ni veta det?",
        "Vilken åtgärd kom för sent?",
        "Vem fick bära den, och vilket mål blev lidande?",
    ],
    after: &[
        "Läxa: leta upp din kommuns senaste delårsrapport. Vilken nämnd avviker mest, och vad ska den göra åt det?",
        "Variant: spela samma år igen utan att besluta något. Hur slutar det då?",
        "Variant: låt eleverna spela två och två på egna datorer i stället för på storbild.",
    ],
};

const GROUPS: Plan = Plan {
    minutes: 45,
    title: "tre kommuner, samma år",
    lead: "Tre grupper spelar samma år var för sig. I varje grupp finns en nämnd, en kommunstyrelse och några som granskar. Till sist läggs de tre åren bredvid varandra.",
    aims: &[
        "förklara vem som bestämmer vad under året: nämnden, kommunstyrelsen eller fullmäktige",
        "skilja på utfall hittills, prognos och budget, och säga varför utfallet i augusti kan lura",
        "argumentera för ett beslut med både pengar och mål",
    ],
    before: &[
        "Dela klassen i tre kommuner med 7–10 elever, och varje kommun i de tre rollerna nedan. Välj samma nämnd för alla tre.",
        "Gör en länk med fyra stopp och alla roller. Lägg den i klassens kanal eller visa QR-koden. Det räcker med en dator i varje grupp.",
        "Skriv ut ett elevblad till varje grupp.",
        "Spela igenom året en gång, så att du vet när det blir svårt.",
    ],
    roles: &[
        (
            "Nämnden, 3–4 elever",
            "ansvarar för sin verksamhet och sin budget. Den beslutar om egna åtgärder och kan be om mer pengar.",
        ),
        (
            "Kommunstyrelsen, 2–3 elever",
            "ser alla nämnder och frågar ut den som inte håller budgeten. Den kan införa inköpsstopp och använda kommunens buffert, och säger sitt innan fullmäktige svarar.",
        ),
        (
            "Fullmäktige, press och revision, 2–3 elever",
            "svarar ja eller nej när nämnden ber om pengar, och säger var de ska tas. De antecknar vad som var känt när, och skriver en rubrik vid varje stopp.",
        ),
    ],
    steps: &[
        Step {
            minutes: 5,
            title: "Börja",
            text: "Läs upp ”Berätta först”. Grupperna öppnar länken. Kontrollera att alla har samma nummer på året.",
        },
        Step {
            minutes: 3,
            title: "Dela ut rollerna",
            text: "Läs nämndens budget under Alla reglage, fliken Nämnder, och målen i fliken Mål. Skriv ner ett mål som gruppen inte vill rucka på. Spelet finns kvar under Följ upp, Spela året.",
        },
        Step {
            minutes: 7,
            title: "April",
            text: "Läs vad som har hänt. Nämnden föreslår, kommunstyrelsen frågar, gruppen beslutar. De som granskar skriver ner prognosen och beslutet.",
        },
        Step {
            minutes: 7,
            title: "Augusti",
            text: "Nu gäller det hela kommunen, och målen. Byt till tolftedelar, och tillbaka. Varför ser det ut som om nämnderna har mer pengar kvar, fast ingenting har hänt? Besluta sedan.",
        },
        Step {
            minutes: 7,
            title: "Oktober",
            text: "Vad hinner få effekt före nyår? Vill nämnden ha mer pengar? Kommunstyrelsen säger sitt, och fullmäktige svarar ja eller nej och säger var pengarna ska tas.",
        },
        Step {
            minutes: 3, title: "December", text: "Läs årets rapport. Dela gruppens länk med läraren."
        },
        Step {
            minutes: 3,
            title: "Jämför",
            text: "Läraren öppnar gruppernas länkar, en i taget, och väljer ”Spara och jämför”. Med den sista står de tre åren bredvid varandra. De finns kvar under Följ upp, Spela året. Händelserna var desamma: var går åren isär?",
        },
        Step {
            minutes: 10,
            title: "Efteråt",
            text: "Ta frågorna på elevbladet, några i gruppen och några i klassen.",
        },
    ],
    reads_budget: 1,
    agenda: &[],
    write_down: &[
        "Målet som vi inte vill rucka på",
        "April: prognosen, vad vi inte visste, vad vi beslutade",
        "Augusti: prognosen, vad vi inte visste, vad vi beslutade",
        "Oktober: prognosen, vad vi inte visste, vad vi beslutade",
        "December: så slutade året, och så gick det för målet",
    ],
    debrief: &[
        "Vad visste ni, och när fick ni veta det?",
        "Vilken åtgärd kom för sent?",
        "Vem fick bära den, och vilket mål blev lidande?",
        "Var underskottet nämndens fel, eller var budgeten för liten från början?",
        "Om ni hade räknat med samma kostnad varje månad, hade ni blivit lurade då?",
        "Varför slutar två grupper med samma år olika?",
    ],
    after: &[
        "Läxa: skriv en insändare på tio meningar om ett av besluten. Vad sparade det, vem märkte det, och vad fanns i stället?",
        "Variant: byt roller i augusti. Den som satt i nämnden får nu granska.",
        "Variant: låt en grupp spela utan åtgärder, och jämför med de andra två.",
        "Variant: spela månad för månad, med nio stopp. Räkna med en lektion till.",
    ],
};

const COUNCIL: Plan = Plan {
    minutes: 80,
    title: "fullmäktige sammanträder",
    lead: "Hela klassen är en kommun. Nämnderna sköter var sin budget, kommunstyrelsen håller ihop, och i oktober möts alla i fullmäktige för att rösta om vem som ska få mer.",
    aims: &[
        "beskriva hur ett ärende går från nämnden genom kommunstyrelsen till fullmäktige",
        "argumentera för och emot en begäran om mer pengar, och säga hur den ska betalas",
        "granska en rapport: stämmer målen, prognosen och åtgärderna ihop?",
        "säga vad som var känt när ett beslut togs, och vad som inte var det",
    ],
    before: &[
        "Dela in klassen: tre till fem nämnder med 3–4 elever, en kommunstyrelse med 3–4, två som leder fullmäktige, två revisorer och två från pressen. I en liten klass räcker två nämnder, och revisorerna är också press.",
        "Gör en länk till varje nämnd, en till kommunstyrelsen och en med alla roller till storbilden. Använd samma nummer i alla: då händer samma saker på alla datorer.",
        "Bestäm att det som står på storbildens dator gäller. Varje beslut lämnas dit på en lapp.",
        "Skriv ut elevblad till alla grupper, och dagordningen till dem som leder mötet.",
    ],
    roles: &[
        (
            "Nämnderna, 3–4 elever i varje",
            "ansvarar för sin verksamhet och sin budget, beslutar om egna åtgärder och kan skriva en begäran om mer pengar.",
        ),
        (
            "Kommunstyrelsen, 3–4 elever",
            "ser alla nämnder, frågar ut den som inte håller budgeten och säger ja eller nej till varje begäran innan fullmäktige får den.",
        ),
        (
            "Presidiet, 2 elever",
            "leder fullmäktiges möte: ger ordet, håller tiden och räknar rösterna. Under året sköter de storbildens dator.",
        ),
        (
            "Revisorerna, 2 elever",
            "beslutar ingenting. De antecknar vad som var känt när, och säger om rapporterna stämmer med målen.",
        ),
        ("Pressen, 2 elever", "frågar ut vem de vill och läser upp en rubrik vid varje stopp."),
    ],
    steps: &[
        Step {
            minutes: 8,
            title: "Börja",
            text: "Läs upp ”Berätta först”. Dela ut rollerna. Alla öppnar sin länk.",
        },
        Step {
            minutes: 7,
            title: "Läs budgeten",
            text: "Nämnderna läser sin budget under Alla reglage, fliken Nämnder, och väljer i fliken Mål ett mål som de vill värna. Kommunstyrelsen läser alla nämnders budget. Spelet finns kvar under Följ upp, Spela året.",
        },
        Step {
            minutes: 10,
            title: "April",
            text: "Nämnderna läser vad som har hänt hos dem, beslutar och lämnar sina lappar. Kommunstyrelsen frågar ut den nämnd som har störst underskott.",
        },
        Step {
            minutes: 10,
            title: "Augusti",
            text: "Delårsrapporten: kommunstyrelsen berättar i en minut hur det går för hela kommunen, och revisorerna säger om målen nås. Sedan beslutar nämnderna.",
        },
        Step {
            minutes: 8,
            title: "Oktober",
            text: "Den nämnd som behöver mer skriver en begäran: hur mycket, till vad, och vad som annars händer. Kommunstyrelsen säger ja eller nej till var och en, och var pengarna ska tas.",
        },
        Step {
            minutes: 20,
            title: "Fullmäktige sammanträder",
            text: "Alla utom revisorerna och pressen är nu ledamöter; också i verkligheten sitter många i både nämnd och fullmäktige. Följ dagordningen. Den som vill ge pengar måste säga var de ska tas: ur reserven eller ur resultatet.",
        },
        Step {
            minutes: 5,
            title: "December",
            text: "Storbilden visar hur året slutade. Revisorerna säger sitt i två meningar, och pressen läser sin rubrik.",
        },
        Step {
            minutes: 12, title: "Efteråt", text: "Lämna rollerna. Ta frågorna på elevbladet i klassen."
        },
    ],
    reads_budget: 1,
    agenda: &[
        "Mötet öppnas. Vilka är här?",
        "Kommunstyrelsen om läget, 1 minut.",
        "Varje begäran för sig: nämnden 1 minut, kommunstyrelsen 1 minut, fri debatt 2 minuter.",
        "Omröstning med handen efter varje begäran: ja, nej eller avstår. Den som säger ja säger också var pengarna ska tas.",
        "Revisorerna: har fullmäktige fått veta det som behövs för att besluta?",
        "Mötet avslutas. Besluten skrivs in på storbildens dator.",
    ],
    write_down: &[
        "Vår roll, och målet som vi vill värna",
        "April: vad som hände, vad vi beslutade och varför",
        "Augusti: vad som hände, vad vi beslutade och varför",
        "Vår begäran eller vår fråga till fullmäktige",
        "Fullmäktiges beslut, och hur det ska betalas",
        "December: så slutade året",
    ],
    debrief: &[
        "Vad visste ni, och när fick ni veta det?",
        "Vilken åtgärd kom för sent?",
        "Vem fick bära den, och vilket mål blev lidande?",
        "Var underskottet nämndens fel, eller var budgeten för liten från början?",
        "Vilket argument i fullmäktige fick någon att ändra sig?",
        "Vad skulle ni skriva in i nästa års budget?",
    ],
    after: &[
        "Läxa: revisorernas utlåtande på en halv sida. Gjorde nämnderna och kommunstyrelsen det som de skulle, med det som de visste då?",
        "Läxa: se ett möte i din kommuns fullmäktige på nätet. Vilken punkt liknar er?",
        "Variant: två klasser spelar samma nummer. Lägg åren bredvid varandra och leta efter månaden där de går isär.",
        "Variant: dela upp lektionen. Stanna efter augusti, och låt nämnderna skriva sin begäran till nästa gång.",
    ],
};

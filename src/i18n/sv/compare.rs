//! Swedish texts for `catalogue::compare`.

use crate::i18n::catalogue::compare::Compare;

pub const TEXTS: Compare = Compare {
    lede: "Ställ två till fyra scenarier bredvid varandra. Bara det som skiljer visas.",
    choice: "Scenarier att jämföra",
    choice_about: |chosen| format!("{chosen} av högst 4 valda. Det öppna följer dina ändringar."),
    start: "Utgångsläge",
    open_unchanged: "Det öppna, utan ändringar",
    lower_tax: "Exempel: skatten 50 öre lägre",
    higher_tax: "Exempel: skatten 50 öre högre",
    examples: "Här jämförs förslag sida vid sida. Spara ett eget förslag, eller börja med ett färdigt exempel: ditt eget ändras inte.",
    show_examples: "Visa 50 öre lägre och 50 öre högre",
    open: "öppet nu",
    baseline: "Jämför mot",
    not_comparable: |count| {
        if count == 1 {
            "1 scenario kan inte jämföras".to_owned()
        } else {
            format!("{count} scenarier kan inte jämföras")
        }
    },
    other_file: |file| {
        format!("är gjort för en annan kommunfil ({file}). Öppna den filen för att jämföra det.")
    },
    other_edition: |edition| {
        format!(
            "är gjort för en annan utgåva av kommunfilen ({edition}). Öppna scenariot, eller en kopia av det om det är beslutat, så räknas det om mot den här utgåvan och kan jämföras."
        )
    },
    newer: |format| {
        format!("är sparat av en nyare version av programmet (format {format}) och lämnas orört.")
    },
    unread: "gick inte att läsa. Det finns kvar under ”Undanlagt” i listan Mina förslag.",
    too_few: "Välj minst två scenarier, så visas det som skiljer dem åt.",
    not_computed: |name| {
        format!("”{name}” går inte att räkna ut: något tal i det är för stort. Det står därför inte med.")
    },
    decisions: "Det som beslutas olika",
    decisions_about: |first, last| {
        format!(
            "Ett tal gäller alla år; tre tal gäller vart och ett av åren {first}–{last}. ”Ta över” ändrar det öppna scenariot och går att ångra."
        )
    },
    decisions_equal: "Inget beslutas olika.",
    decision: "Beslut eller antagande",
    not_decided: "som i utgångsläget",
    not_there: "finns inte där",
    switched_off: "avstängd",
    taken_over: |decision, letter| format!("Övertaget från {letter}: {decision}."),
    take_over: "Ta över",
    take_over_this: |decision, letter| format!("Ta över från {letter}: {decision}"),
    against_in: |first, year| format!("Mot {first}, {year}."),
    of_scenario: |letter, what| format!(" {letter}: {what}."),
    rate_differs: |ore, higher| {
        if higher { format!("skatten {ore} öre högre") } else { format!("skatten {ore} öre lägre") }
    },
    grants_differ: |amount, more| {
        if more {
            format!("nämnderna får {amount} mer")
        } else {
            format!("nämnderna får {amount} mindre")
        }
    },
    result_differs: |amount, higher| {
        if higher { format!("{amount} mer blir kvar") } else { format!("{amount} mindre blir kvar") }
    },
    same_sums: "samma skatt, samma pengar till nämnderna och lika mycket kvar",
    differences: |rows, year, first| {
        if rows == 1 {
            format!("{year} skiljer en rad sig från {first}.")
        } else {
            format!("{year} skiljer {rows} rader sig från {first}.")
        }
    },
    same: |year| format!("{year} skiljer ingenting: scenarierna ger samma tal på varje rad."),
    differences_in_other_years: |years| format!(" Det som skiljer finns {years}."),
    rows: "Det som skiljer",
    caption: |year, unit| format!("Rader som skiljer mellan scenarierna {year}; belopp i {unit}"),
    row: "Rad",
    municipality: "Kommunen",
    committees: "Nämnder",
    goals: "Mål och målområden",
    equal: "lika",
    percentage_points: "%-enheter",
    no_percent: "Det som jämförs mot är 0: då finns ingen andel i procent.",
    left_out_rows: "Under Nämnder står vad varje nämnd får. Bara rader som skiljer visas; filerna har alla.",
    table: "Jämförelse, alla tre åren",
    view_names: ["Tabell", "Staplar"],
    bars_about: |first| {
        format!(
            "Skillnad mot {first}: mer åt höger, fylld; mindre åt vänster, streckad. Samma ordning som i tabellen. Varje grupp har sin egen skala."
        )
    },
    person: "Vad det betyder för en person",
    person_about: |income, law| {
        format!(
            "{income} i månaden, med {law} års skattelag. Månadens skatt är avrundad nedåt till hela kronor."
        )
    },
    person_caption: |income| {
        format!("Vad varje scenario betyder för en person med inkomsten {income} i månaden")
    },
    scenario: "Scenario",
    rate: "Skattesats",
    tax: "Skatt i månaden",
    costs_month: |first| format!("Skatt mot {first}, per månad"),
    costs_year: "Om året",
    more_of_person: "Ålder, sorts inkomst och övriga satser ändras i Din ekonomi",
    goals_title: "Mål som får mer och mindre",
    goals_equal: "Alla mål är lika viktiga. De står i kommunens egen ordning. Hur nämndernas pengar delas på målen är vår tolkning, eller din där du har ändrat den. Ingen har publicerat den.",
    goals_summary: |gain, lose, all, first| match (gain, lose) {
        (0, 0) => format!("Målen har lika mycket pengar som i {first}."),
        (gain, 0) => format!("{gain} av {all} mål får mer pengar än i {first}, inget får mindre."),
        (0, lose) => format!("{lose} av {all} mål får mindre pengar än i {first}, inget får mer."),
        (gain, lose) => format!("Av {all} mål får {gain} mer pengar än i {first} och {lose} mindre."),
    },
    goals_gaining: "Får mer",
    goals_losing: "Får mindre",
    unknown: "Går inte att räkna ut",
    missing_value: "Talet finns inte i alla scenarier.",
    compare_this: |name| format!("Jämför {name}"),
};

//! Words of scenarios side by side.

/// The room.
#[derive(Debug)]
pub struct Compare {
    pub lede: &'static str,
    pub which: &'static str,
    pub which_about: fn(chosen: usize) -> String,
    pub start: &'static str,
    pub nothing_open: &'static str,
    pub open: &'static str,
    pub against: &'static str,
    pub cannot: fn(count: usize) -> String,
    pub other_file: fn(file: &str) -> String,
    pub other_edition: fn(edition: &str) -> String,
    pub newer: fn(format: u64) -> String,
    pub unread: &'static str,
    pub too_few: &'static str,
    pub not_computed: fn(name: &str) -> String,
    // The table.
    pub differs: fn(rows: usize, year: u16, first: &str) -> String,
    pub same: fn(year: u16) -> String,
    pub same_but: fn(years: &str) -> String,
    pub rows: &'static str,
    pub caption: fn(year: u16, unit: &str) -> String,
    pub row: &'static str,
    pub municipality: &'static str,
    pub committees: &'static str,
    pub goals: &'static str,
    pub alike: &'static str,
    pub points: &'static str,
    pub no_percent: &'static str,
    pub not_repeated: &'static str,
    pub table: &'static str,
    // The bars.
    pub forms: [&'static str; 2],
    pub bars_about: fn(first: &str) -> String,
    pub less: &'static str,
    pub more: &'static str,
    // A person.
    pub person: &'static str,
    pub person_about: fn(income: &str, law: u16) -> String,
    pub person_caption: fn(income: &str) -> String,
    pub scenario: &'static str,
    pub rate: &'static str,
    pub tax: &'static str,
    pub costs_month: fn(first: &str) -> String,
    pub costs_year: &'static str,
    pub more_of_person: &'static str,
    // Goals.
    pub goals_title: &'static str,
    pub goals_equal: &'static str,
    pub goals_told: fn(gain: usize, lose: usize, all: usize, first: &str) -> String,
    pub gain: &'static str,
    pub lose: &'static str,
    // From the list of scenarios.
    pub compare_this: fn(name: &str) -> String,
}

/// Swedish.
pub const SWEDISH: Compare = Compare {
    lede: "Ställ två till fyra scenarier bredvid varandra. Bara det som skiljer visas.",
    which: "Scenarier att jämföra",
    which_about: |chosen| format!("{chosen} av högst 4 valda. Det öppna följer dina ändringar."),
    start: "Utgångsläge",
    nothing_open: "Det öppna, utan ändringar",
    open: "öppet nu",
    against: "Jämför mot",
    cannot: |count| {
        if count == 1 {
            "1 scenario kan inte jämföras".to_owned()
        } else {
            format!("{count} scenarier kan inte jämföras")
        }
    },
    other_file: |file| {
        format!("är gjort för ett annat underlag ({file}). Öppna det underlaget för att jämföra det.")
    },
    other_edition: |edition| {
        format!(
            "är gjort för en annan utgåva av underlaget ({edition}). Öppna scenariot, eller en kopia av det om det är antaget, så räknas det om mot den här utgåvan och kan jämföras."
        )
    },
    newer: |format| {
        format!("är sparat av en nyare version av programmet (format {format}) och lämnas orört.")
    },
    unread: "kunde inte läsas och ligger undanlagt, orört, i listan över scenarier.",
    too_few: "Välj minst två scenarier, så visas det som skiljer dem åt.",
    not_computed: |name| {
        format!("”{name}” går inte att räkna ut: något tal i det är för stort. Det står därför inte med.")
    },
    differs: |rows, year, first| {
        if rows == 1 {
            format!("{year} skiljer en rad sig från {first}.")
        } else {
            format!("{year} skiljer {rows} rader sig från {first}.")
        }
    },
    same: |year| format!("{year} skiljer ingenting: scenarierna ger samma tal på varje rad."),
    same_but: |years| format!(" Det som skiljer finns {years}."),
    rows: "Det som skiljer",
    caption: |year, unit| format!("Rader som skiljer mellan scenarierna {year}; belopp i {unit}"),
    row: "Rad",
    municipality: "Kommunen",
    committees: "Nämnder",
    goals: "Mål och målområden",
    alike: "lika",
    points: "%-enheter",
    no_percent: "–",
    not_repeated: "Under Nämnder står kommunbidraget. Bidrag mot behov visas där behovet skiljer, ett målområde där det har flera mål. Filerna har alla rader.",
    table: "Jämförelse, alla tre åren",
    forms: ["Tabell", "Staplar"],
    bars_about: |first| {
        format!(
            "Skillnad mot {first}: mer åt höger, fylld; mindre åt vänster, streckad. Samma ordning som i tabellen. Varje grupp har sin egen skala."
        )
    },
    less: "mindre",
    more: "mer",
    person: "Vad det kostar en person",
    person_about: |income, law| format!("{income} i månaden, med {law} års skattelag."),
    person_caption: |income| format!("Vad varje scenario kostar en person med inkomsten {income} i månaden"),
    scenario: "Scenario",
    rate: "Skattesats",
    tax: "Skatt i månaden",
    costs_month: |first| format!("Mot {first}, i månaden"),
    costs_year: "Om året",
    more_of_person: "Ålder, sorts inkomst och övriga satser ändras i Din skatt",
    goals_title: "Mål som får mer och mindre",
    goals_equal: "Alla mål är lika viktiga: ordningen är kommunens, inte en rangordning. Hur stor del av en nämnds bidrag som går till ett mål är en läsning, inte en publicerad uppgift.",
    goals_told: |gain, lose, all, first| match (gain, lose) {
        (0, 0) => format!("Målen har lika mycket pengar som i {first}."),
        (gain, 0) => format!("{gain} av {all} mål får mer pengar än i {first}, inget får mindre."),
        (0, lose) => format!("{lose} av {all} mål får mindre pengar än i {first}, inget får mer."),
        (gain, lose) => format!("Av {all} mål får {gain} mer pengar än i {first} och {lose} mindre."),
    },
    gain: "Får mer",
    lose: "Får mindre",
    compare_this: |name| format!("Jämför {name}"),
};

/// English.
pub const ENGLISH: Compare = Compare {
    lede: "Put two to four scenarios side by side. Only what differs is shown.",
    which: "Scenarios to compare",
    which_about: |chosen| format!("{chosen} of at most 4 chosen. The open one follows your changes."),
    start: "Start state",
    nothing_open: "The open one, without changes",
    open: "open now",
    against: "Compare with",
    cannot: |count| {
        if count == 1 {
            "1 scenario cannot be compared".to_owned()
        } else {
            format!("{count} scenarios cannot be compared")
        }
    },
    other_file: |file| {
        format!("was made for another municipality file ({file}). Open that file to compare it.")
    },
    other_edition: |edition| {
        format!(
            "was made for another edition of the file ({edition}). Open the scenario, or a copy of it where it is adopted: it is then computed by this edition and can be compared."
        )
    },
    newer: |format| {
        format!("was saved by a newer version of the program (format {format}) and is left untouched.")
    },
    unread: "could not be read and lies aside, untouched, in the list of scenarios.",
    too_few: "Choose at least two scenarios to see what differs between them.",
    not_computed: |name| {
        format!("“{name}” cannot be computed: a number in it is too large. It is therefore left out.")
    },
    differs: |rows, year, first| {
        if rows == 1 {
            format!("In {year} one row differs from {first}.")
        } else {
            format!("In {year} {rows} rows differ from {first}.")
        }
    },
    same: |year| format!("In {year} nothing differs: the scenarios give the same number in every row."),
    same_but: |years| format!(" What differs is in {years}."),
    rows: "What differs",
    caption: |year, unit| format!("Rows that differ between the scenarios in {year}; amounts in {unit}"),
    row: "Row",
    municipality: "The municipality",
    committees: "Committees",
    goals: "Goals and goal areas",
    alike: "same",
    points: "percentage points",
    no_percent: "–",
    not_repeated: "Under Committees stands the municipal grant. Grant against need is shown where the need differs, a goal area where it has several goals. The files have all rows.",
    table: "Comparison, all three years",
    forms: ["Table", "Bars"],
    bars_about: |first| {
        format!(
            "Difference from {first}: more to the right, filled; less to the left, hatched. The same order as in the table. Each group has its own scale."
        )
    },
    less: "less",
    more: "more",
    person: "What it costs a person",
    person_about: |income, law| format!("{income} a month, by the tax law of {law}."),
    person_caption: |income| format!("What each scenario costs a person with an income of {income} a month"),
    scenario: "Scenario",
    rate: "Tax rate",
    tax: "Tax a month",
    costs_month: |first| format!("Against {first}, a month"),
    costs_year: "A year",
    more_of_person: "Age, kind of income and other rates are changed in Your tax",
    goals_title: "Goals that get more and less",
    goals_equal: "All goals are equally important: the order is the municipality's and ranks nothing. What part of a committee's grant serves a goal is a reading, not a published fact.",
    goals_told: |gain, lose, all, first| match (gain, lose) {
        (0, 0) => format!("The goals have as much money as in {first}."),
        (gain, 0) => format!("{gain} of {all} goals get more money than in {first}, none gets less."),
        (0, lose) => format!("{lose} of {all} goals get less money than in {first}, none gets more."),
        (gain, lose) => format!("Of {all} goals, {gain} get more money than in {first} and {lose} less."),
    },
    gain: "Get more",
    lose: "Get less",
    compare_this: |name| format!("Compare {name}"),
};

//! Words of the municipal tax: how it is paid out, and how it is settled at last.

/// The municipal tax.
#[derive(Debug)]
pub struct Tax {
    pub title: &'static str,
    pub about: &'static str,
    pub caption: fn(year: u16) -> String,
    pub a_month: &'static str,
    pub in_file_per_inhabitant: &'static str,
    pub settlement: &'static str,
    pub settlement_about: &'static str,
    pub settlement_quality: &'static str,
    pub settlement_caption: &'static str,
    pub year: &'static str,
    pub per_inhabitant: &'static str,
    pub for_all: fn(municipality: &str) -> String,
    pub sum: &'static str,
    pub base_of_the_year: fn(year: u16) -> String,
}

/// Swedish.
pub const SWEDISH: Tax = Tax {
    title: "Kommunalskatten, från underlag till slutavräkning",
    about: "Skatten räknas på invånarnas inkomster två år tidigare, de senaste som är taxerade. Regeringen fastställer hur de räknas upp, med en faktor för varje år. Det ger den preliminära skatten, som staten betalar ut varje månad tillsammans med utjämningen och fastighetsavgiften.",
    caption: |year| format!("Kommunalskatten {year}, steg för steg"),
    a_month: "Betalas ut varje månad, med utjämning och fastighetsavgift",
    in_file_per_inhabitant: "Slutavräkningen i budgeten, per invånare den 1 november året före",
    settlement: "Slutavräkningen per invånare",
    settlement_about: "När årets inkomster är taxerade, två år senare, visar det sig vad alla kommuners skatt borde ha blivit. Skillnaden mot vad de fick delas med landets folkmängd den 1 november året före. Den är lika stor för varje invånare i landet, så en kommuns egen tillväxt eller skattesats påverkar den inte. Den betalas i januari två år efter året.",
    settlement_quality: "Beloppen är räknade här, inte publicerade: med rikets skatteunderlag enligt SCB, uppräkningsfaktorn och en medelskattesats på 20,7 procent. De kan vara fel på omkring tio kronor per invånare. I budgeten räknar kommunen med en egen prognos.",
    settlement_caption: "Slutavräkning per invånare, år för år",
    year: "År",
    per_inhabitant: "Kr per invånare",
    for_all: |municipality| format!("{municipality}, mnkr"),
    sum: "Underlaget av årets egna inkomster, minus det uppräknade underlag som den preliminära skatten byggde på, gånger medelskattesatsen, delat med rikets folkmängd.",
    base_of_the_year: |year| format!("Rikets skatteunderlag av årets egna inkomster, taxerat {year}"),
};

/// English.
pub const ENGLISH: Tax = Tax {
    title: "Municipal tax, from base to final settlement",
    about: "Tax is counted on the inhabitants' incomes of two years before, the latest that are assessed. The Government lays down how they are projected, by a factor for each year. That gives the preliminary tax, which the state pays out each month along with equalisation and property fee.",
    caption: |year| format!("Municipal tax {year}, step by step"),
    a_month: "Paid out each month, with equalisation and property fee",
    in_file_per_inhabitant: "The settlement of the budget, per inhabitant on 1 November the year before",
    settlement: "The final settlement per inhabitant",
    settlement_about: "When the year's incomes are assessed, two years later, it is seen what all municipalities' tax should have been. The difference from what they were paid is divided by the nation's population on 1 November the year before. It is the same for every inhabitant of the country, so neither a municipality's own growth nor its rate moves it. It is paid in January two years after the year.",
    settlement_quality: "The amounts are counted here, not published: from the nation's tax base by Statistics Sweden, the projection factor and a mean rate of 20.7 per cent. They can be some ten kronor per inhabitant off. In its budget a municipality goes by a forecast of its own.",
    settlement_caption: "Final settlement per inhabitant, year by year",
    year: "Year",
    per_inhabitant: "SEK per inhabitant",
    for_all: |municipality| format!("{municipality}, MSEK"),
    sum: "The base of the year's own incomes, less the projected base that the preliminary tax was built on, times the mean rate, divided by the nation's population.",
    base_of_the_year: |year| format!("The nation's base of the year's own incomes, assessed {year}"),
};

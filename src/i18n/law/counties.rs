//! Words of the counties' rates in the income equalisation.

use crate::i18n::Language;

/// The counties' rates.
#[derive(Debug)]
pub struct Counties {
    pub title: &'static str,
    pub about: &'static str,
    pub own: fn(county: &str, year: u16, grant: &str, fee: &str) -> String,
    pub show: fn(count: usize, year: u16) -> String,
    pub caption: fn(year: u16) -> String,
    pub county: &'static str,
    pub grant: &'static str,
    pub fee: &'static str,
    pub source: &'static str,
    pub sources: fn(grant: &str, fee: &str) -> String,
}

/// Swedish.
pub const SWEDISH: Counties = Counties {
    title: "Länens skattesatser i inkomstutjämningen",
    about: "Bidraget och avgiften räknas med länets skattesats, inte med kommunens (2–3 §§ förordningen 2004:881). Satserna bygger på 2003 års medelskattesats och ändras bara när uppgifter flyttas mellan kommuner och region. Där bara bidragssatsen är läst är avgiftssatsen härledd: bidragssatsen minus 2,07, som i de län där båda är kända.",
    own: |county, year, grant, fee| format!("{county} {year}: {grant} för bidrag, {fee} för avgift."),
    show: |count, year| format!("Visa alla {count} län {year}"),
    caption: |year| format!("Länens skattesatser {year}, procent"),
    county: "Län",
    grant: "Bidrag",
    fee: "Avgift",
    source: "Källa",
    sources: |grant, fee| format!("Bidrag: {grant}. Avgift: {fee}."),
};

/// English.
pub const ENGLISH: Counties = Counties {
    title: "The counties' rates in the income equalisation",
    about: "Grant and fee are counted by the county's rate, not by the municipality's (sections 2–3 of ordinance 2004:881). The rates rest on the mean tax rate of 2003 and change only when tasks are moved between municipalities and region. Where only the rate of grants has been read, that of fees is derived: the rate of grants less 2.07, as in the counties where both are known.",
    own: |county, year, grant, fee| format!("{county} {year}: {grant} for grants, {fee} for fees."),
    show: |count, year| format!("Show all {count} counties, {year}"),
    caption: |year| format!("The counties' rates {year}, per cent"),
    county: "County",
    grant: "Grant",
    fee: "Fee",
    source: "Source",
    sources: |grant, fee| format!("Bidrag: {grant}. Avgift: {fee}."),
};

/// The counties by their codes, in Swedish and in English.
const COUNTIES: [(&str, &str, &str); 21] = [
    ("01", "Stockholms län", "Stockholm"),
    ("03", "Uppsala län", "Uppsala"),
    ("04", "Södermanlands län", "Södermanland"),
    ("05", "Östergötlands län", "Östergötland"),
    ("06", "Jönköpings län", "Jönköping"),
    ("07", "Kronobergs län", "Kronoberg"),
    ("08", "Kalmar län", "Kalmar"),
    ("09", "Gotlands län", "Gotland"),
    ("10", "Blekinge län", "Blekinge"),
    ("12", "Skåne län", "Skåne"),
    ("13", "Hallands län", "Halland"),
    ("14", "Västra Götalands län", "Västra Götaland"),
    ("17", "Värmlands län", "Värmland"),
    ("18", "Örebro län", "Örebro"),
    ("19", "Västmanlands län", "Västmanland"),
    ("20", "Dalarnas län", "Dalarna"),
    ("21", "Gävleborgs län", "Gävleborg"),
    ("22", "Västernorrlands län", "Västernorrland"),
    ("23", "Jämtlands län", "Jämtland"),
    ("24", "Västerbottens län", "Västerbotten"),
    ("25", "Norrbottens län", "Norrbotten"),
];

impl Language {
    /// What a county is called. One that there is no name for is called by its code.
    #[must_use]
    pub fn county(self, code: &str) -> String {
        match COUNTIES.iter().find(|(known, ..)| *known == code) {
            Some((_, swedish, english)) => match self {
                Self::Swedish => (*swedish).to_owned(),
                Self::English => format!("{english} County"),
            },
            None => code.to_owned(),
        }
    }
}

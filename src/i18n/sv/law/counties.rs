//! Swedish texts for `catalogue::law::counties`.

use crate::i18n::catalogue::law::counties::Counties;

pub const TEXTS: Counties = Counties {
    title: "Länens skattesatser i inkomstutjämningen",
    about: "Bidraget och avgiften räknas med länets skattesats, inte med kommunens (2–3 §§ förordningen 2004:881). Satserna bygger på 2003 års medelskattesats och ändras bara när uppgifter flyttas mellan kommuner och region. Där bara bidragssatsen är publicerad är avgiftssatsen uträknad: bidragssatsen minus 2,07, som i de län där båda är kända.",
    own_county: |county, year, grant, fee| format!("{county} {year}: {grant} för bidrag, {fee} för avgift."),
    show_all: |count, year| format!("Visa alla {count} län {year}"),
    caption: |year| format!("Länens skattesatser {year}, procent"),
    name: |code| {
        Some(match code {
            "01" => "Stockholms län",
            "03" => "Uppsala län",
            "04" => "Södermanlands län",
            "05" => "Östergötlands län",
            "06" => "Jönköpings län",
            "07" => "Kronobergs län",
            "08" => "Kalmar län",
            "09" => "Gotlands län",
            "10" => "Blekinge län",
            "12" => "Skåne län",
            "13" => "Hallands län",
            "14" => "Västra Götalands län",
            "17" => "Värmlands län",
            "18" => "Örebro län",
            "19" => "Västmanlands län",
            "20" => "Dalarnas län",
            "21" => "Gävleborgs län",
            "22" => "Västernorrlands län",
            "23" => "Jämtlands län",
            "24" => "Västerbottens län",
            "25" => "Norrbottens län",
            _ => return None,
        })
    },
    county: "Län",
    grant: "Bidrag",
    fee: "Avgift",
    source: "Källa",
    sources: |grant, fee| format!("Bidrag: {grant}. Avgift: {fee}."),
};

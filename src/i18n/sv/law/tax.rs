//! Swedish texts for `catalogue::law::tax`.

use crate::i18n::catalogue::law::tax::Tax;

pub const TEXTS: Tax = Tax {
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

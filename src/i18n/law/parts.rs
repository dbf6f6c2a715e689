//! Words of the equalisation's parts, two sentences each.

/// The parts of the equalisation.
#[derive(Debug)]
pub struct Parts {
    pub title: &'static str,
    pub about: &'static str,
    pub caption: fn(year: u16, unit: &str) -> String,
    pub part: &'static str,
    pub amount: &'static str,
    /// Income, cost, structural, transition, adjustment, LSS.
    pub explained: [&'static str; 6],
}

/// Swedish.
pub const SWEDISH: Parts = Parts {
    title: "Utjämningens delar",
    about: "Ett bidrag är över noll, en avgift under. Tryck på ett belopp för att se hur det blev till.",
    caption: |year, unit| format!("Kommunalekonomisk utjämning {year}, {unit}"),
    part: "Del",
    amount: "Belopp",
    explained: [
        "Staten garanterar varje kommun 115 procent av medelskattekraften, för varje invånare den 1 november året före. Den som har mindre får bidrag för skillnaden, den som har mer betalar en avgift.",
        "Kommuner med dyrare förutsättningar, som många barn eller gamla, får bidrag av dem med billigare. Beloppet tas ur kommunens fil, där SCB:s publicerade eller en egen uppgift står: delmodellerna räknas inte här.",
        "Ett fast belopp per invånare till kommuner med liten befolkning eller svag arbetsmarknad. Det ändras inte från år till år.",
        "Begränsar vad en kommun förlorar när utjämningens regler ändras: med reglerna från 2020 till högst 250 kronor per invånare och år. Det trappas ned och är för det mesta borta efter några år.",
        "Ser till att alla kommuners bidrag och avgifter tillsammans kostar staten det som riksdagen har beslutat. Den är lika stor per invånare i hela landet, och kan bli en avgift.",
        "Jämnar ut kostnaderna för stöd enligt LSS, som skiljer sig mycket mellan kommuner. Den som har högre standardkostnad än snittet får bidrag av dem som har lägre.",
    ],
};

/// English.
pub const ENGLISH: Parts = Parts {
    title: "The parts of the equalisation",
    about: "A grant is above zero, a fee below. Press an amount to see how it came about.",
    caption: |year, unit| format!("Municipal equalisation {year}, {unit}"),
    part: "Part",
    amount: "Amount",
    explained: [
        "The state guarantees every municipality 115 per cent of the mean tax base, for each inhabitant on 1 November the year before. Who has less gets a grant for the difference, who has more pays a fee.",
        "Municipalities with costlier conditions, such as many children or old people, get a grant from those with cheaper ones. The amount is taken from the municipality's file, which has what Statistics Sweden published or a figure of its own: the sub-models are not computed here.",
        "A fixed amount per inhabitant to municipalities with few people or a weak labour market. It does not change from year to year.",
        "Limits what a municipality loses when the rules of the equalisation change: by the rules of 2020 to at most SEK 250 per inhabitant a year. It is stepped down and mostly gone after some years.",
        "Makes all municipalities' grants and fees together cost the state what parliament has decided. It is the same per inhabitant everywhere, and can turn into a fee.",
        "Evens out the cost of support for people with disabilities (LSS), which differs much between municipalities. Who has a higher standard cost than the mean gets a grant from those who have a lower one.",
    ],
};

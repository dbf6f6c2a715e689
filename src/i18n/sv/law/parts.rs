//! Swedish texts for `catalogue::law::parts`.

use crate::i18n::catalogue::law::parts::Parts;
use model::rows::RevenueRow;

pub const TEXTS: Parts = Parts {
    title: "Utjämningens delar",
    about: "Plus: kommunen får pengar. Minus: kommunen betalar. Tryck på ett belopp för att se hur det är räknat.",
    caption: |year, unit| format!("Kommunalekonomisk utjämning {year}, {unit}"),
    part: "Del",
    amount: "Belopp",
    explained: &[
        (
            RevenueRow::IncomeEqualisation,
            "Staten garanterar varje kommun 115 procent av medelskattekraften, för varje invånare den 1 november året före. Den som har mindre får bidrag för skillnaden, den som har mer betalar en avgift.",
        ),
        (
            RevenueRow::CostEqualisation,
            "Kommuner med dyrare förutsättningar, som många barn eller äldre, får bidrag av dem med billigare. Beloppet tas ur kommunens fil, där SCB:s publicerade eller en egen uppgift står: delmodellerna räknas inte här.",
        ),
        (
            RevenueRow::StructuralGrant,
            "Ett fast belopp per invånare till kommuner med liten befolkning eller svag arbetsmarknad. Det ändras inte från år till år.",
        ),
        (
            RevenueRow::TransitionGrant,
            "Begränsar vad en kommun förlorar när utjämningens regler ändras: med reglerna från 2020 till högst 250 kronor per invånare och år. Det trappas ned och är för det mesta borta efter några år.",
        ),
        (
            RevenueRow::Adjustment,
            "Ser till att alla kommuners bidrag och avgifter tillsammans kostar staten det som riksdagen har beslutat. Den är lika stor per invånare i hela landet, och kan bli en avgift.",
        ),
        (
            RevenueRow::LssEqualisation,
            "Jämnar ut kostnaderna för stöd enligt LSS, som skiljer sig mycket mellan kommuner. Den som har högre standardkostnad än snittet får bidrag av dem som har lägre.",
        ),
    ],
};

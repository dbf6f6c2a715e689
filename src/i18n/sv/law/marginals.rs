//! Swedish texts for `catalogue::law::marginals`.

use crate::i18n::catalogue::law::marginals::Marginals;

pub const TEXTS: Marginals = Marginals {
    title: "Vad en liten ändring ger",
    about: "Höjer kommunen skatten får den behålla pengarna. Tjänar invånarna mer får den behålla bara en liten del: resten jämnas ut mellan kommunerna.",
    one_krona: "En krona högre skattesats",
    ten_ore: "Tio öre högre skattesats",
    rate_why: "Kommunen behåller allt. Utjämningen räknas med länets skattesats, inte kommunens egen.",
    growth: "En procent mer eget skatteunderlag",
    growth_kept: |kept, of| format!("kommunen behåller {kept} av {of}"),
    growth_why: "Skatten ökar, men utjämningen minskar nästan lika mycket. Det som blir kvar beror på skillnaden mellan kommunens och länets skattesats, och är under noll där länets är högre.",
    growth_with_own_figure: "Skatten ökar. Utjämningen är en siffra som du själv har satt, och den ändras inte med underlaget.",
    gross: "Skatten ökar med",
    equalised: "Utjämningen ändras med",
    kept: "Blir kvar",
    inhabitant: "En invånare till",
    inhabitant_why: "Utan egen inkomst. Kostnadsutjämningen ändras också, efter ålder, men de reglerna är inte med här.",
    inhabitant_with_own_figure: "Utan egen inkomst. Inkomstutjämningen är en siffra som du själv har satt, och den ändras inte med invånarna. Kostnadsutjämningen ändras, efter ålder, men de reglerna är inte med här.",
    payment: "Staten betalar ut varje månad",
    payment_why: "En tolftedel av skatt, utjämning och fastighetsavgift, betald tillsammans.",
    a_year: "om året",
    a_month: "i månaden",
    growth_of_base: "En procent av underlaget i utgångsläget",
    rate_times: "En krona per hundra av det uppräknade underlaget.",
    growth_sum: "Tillväxten gånger skattesatsen är det som skatten ökar med. Tillväxten gånger länets skattesats är det som utjämningen minskar med. Har du ändrat utjämningen med ett antal procent ändras minskningen lika mycket.",
    inhabitant_sum: "Garantin ökar med medelskattekraften gånger garantinivån; länets skattesats av det är vad inkomstutjämningen ger. Har du ändrat utjämningen med ett antal procent ändras det lika mycket. Regleringspost och slutavräkning är lika stora för varje invånare i landet.",
    payment_sum: "Skatt, utjämning och fastighetsavgift läggs ihop och delas med tolv. Slutavräkningen betalas för sig, två år senare.",
    by_income: "Genom inkomstutjämningen",
    by_adjustment: "Genom regleringsposten",
    by_settlement: "Genom slutavräkningen",
};

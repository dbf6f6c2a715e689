//! Swedish texts for `catalogue::glossary`.

use crate::i18n::catalogue::glossary::{Glossary, Term};

pub const TEXTS: Glossary = Glossary {
    word: |term| match term {
        Term::Grant => {
            ("Kommunbidrag", "Pengar som kommunfullmäktige ger nämnderna för skola, omsorg och annat.")
        }
        Term::Frame => (
            "Ram, budget",
            "Så mycket pengar som en nämnd får innan du ändrar något: dess kommunbidrag i utgångsläget.",
        ),
        Term::Millions => ("mnkr", "Miljoner kronor. Andra enheter: kr/inv är kronor per invånare."),
        Term::Room => ("Utrymme", "Det som tillkommer att dela ut, eller det som fattas."),
        Term::Freed => ("Frigjort", "Kommunbidrag som blir över när en avgift höjs."),
        Term::Need => (
            "Behov",
            "Vad verksamheten kostar, minus det som nämnden själv får in. Räcker kommunbidraget till det är behovet täckt.",
        ),
        Term::Index => ("Index, pris och lön", "Hur mycket dyrare det blir när löner och priser stiger."),
        Term::Volume => ("Volym", "Hur många fler eller färre barn, äldre och andra som behöver tjänsten."),
        Term::Efficiency => ("Effektivisering", "Att göra samma sak för mindre pengar."),
        Term::Technical => (
            "Löner, priser, volym (teknisk ram)",
            "Så mycket ändras nämndens pengar när löner, priser, antal och effektivisering räknas in.",
        ),
        Term::TaxRate => (
            "Skattesats",
            "Så många kronor av varje 100 kr beskattad inkomst går till kommunen. En ändring sägs i öre: 50 öre är en halv procentenhet.",
        ),
        Term::TaxBase => ("Skatteunderlag", "Alla invånares beskattningsbara inkomster hoplagda."),
        Term::TaxBaseEach => ("Skattekraft", "Skatteunderlaget delat med antalet invånare."),
        Term::PreliminaryTax => (
            "Preliminär skatt",
            "Skatten betalas ut till kommunen efter en prognos, eftersom årets inkomster inte är kända än.",
        ),
        Term::FinalSettlement => (
            "Slutavräkning",
            "En rättelse i efterhand, när man vet vad alla i landet tjänade. Den är lika stor per invånare överallt.",
        ),
        Term::Equalisation => (
            "Utjämning",
            "Pengar flyttas mellan kommuner, så att alla kan ha likvärdig skola och omsorg. Plus: kommunen får pengar. Minus: den betalar.",
        ),
        Term::IncomeEqualisation => (
            "Inkomstutjämning",
            "Kommuner där invånarna tjänar mindre får pengar. Den egna skattesatsen påverkar den inte.",
        ),
        Term::CostEqualisation => (
            "Kostnadsutjämning",
            "Kommuner som har det dyrare, till exempel med många barn, får pengar av andra.",
        ),
        Term::StructuralGrant => (
            "Strukturbidrag",
            "Fast bidrag till kommuner med få invånare eller få jobb, och till några som förlorade på äldre ändringar.",
        ),
        Term::TransitionGrant => {
            ("Införandebidrag", "Hjälp under några år till kommuner som förlorar mycket på nya regler.")
        }
        Term::Adjustment => (
            "Regleringspost",
            "Plus eller minus, lika per invånare, så att allt kostar det som staten har bestämt.",
        ),
        Term::LssEqualisation => (
            "LSS-utjämning",
            "Kommuner som behöver ge mer stöd till personer med funktionsnedsättning får pengar av andra.",
        ),
        Term::PropertyFee => ("Fastighetsavgift", "Avgift som ägaren till en bostad betalar till kommunen."),
        Term::EarmarkedGrants => {
            ("Riktade statsbidrag", "Pengar från staten som bara får användas till en viss sak.")
        }
        Term::Fees => (
            "Taxor och avgifter",
            "Det man betalar när man använder en tjänst, till exempel parkering. De får inte ge mer än tjänsten kostar.",
        ),
        Term::Result => (
            "Årets resultat",
            "Det som blir kvar vid årets slut: pengarna som kom in minus pengarna som gick ut.",
        ),
        Term::BudgetedResult => {
            ("Budgeterat resultat", "Så mycket som kommunen planerar att ha kvar när året är slut.")
        }
        Term::SurplusTarget => {
            ("Överskottsmål", "Så stor del av skatt och generella bidrag som kommunen vill ha kvar.")
        }
        Term::BalanceRequirement => {
            ("Balanskrav", "Lagen kräver att ett underskott vägs upp av överskott inom tre år.")
        }
        Term::CentralItems => ("Centrala poster", "Kostnader och intäkter som ingen nämnd har ansvar för."),
        Term::FinancialNet => {
            ("Finansnetto", "Räntor och utdelning som kommunen får, minus räntor den betalar.")
        }
        Term::Council => (
            "Kommunfullmäktige",
            "De som invånarna väljer vart fjärde år. Fullmäktige beslutar om mål, budget, skatt och de viktiga avgifterna, och ger nämnderna deras pengar.",
        ),
        Term::ExecutiveBoard => (
            "Kommunstyrelsen",
            "Leder kommunens arbete, förbereder det som fullmäktige beslutar och har uppsikt över nämnderna.",
        ),
        Term::Committee => (
            "Nämnd, kommundelsnämnd",
            "Politiker som har ansvar för ett område, till exempel skolan, eller för en del av kommunen. Nämnden ska hålla sin budget.",
        ),
        Term::LocalGovernmentAct => {
            ("Kommunallagen (KL)", "Lagen om hur kommuner styrs. KL 11:10 betyder kapitel 11, paragraf 10.")
        }
        Term::Mission => ("Uppdrag", "Det som en nämnd eller ett bolag ska göra för ett mål."),
        Term::FollowUp => (
            "Uppföljning",
            "Under året ser varje nämnd efter om pengarna räcker: varje månad utom januari, juni och juli. I april, augusti och december gäller det hela kommunen, och målen.",
        ),
        Term::Outturn => ("Utfall", "Vad det faktiskt har kostat eller gett hittills under året."),
        Term::Forecast => {
            ("Prognos", "Vad hela året väntas kosta eller ge: utfallet hittills och en bedömning av resten.")
        }
        Term::PreviousForecast => (
            "Föregående prognos",
            "Prognosen vid uppföljningen innan. Bredvid den nya visar den åt vilket håll det går.",
        ),
        Term::Deviation => ("Avvikelse", "Skillnaden mot budgeten. Plus: bättre än budgeten. Minus: sämre."),
        Term::Season => (
            "Säsong, periodisering",
            "Att dela upp årets budget på månader som pengarna verkligen går åt. Snön röjs på vintern, skolan har sommarlov.",
        ),
        Term::Twelfths => (
            "Tolftedelar",
            "Att dela årets budget i tolv lika delar. Då kan en nämnd se ut att ha pengar över i augusti fast den inte har det.",
        ),
        Term::Measure => (
            "Åtgärd",
            "Något som en nämnd gör för att hålla sin budget, till exempel att vänta med att anställa.",
        ),
        Term::ExtraGrant => (
            "Tilläggsanslag, hemställan",
            "Mer pengar under året. Nämnden begär dem (hemställer), och fullmäktige säger ja eller nej. Vid ja måste fullmäktige säga var pengarna ska tas.",
        ),
        Term::CentralReserve => (
            "Central reserv, oförutsett",
            "Pengar i budgeten som ingen nämnd har fått. De finns för det som ingen kunde räkna med.",
        ),
        Term::GoalAssessment => (
            "Lägesbedömning",
            "Hur det går med ett mål: bra, ok eller har brister. Den behöver ett skäl, och en indikator som visar det.",
        ),
        Term::InterimReport => (
            "Delårsrapport",
            "Kommunens rapport om ekonomin och målen mitt i året. Lagen kräver minst en, för mellan sex och åtta månader.",
        ),
        Term::Accounts => (
            "Bokslut, årsredovisning",
            "Vad hela året kostade och gav, när det är slut. Först då är resultatet klart och balanskravet prövat.",
        ),
        Term::GoodManagement => (
            "God ekonomisk hushållning",
            "Att sköta pengarna så att det räcker också för dem som kommer efter. Lagen kräver det, och kommunen sätter egna mål för det.",
        ),
        Term::Oversight => (
            "Uppsikt",
            "Kommunstyrelsen ska hålla ögonen på hur nämnder och bolag sköter sig, men bestämmer inte åt dem.",
        ),
        Term::Discharge => (
            "Ansvarsfrihet",
            "Efter året prövar fullmäktige, efter revisorernas granskning, om nämnderna har skött sig. Beslutet fattas före slutet av juni.",
        ),
    },
};

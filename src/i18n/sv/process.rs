//! Swedish texts for `catalogue::process`.

use crate::i18n::catalogue::process::{List, Process, Section};

pub const TEXTS: Process = Process {
    lead: "Kommunbidraget är det fullmäktige ger nämnderna. Skatten, utjämningen och fastighetsavgiften betalar det; resten tar nämnderna in själva.",
    contents: "På sidan",
    sections: &[
        Section {
            id: "kommunbidraget",
            title: "Vad kommunbidraget är",
            text: &[
                "En kommun lever mest på kommunalskatten. Till den kommer utjämningen mellan landets kommuner, den kommunala fastighetsavgiften och andra generella statsbidrag. Från de pengarna dras det som ingen nämnd ansvarar för, och det resultat som kommunen vill ha. Det som återstår är kommunbidraget.",
                "Fullmäktige delar ut kommunbidraget till nämnderna. Det ska räcka till de kostnader som nämnden inte själv kan täcka med avgifter, riktade statsbidrag och andra intäkter.",
                "Pengarna ska gå till kommunens mål. Varje mål har uppdrag, och uppdragen utförs av nämnder och kommunala bolag. Alla mål är lika viktiga, så här rangordnas de aldrig.",
            ],
            list: List::Nothing,
        },
        Section {
            id: "steg",
            title: "Elva steg till en budget",
            text: &["Mål och budget gäller för ett år och planerar för tre."],
            list: List::Steps(&[
                (
                    "Omvärldsanalys",
                    "I början av året ser kommunen på vad som händer runt omkring: ekonomin, befolkningen, nya lagar.",
                ),
                ("Blick bakåt", "Tidigare års resultat, kostnader och kvalitet gås igenom."),
                ("Vad det betyder", "Analysen översätts till vad den innebär för verksamheterna."),
                (
                    "Mål och utkast",
                    "Målen formuleras och en budget skissas. Medarbetare från olika verksamheter är med.",
                ),
                ("Underlaget lämnas", "Före sommaren får politikerna förvaltningens underlag."),
                ("Politisk beredning", "Nämnder och bolagsstyrelser får säga sitt."),
                ("Partiernas förslag", "På hösten lägger partierna fram sina förslag."),
                ("Kommunstyrelsen bereder", "Förslagen prövas inför beslutet."),
                ("Fullmäktige beslutar", "I december debatteras målen och ramarna, och fullmäktige röstar."),
                ("Nämnderna planerar", "Nämnder och bolagsstyrelser skriver sina verksamhetsplaner."),
                ("Arbetet börjar", "Den 1 januari."),
            ]),
        },
        Section {
            id: "uppfoljning",
            title: "Året efter beslutet",
            text: &[
                "Varje verksamhet följer upp sin budget varje månad utom i januari, juni och juli.",
                "Den som inte håller budgeten ska ta fram åtgärder, så att underskottet slutar växa och budgeten åter går ihop.",
                "I april, augusti och december görs en större uppföljning av hela kommunen. Den visar både budgeten och målen.",
            ],
            list: List::Nothing,
        },
        Section {
            id: "fordelning",
            title: "Så fördelas pengarna här",
            text: &[
                "Programmet utgår från filens ramar. Bara det som du ändrar fördelas: gör du inget står allt som i utgångsläget. En ändring gäller från sitt år tills du ändrar igen.",
                "Du väljer ovanför nämndernas tabell hur resten fördelas:",
            ],
            list: List::Points(&[
                "delas efter ram: varje nämnd får eller betalar en andel, lika stor som dess andel av ramarna. Så är det om du inte väljer något annat.",
                "läggs i eller tas ur resultatet: inget fördelas.",
                "efter behov: först fylls det som saknas till nämndernas behov, sedan delas resten efter behov. Vid en minskning tas först det som någon har över, sedan efter behov från dem som inte redan saknar något.",
                "viktat: efter ramen och en prioritet från 0 till 2 som du sätter. En hög vikt ger mer när det delas ut och skyddar i en nedskärning.",
                "En nämnd med en egen ändring får precis den, räknad från sin ram. De andra betalar eller får resten, på det sätt som du har valt. Kan ingen annan betala gör resultatet det.",
                "En låst nämnd behåller sitt bidrag. Inget bidrag blir mindre än noll.",
                "En höjd avgift frigör kommunbidrag, som fördelas. I en låst nämnd stannar pengarna där.",
                "Hur mycket av en nämnds bidrag som hör till vart och ett av dess mål är vår läsning, inte en publicerad uppgift. Du kan ändra den.",
            ]),
        },
        Section { id: "ord", title: "Ordlista", text: &[], list: List::Words },
        Section {
            id: "avrundning",
            title: "Avrundning",
            text: &[
                "Talen räknas exakt. Skatt och inkomstutjämning avrundas till hela kronor. Kommunbidrag fördelas i hela tusental kronor, så att delarna alltid blir summan. Det som är mindre än ett tusental hamnar i resultatet.",
                "Vid fördelningen får den nämnd nästa tusental som har störst anspråk i förhållande till vad den redan fått (Sainte-Laguës metod). Då minskar ingens bidrag när det finns mer att dela på.",
                "På skärmen visas avrundade tal. Därför kan en summa skilja på sista siffran; tryck på talet för att se det exakt.",
            ],
            list: List::Nothing,
        },
        Section {
            id: "inte",
            title: "Det här räknas inte",
            text: &["En modell är en förenkling. Det här är med flit utanför:"],
            list: List::Points(&[
                "Att människor flyttar, eller arbetar mer eller mindre, när skatten ändras.",
                "Att färre använder en tjänst när dess avgift höjs.",
                "Kostnadsutjämningens, LSS-utjämningens och fastighetsavgiftens egna beräkningar: de står som i filen tills du ändrar dem.",
                "Att rikets medelskattekraft påverkas av den egna kommunen.",
                "Regionens och statens budgetar. Deras skatter är med bara under Din skatt, och ändras inte av scenariot.",
                "Bolagens ekonomi, investeringar, lån, pensioner och kassa.",
                "Antal tjänster. Det finns ingen källa för vad en tjänst kostar här.",
                "Vad pengarna ger för kvalitet.",
            ]),
        },
    ],
};

//! Swedish texts for `catalogue::process`.

use crate::i18n::catalogue::process::{List, Process, Section};

pub const TEXTS: Process = Process {
    lead: "Kommunfullmäktige, som väljs av invånarna, delar ut pengar till nämnderna: kommunbidrag. Pengarna kommer från skatten, utjämningen mellan kommuner, fastighetsavgiften och statsbidrag. Resten får nämnderna in själva.",
    to_lessons: "Är du lärare? Här finns lektioner på 15, 45 och 80 minuter.",
    contents: "På sidan",
    sections: &[
        Section {
            id: "kommunbidraget",
            title: "Vad kommunbidraget är",
            text: &[
                "En kommun lever mest på kommunalskatten. Till den kommer utjämningen mellan landets kommuner, den kommunala fastighetsavgiften och andra generella statsbidrag. Från de pengarna dras det som ingen nämnd ansvarar för, och det som kommunen vill ha kvar vid årets slut (resultatet). Det som återstår är kommunbidraget.",
                "Fullmäktige delar ut kommunbidraget till nämnderna. Det ska räcka till de kostnader som nämnden inte själv kan täcka med avgifter, riktade statsbidrag och andra intäkter.",
                "Pengarna ska gå till kommunens mål. Varje mål har uppdrag, och uppdragen utförs av nämnder och kommunala bolag. Alla mål är lika viktiga, så här rangordnas de aldrig.",
            ],
            list: List::Nothing,
        },
        Section {
            id: "uppfoljning",
            title: "Året efter beslutet",
            text: &[
                "Varje verksamhet följer upp sin budget varje månad utom i januari, juni och juli.",
                "Den som inte håller budgeten ska ta fram åtgärder, så att underskottet slutar växa och budgeten åter går ihop.",
                "I april, augusti och december görs en större uppföljning av hela kommunen. Den visar både budgeten och målen.",
                "Under Följ upp kan du följa en budget som är antagen: skriva in eller klistra in hur det har gått, se vad hela året väntas ge, pröva åtgärder, eller spela ett år.",
            ],
            list: List::Nothing,
        },
        Section {
            id: "fordelning",
            title: "Så fördelas pengarna här",
            text: &[
                "Verktyget utgår från vad varje nämnd har i utgångsläget (ramen). Bara det som du ändrar delas ut. En ändring gäller från sitt år tills du ändrar igen.",
                "Du väljer ovanför nämndernas tabell vem som betalar, eller får mer. Resten:",
            ],
            list: List::Points(&[
                "delas lika, i procent: alla nämnder ändras lika mycket i procent. Så är det om du inte väljer något annat.",
                "överskottet får eller betalar: nämnderna behåller sina pengar, och ändringen syns i det som blir kvar vid årets slut.",
                "dit pengarna inte räcker: mer pengar går först dit de inte räcker till kostnaderna, sedan efter behov. Mindre pengar tas först där något blir över, sedan efter behov från dem som har tillräckligt.",
                "efter dina vikter: du ger varje nämnd en vikt från 0 till 2. En hög vikt ger mer när det delas ut och skyddar i en nedskärning.",
                "En nämnd med en egen ändring får precis den. De andra betalar eller får resten, på det sätt som du har valt. Kan ingen annan betala gör överskottet det.",
                "En låst nämnd behåller sina pengar. Ingen nämnd får mindre än noll.",
                "En höjd avgift gör att nämnden behöver mindre kommunbidrag. Det som blir över (frigjort) delas ut. I en låst nämnd stannar pengarna där.",
                "Hur nämndernas pengar delas på målen är vår tolkning, inte en publicerad siffra. Du kan ändra den.",
            ]),
        },
        Section { id: "ord", title: "Ordlista", text: &[], list: List::Words },
        Section {
            id: "avrundning",
            title: "Avrundning",
            text: &[
                "Talen räknas exakt. Skatt och inkomstutjämning avrundas till hela kronor. Kommunbidrag fördelas i hela tusental kronor, så att delarna alltid blir summan. Det som är mindre än ett tusental blir kvar vid årets slut.",
                "Nästa tusental går till den nämnd som har fått minst i förhållande till sin andel (Sainte-Laguës metod). Då minskar ingens pengar när det finns mer att dela på.",
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
                "Regionens och statens budgetar. Deras skatter är med bara under Din ekonomi, och ändras inte av scenariot.",
                "Bolagens ekonomi, investeringar, lån, pensioner och kassa.",
                "Antal tjänster. Det finns ingen källa för vad en tjänst kostar här.",
                "Vad pengarna ger för kvalitet.",
            ]),
        },
    ],
};

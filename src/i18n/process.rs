//! The room that tells how a municipal budget comes about, and how this program computes. One shape for both languages.

/// A page to read.
#[derive(Debug)]
pub struct Process {
    pub lead: &'static str,
    pub contents: &'static str,
    pub sections: &'static [Section],
}

/// A part of the page with a heading of its own.
#[derive(Debug)]
pub struct Section {
    /// Its address within the page: the same in all languages.
    pub id: &'static str,
    pub title: &'static str,
    /// Paragraphs before the list.
    pub text: &'static [&'static str],
    pub list: List,
}

/// What follows a section's paragraphs.
#[derive(Debug)]
pub enum List {
    /// Nothing.
    Nothing,
    /// Numbered steps: heading and text.
    Steps(&'static [(&'static str, &'static str)]),
    /// Words and what they mean.
    Words(&'static [(&'static str, &'static str)]),
    /// Points.
    Points(&'static [&'static str]),
}

/// Swedish.
pub const SWEDISH: Process = Process {
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
                "Du väljer hur ändringen fördelas:",
            ],
            list: List::Points(&[
                "Proportionellt: varje nämnd får sin andel av ändringen, lika stor som dess andel av ramarna. Så är det om du inte väljer något annat.",
                "Behåll ramarna: inget fördelas, och ändringen hamnar i resultatet.",
                "Efter behov: först fylls det som saknas till nämndernas behov, sedan delas resten efter behov. Vid en minskning tas först det som någon har över.",
                "Viktat: ramen gånger en vikt som du sätter.",
                "En nämnd som får en egen ändring får den räknad från sin ram. De andra betalar eller får resten, efter det sätt som du har valt.",
                "En låst nämnd behåller sitt bidrag. Inget bidrag blir mindre än noll.",
                "En höjd avgift frigör kommunbidrag, som fördelas. I en låst nämnd stannar pengarna där.",
                "Hur mycket av en nämnds bidrag som hör till vart och ett av dess mål är vår läsning, inte en publicerad uppgift. Du kan ändra den.",
            ]),
        },
        Section {
            id: "ord",
            title: "Ordlista",
            text: &[],
            list: List::Words(&[
                ("Kommunbidrag", "Det som fullmäktige ger en nämnd, och potten som det tas ur."),
                ("Ram", "En nämnds kommunbidrag i utgångsläget."),
                ("Utrymme", "Det som tillkommer att fördela, eller det som fattas."),
                ("Frigjort", "Kommunbidrag som blir över när en avgift höjs."),
                (
                    "Behov",
                    "Nämndens kostnader efter index, volym och effektivisering, minus dess egna intäkter.",
                ),
                (
                    "Skattesats",
                    "Kronor av varje hundralapp i beskattningsbar inkomst. En ändring sägs i öre.",
                ),
                ("Skatteunderlag", "Invånarnas beskattningsbara inkomster tillsammans."),
                ("Skattekraft", "Skatteunderlaget per invånare."),
                (
                    "Slutavräkning",
                    "Rättelse i efterhand när skatten betalats ut efter en prognos. Lika per invånare i hela landet.",
                ),
                (
                    "Utjämning",
                    "Jämnar ut skillnader mellan kommuner i inkomster och kostnader. Bidrag står som plus, avgift som minus.",
                ),
                (
                    "Inkomstutjämning",
                    "Den del som beror på skatteunderlaget. Den egna skattesatsen påverkar den inte.",
                ),
                (
                    "Kostnadsutjämning",
                    "Den del som beror på sådant som kommunen inte styr över: barn, äldre, avstånd.",
                ),
                (
                    "Strukturbidrag",
                    "För kommuner med liten folkmängd eller svag arbetsmarknad, och för några som förlorade på äldre ändringar.",
                ),
                ("Införandebidrag", "Mildrar en stor förlust när reglerna ändras."),
                ("Regleringspost", "Gör att bidragen tillsammans blir det som staten har bestämt."),
                ("LSS-utjämning", "Jämnar ut kostnader för stöd till personer med funktionsnedsättning."),
                ("Fastighetsavgift", "Betalas av den som äger en bostad och går till kommunen."),
                ("Taxor och avgifter", "Det som den betalar som använder en tjänst."),
                ("Årets resultat", "Intäkter minus kostnader. Lagen kräver att intäkterna är större."),
                ("Resultatmål", "Hur stor del av skatt och generella bidrag som ska bli över."),
                ("Centrala poster", "Kostnader och intäkter som ingen nämnd har."),
                ("Finansnetto", "Ränta och utdelning in, minus räntor ut."),
                ("Uppdrag", "Det som en nämnd eller ett bolag ska göra för ett mål."),
            ]),
        },
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

/// English.
pub const ENGLISH: Process = Process {
    lead: "The municipal grant is what the council gives its committees. The tax, the equalisation and the property fee pay for it; the rest the committees bring in themselves.",
    contents: "On this page",
    sections: &[
        Section {
            id: "kommunbidraget",
            title: "What the municipal grant is",
            text: &[
                "A Swedish municipality lives mostly on its own income tax. To this come the equalisation between the country's municipalities, the municipal property fee and other general state grants. From that money is taken what no committee answers for, and the result that the municipality wants. What remains is the municipal grant, kommunbidrag.",
                "The council hands the grant out to its committees. It is to cover the costs that a committee cannot meet by fees, earmarked state grants and other income of its own.",
                "The money is to serve the municipality's goals. Each goal has missions, carried out by committees and municipal companies. All goals are equally important, so nothing here ranks them.",
            ],
            list: List::Nothing,
        },
        Section {
            id: "steg",
            title: "Eleven steps to a budget",
            text: &["Goals and budget holds for one year and plans for three."],
            list: List::Steps(&[
                (
                    "The world around",
                    "At the start of the year the municipality looks at what is happening: the economy, the population, new laws.",
                ),
                ("Looking back", "Results, costs and quality of earlier years are gone through."),
                ("What it means", "The analysis is turned into what it means for the services."),
                (
                    "Goals and a draft",
                    "Goals are worded and a budget is drafted. People from different services take part.",
                ),
                (
                    "The basis is handed over",
                    "Before the summer the politicians get the administration's basis.",
                ),
                ("Political preparation", "Committees and company boards may comment."),
                ("The parties' proposals", "In the autumn the parties put forward their proposals."),
                ("The executive board prepares", "The proposals are examined before the decision."),
                (
                    "The council decides",
                    "In December the goals and frames are debated, and the council votes.",
                ),
                ("The committees plan", "Committees and company boards write their plans."),
                ("Work begins", "On 1 January."),
            ]),
        },
        Section {
            id: "uppfoljning",
            title: "The year after the decision",
            text: &[
                "Every service follows up its budget each month except January, June and July.",
                "Whoever does not keep the budget must take measures, so that the deficit stops growing and the budget balances again.",
                "In April, August and December a larger follow-up covers the whole municipality. It shows both budget and goals.",
            ],
            list: List::Nothing,
        },
        Section {
            id: "fordelning",
            title: "How the money is distributed here",
            text: &[
                "The program starts from the frames of the file. Only what you change is distributed: if you do nothing, all stands as in the start state. A change holds from its year until you change it again.",
                "You choose how the change is spread:",
            ],
            list: List::Points(&[
                "Proportionally: each committee gets its share of the change, as large as its share of the frames. So it is unless you choose otherwise.",
                "Keep the frames: nothing is spread, and the change lands in the result.",
                "By need: first what is missing to the committees' needs is filled, then the rest is shared by need. A cut first takes what someone has beyond the need.",
                "Weighted: the frame times a weight that you set.",
                "An own change of a committee counts from its frame. The others pay, or get the rest, in the way that you have chosen.",
                "A locked committee keeps its grant. No grant falls below zero.",
                "A raised fee frees grant, which is distributed. In a locked committee the money stays there.",
                "How much of a committee's grant belongs to each of its goals is our reading, not a published figure. You can change it.",
            ]),
        },
        Section {
            id: "ord",
            title: "Glossary",
            text: &[],
            list: List::Words(&[
                (
                    "Municipal grant (kommunbidrag)",
                    "What the council gives a committee, and the pool that it gives from.",
                ),
                ("Frame (ram)", "A committee's grant in the start state."),
                ("Room (utrymme)", "What there is more to distribute, or what is missing."),
                ("Freed (frigjort)", "Grant that is left over when a fee is raised."),
                (
                    "Need (behov)",
                    "The committee's costs after index, volume and efficiency, less its own income.",
                ),
                (
                    "Tax rate (skattesats)",
                    "Kronor of every SEK 100 of taxable income. A change is told in öre, hundredths of a krona.",
                ),
                ("Tax base (skatteunderlag)", "The inhabitants' taxable incomes together."),
                ("Tax base per inhabitant (skattekraft)", "The tax base divided by the population."),
                (
                    "Final settlement (slutavräkning)",
                    "A correction afterwards, since tax is paid out by a forecast. The same per inhabitant in the whole country.",
                ),
                (
                    "Equalisation (utjämning)",
                    "Evens out differences between municipalities in income and cost. A grant is plus, a fee minus.",
                ),
                (
                    "Income equalisation",
                    "The part that depends on the tax base. The own tax rate does not affect it.",
                ),
                (
                    "Cost equalisation",
                    "The part that depends on what the municipality does not control: children, the elderly, distances.",
                ),
                (
                    "Structural grant",
                    "For municipalities with few inhabitants or a weak labour market, and for some that lost by older changes.",
                ),
                ("Transition grant", "Softens a large loss when the rules change."),
                ("Adjustment item", "Makes the grants together what the state has decided."),
                ("LSS equalisation", "Evens out costs of support for people with disabilities."),
                ("Property fee", "Paid by those who own a home; it goes to the municipality."),
                ("Fees (taxor och avgifter)", "What those pay who use a service."),
                ("Result", "Revenue less costs. The law demands that revenue is larger."),
                ("Surplus target", "How much of tax and general grants is to be left over."),
                ("Central items", "Costs and income that no committee has."),
                ("Financial net", "Interest and dividends in, less interest out."),
                ("Mission (uppdrag)", "What a committee or company is to do for a goal."),
            ]),
        },
        Section {
            id: "avrundning",
            title: "Rounding",
            text: &[
                "Numbers are computed exactly. Tax and income equalisation are rounded to whole kronor. The grant is spread in whole thousands of kronor, so that the parts always make the sum. What is less than a thousand lands in the result.",
                "When it is spread, the next thousand goes to the committee with the largest claim in relation to what it already has (the method of Sainte-Laguë). Then nobody's grant falls when there is more to share.",
                "The screen shows rounded numbers. A sum can therefore differ in its last digit; press the number to see it exactly.",
            ],
            list: List::Nothing,
        },
        Section {
            id: "inte",
            title: "Not modelled",
            text: &["A model is a simplification. This is left out on purpose:"],
            list: List::Points(&[
                "People moving, or working more or less, when the tax changes.",
                "Fewer people using a service when its fee rises.",
                "The calculations of the cost equalisation, the LSS equalisation and the property fee themselves: they stand as in the file until you change them.",
                "The municipality's own effect on the nation's mean tax base.",
                "The budgets of the region and the state. Their taxes are counted only under Your tax, and no scenario changes them.",
                "The companies' finances, investments, loans, pensions and cash.",
                "The number of posts. There is no source for what a post costs here.",
                "What quality the money brings.",
            ]),
        },
    ],
};

//! Swedish texts for `catalogue::trust`.

use crate::i18n::catalogue::trust::{ExampleNames, Trust};
use files::published_examples::ExampleSetName;
use model::statutes::person::StepName;

pub const TEXTS: Trust = Trust {
    lead: "Här räknar verktyget om publicerade siffror, så att du kan se om det räknar rätt.",
    about: "Varje rad visar vad som publicerades, vad verktyget räknar fram, hur mycket som skiljer och hur mycket som får skilja. Skillnader visas och förklaras, de göms inte.",
    summary: |count, within, exact| {
        if within == count {
            format!(
                "{count} exempel räknades om nyss. Alla är så nära de ska vara, och {exact} är exakt lika när de avrundas som det publicerade."
            )
        } else {
            format!(
                "{count} exempel räknades om nyss. {within} är så nära de ska vara, och {exact} är exakt lika."
            )
        }
    },
    summary_beyond: |count, beyond| format!("{beyond} av {count} exempel skiljer mer än de får."),
    no_year: |file, line| format!("Exemplen kan inte räknas: rad {line} i {file} saknar år."),
    sets: "Exemplen",
    set_title: |name| match name {
        ExampleSetName::IncomeEqualisation => "Inkomstutjämningen: 61 utfall",
        ExampleSetName::Law2018 => "Södertälje 2018, enligt lagen",
        ExampleSetName::ResultBudgets => "Resultatbudgetar 2016–2021, adderade",
        ExampleSetName::Fees => "Högsta avgifter år för år",
        ExampleSetName::BalanceRequirement => "Balanskravsresultat",
        ExampleSetName::Person2026 => "En persons skatt 2026, steg för steg",
        ExampleSetName::RateChange2026 => "En krona högre skatt 2026",
    },
    set_about: |name| match name {
        ExampleSetName::IncomeEqualisation => {
            "Tolv kommuner i Örebro län 2020–2023 och tretton i Stockholms län 2018, bland dem några som betalar avgift."
        }
        ExampleSetName::Law2018 => {
            "Vad lagens formler ger ur publicerade underlag, bredvid det som publicerades."
        }
        ExampleSetName::ResultBudgets => {
            "Nettokostnad, skatt och bidrag samt resultat, adderade av modellen ur budgetens egna rader."
        }
        ExampleSetName::Fees => {
            "Fastighetsavgift, maxtaxa i förskola och på fritids, hemtjänst och minimibelopp, räknade ur basbelopp och inkomsttak."
        }
        ExampleSetName::BalanceRequirement => {
            "Resultat efter balanskravsjusteringar, och balanskravsresultat."
        }
        ExampleSetName::Person2026 => {
            "Grundavdrag, avgifter och skattereduktioner i Skatteverkets egna exempel, tabell 34."
        }
        ExampleSetName::RateChange2026 => {
            "Vad en löntagare under 66 år betalar mer när skattesatsen höjs en krona, från tabell 33 till 34."
        }
    },
    source: "Källa",
    set_source: |name| match name {
        ExampleSetName::IncomeEqualisation => {
            "SCB, kommunalekonomisk utjämning; för 2018 SCB/Sweco genom Stockholms stad"
        }
        ExampleSetName::Law2018 => "SCB/Sweco, Kolada och Södertälje kommun, Mål och budget 2018–2020",
        ExampleSetName::ResultBudgets => {
            "Södertälje kommun, bilagor till Mål och budget 2018–2020 och 2019–2021"
        }
        ExampleSetName::Fees => {
            "Skatteverket, Skolverkets inkomsttak genom kommunerna, och kommunernas taxor"
        }
        ExampleSetName::BalanceRequirement => "Malmö stad och Upplands-Bro kommun, årsredovisningar",
        ExampleSetName::Person2026 => "Skatteverket, SKV 433 utgåva 36",
        ExampleSetName::RateChange2026 => "Skatteverket, skattetabeller 2026",
    },
    set_note: |name| match name {
        ExampleSetName::IncomeEqualisation => {
            "Det får skilja en krona per invånare, och mer där de publicerade siffrorna är avrundade: deras sista siffra kan betyda några kronor. Medelskattekraften och folkmängden är anpassade inom sin avrundning, där de inte är publicerade."
        }
        ExampleSetName::Law2018 => {
            "De två beloppen i mnkr kommer ur en budget som beslutades innan utfallet var känt: skillnaden är budgetens prognosfel. De andra två skiljer för att faktorn har fyra decimaler och medelskattekraften är känd på fem kronor när."
        }
        ExampleSetName::ResultBudgets => {
            "Budgetens rader är avrundade till hela miljoner, så summan kan skilja en miljon."
        }
        ExampleSetName::Fees => "Inget får skilja: avgiften ska stämma på kronan.",
        ExampleSetName::BalanceRequirement => "Inget får skilja.",
        ExampleSetName::Person2026 => "Inget får skilja: varje steg ska stämma på kronan.",
        ExampleSetName::RateChange2026 => {
            "Månadens kostnad ska stämma på kronan. Årets är publicerad utan avrundning, medan skatt och skattereduktion avrundas nedåt var för sig: därför får den skilja en krona."
        }
    },
    set_summary: |count, within, exact| {
        if within == count {
            format!("Alla {count} så nära de ska vara, {exact} exakt lika")
        } else {
            format!("{within} av {count} så nära de ska vara, {exact} exakt lika")
        }
    },
    largest_deviation: |amount| format!("störst skillnad {amount}"),
    show: |count| format!("Visa alla {count}"),
    example: "Exempel",
    published: "Publicerat",
    computed: "Räknat",
    difference: "Skillnad",
    tolerance: "Godtagen skillnad",
    caption: |title| format!("{title}: publicerat och räknat"),
    within_tolerance: "nära nog",
    outside_tolerance: "skiljer för mycket",
    no_result: "inget svar",
    names: ExampleNames {
        kronor: |amount| format!("{amount}\u{a0}kr"),
        quantity: |key| match key {
            "projected_tax_base" => "Uppräknat skatteunderlag",
            "municipal_tax" => "Kommunalskatt",
            "income_equalisation_per_inhabitant" => "Inkomstutjämning per invånare",
            _ => "Inkomstutjämning",
        },
        budget: |kind| match kind {
            "outturn" => "Bokslut",
            "plan" => "Plan",
            _ => "Budget",
        },
        sum: |key| match key {
            "net_cost" => "nettokostnad",
            "revenue" => "skatt och bidrag",
            _ => "resultat",
        },
        fee: |key| match key {
            "house_ceiling" => "Småhus",
            "flat_ceiling" => "Bostadslägenhet",
            "preschool_1" => "Förskola, barn 1",
            "preschool_2" => "Förskola, barn 2",
            "preschool_3" => "Förskola, barn 3",
            "after_school_1" => "Fritids, barn 1",
            "after_school_2" => "Fritids, barn 2",
            "after_school_3" => "Fritids, barn 3",
            "home_care" => "Hemtjänst",
            "minimum_single" => "Minimibelopp, ensam",
            _ => "Minimibelopp, sammanboende",
        },
        balance_result: "balanskravsresultat",
        after_adjustments: "efter justeringar",
        step: |step| match step {
            StepName::BasicAllowance => "Grundavdrag",
            StepName::WorkCredit => "Jobbskatteavdrag",
            StepName::StateTax => "Statlig skatt",
            StepName::PensionContribution => "Pensionsavgift",
            StepName::MunicipalTax => "Kommunalskatt",
            StepName::BurialFee => "Begravnings- och kyrkoavgift",
            StepName::EarnedIncomeReduction => "Reduktion för förvärvsinkomst",
            StepName::PublicServiceFee => "Public service-avgift",
            // No published example is of one of the others.
            StepName::Total
            | StepName::AssessedIncome
            | StepName::TaxableIncome
            | StepName::ChurchFee
            | StepName::PensionCredit
            | StepName::SicknessCredit => "Slutlig skatt",
        },
        pension: "pension",
        wage: "lön",
        at_age_limit: "66 år eller mer",
        under_age_limit: "under 66",
        taxable: |amount| format!("beskattningsbart {amount}"),
        salary: |amount| format!("Lön {amount}"),
        a_month: "i månaden",
        a_year: "om året",
    },
    tables: "Månadstabellerna 2026: 8 658 celler",
    tables_about: "Skatteverkets skattetabeller 32, 33 och 34 för 2026, alla sex kolumner. Filen hämtas först när du trycker, och verktyget räknar om varje cell.",
    tables_source: "Skatteverket, Allmänna tabeller, månad, 2026",
    run_tables: "Räkna om alla 8 658 celler",
    fetching: "Hämtar tabellerna …",
    running: |done, of| format!("Räknar: {done} av {of} rader"),
    not_fetched: "Tabellerna kunde inte hämtas. Kontrollera uppkopplingen och försök igen.",
    cells: |cells, exact, rows| format!("{exact} av {cells} celler i {rows} rader är exakt lika."),
    largest: |amount| format!("Störst skillnad {amount}."),
    deviating_rows: "Celler som skiljer",
    cell_heading: "Cell",
    cell: |table, income, column| format!("Tabell {table}, upp till {income}, kolumn {column}"),
    more_deviating: |count| format!("… och {count} till"),
    file: "Filen som CSV",
    command_line: "Räkna själv",
    command_line_about: "Programmets källkod har två kommandon som läser filer med samma kolumner och skriver ut hur många rader som är exakt lika, varje rad som skiljer för mycket, och den största skillnaden. Så kan andra tal prövas på samma sätt:",
};

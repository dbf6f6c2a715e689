//! Words of the flow from revenue to goals.

/// The flow.
#[derive(Debug)]
pub struct Flow {
    pub of_each_hundred: fn(tax: &str, equalisation: &str) -> String,
    pub with_a_fee: fn(tax: &str, fee: &str) -> String,
    pub becomes_grant: fn(grant: &str) -> String,
    pub deficit: fn(amount: &str) -> String,
    pub caption: fn(year: u16, unit: &str) -> String,
    pub losses: &'static str,
    pub region: &'static str,
    pub title: fn(places: usize, from: &str, to: &str, amount: &str) -> String,
    pub about: &'static str,
    pub band: fn(from: &str, to: &str, amount: &str, unit: &str) -> String,
    pub heads: [&'static str; 4],
    pub whole: fn(amount: &str) -> String,
    pub total: &'static str,
    pub grant: &'static str,
    pub fee: fn(name: &str) -> String,
    pub cost: fn(name: &str) -> String,
    pub income: fn(name: &str) -> String,
    pub budgeted_deficit: &'static str,
    pub beyond: &'static str,
    pub left: &'static str,
    pub no_goal: &'static str,
    pub small_rows: fn(count: usize) -> String,
    pub small_committees: fn(count: usize) -> String,
    pub table: &'static str,
    pub from: &'static str,
    pub to: &'static str,
    pub change: &'static str,
}

/// Swedish.
pub const SWEDISH: Flow = Flow {
    of_each_hundred: |tax, equalisation| {
        format!("Av varje hundralapp kommer {tax} kronor från skatten och {equalisation} från utjämningen.")
    },
    with_a_fee: |tax, fee| {
        format!(
            "Av varje hundralapp kommer {tax} kronor från skatten; {fee} kronor går bort i utjämningsavgift."
        )
    },
    becomes_grant: |grant| format!(" {grant} kronor blir kommunbidrag till nämnderna."),
    deficit: |amount| {
        format!(
            " {amount} saknas och måste tas av tidigare års överskott; det står för sig bland intäkterna."
        )
    },
    caption: |year, unit| format!("Från intäkter genom kommunbidraget till nämnder och mål {year} ({unit})."),
    losses: " Streckad stapel: mindre än i utgångsläget.",
    region: "Flödesbild, kan rullas i sidled",
    title: |places, from, to, amount| {
        format!(
            "Flödesbild med {places} poster. Det största flödet till en nämnd: {from} till {to}, {amount}."
        )
    },
    about: "Varje flöde står i tabellen under bilden.",
    band: |from, to, amount, unit| format!("{from} till {to}: {amount} {unit}"),
    heads: ["Intäkter", "Användning", "Nämnder", "Mål"],
    whole: |amount| format!("Summa {amount}"),
    total: "Alla intäkter",
    grant: "Kommunbidrag",
    fee: |name| format!("{name}, avgift"),
    cost: |name| format!("{name}, kostnad"),
    income: |name| format!("{name}, överskott"),
    budgeted_deficit: "Budgeterat underskott",
    beyond: "Fördelat utöver kommunbidraget",
    left: "Ej fördelat, till resultatet",
    no_goal: "Inget mål angivet",
    small_rows: |count| format!("Övrigt ({count} poster)"),
    small_committees: |count| format!("Övriga nämnder ({count})"),
    table: "Visa som tabell",
    from: "Från",
    to: "Till",
    change: "Ändring",
};

/// English.
pub const ENGLISH: Flow = Flow {
    of_each_hundred: |tax, equalisation| {
        format!("Of every SEK 100, {tax} come from the tax and {equalisation} from the equalisation.")
    },
    with_a_fee: |tax, fee| {
        format!("Of every SEK 100, {tax} come from the tax; {fee} go out as an equalisation fee.")
    },
    becomes_grant: |grant| format!(" {grant} become municipal grant for the committees."),
    deficit: |amount| {
        format!(
            " {amount} is missing and has to come from earlier years' surpluses; it stands on its own among the revenue."
        )
    },
    caption: |year, unit| {
        format!("From revenue through the municipal grant to committees and goals {year} ({unit}).")
    },
    losses: " Hatched bar: less than in the start state.",
    region: "Flow diagram, can be scrolled sideways",
    title: |places, from, to, amount| {
        format!("Flow diagram of {places} items. The largest flow to a committee: {from} to {to}, {amount}.")
    },
    about: "Every flow stands in the table below the picture.",
    band: |from, to, amount, unit| format!("{from} to {to}: {amount} {unit}"),
    heads: ["Revenue", "Use", "Committees", "Goals"],
    whole: |amount| format!("Sum {amount}"),
    total: "All revenue",
    grant: "Municipal grant",
    fee: |name| format!("{name}, fee"),
    cost: |name| format!("{name}, cost"),
    income: |name| format!("{name}, surplus"),
    budgeted_deficit: "Budgeted deficit",
    beyond: "Given out beyond the grant",
    left: "Not distributed, to the result",
    no_goal: "No goal named",
    small_rows: |count| format!("Other ({count} items)"),
    small_committees: |count| format!("Other committees ({count})"),
    table: "Show as a table",
    from: "From",
    to: "To",
    change: "Change",
};

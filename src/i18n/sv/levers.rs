//! Swedish texts for `catalogue::levers`.

use crate::i18n::catalogue::levers::Levers;
use model::distribution::Policy;

pub const TEXTS: Levers = Levers {
    title: "Förutsättningar",
    open: "Ändra förutsättningarna",
    reset_all: "Återställ",
    seek: "Räkna baklänges …",
    adopted: "Scenariot är beslutat och kan inte ändras.",
    duplicate: "Duplicera och ändra",
    year: "År som ändras",
    holds_from: |year| format!("Du ändrar {year}. En ändring gäller från {year} tills den ändras igen."),
    lower: |name| format!("Sänk {name}"),
    raise: |name| format!("Höj {name}"),
    reset: |name| format!("Återställ {name}"),
    lock: |name| format!("Lås {name}"),
    start: "Utgångsläge",
    by_law: "enligt lagen",
    unchanged: "oförändrat tills du ändrar",
    step: |step, brings| format!("{step} = {brings}"),
    step_keeps: |step, brings, keeps| format!("{step} = {brings}, varav {keeps} blir kvar"),
    step_of_grant: |step, brings| format!("{step} = {brings} i kommunbidrag"),
    step_down: |step, brings| format!("vid taket; {step} lägre = {brings}"),
    ore: "öre",
    tax_base_name: "Skatteunderlag",
    tax_base_note: "Egen avvikelse från prognosen. Det mesta av en ökning jämnas ut: inkomstutjämningen minskar när det egna underlaget växer.",
    equalisation: "Utjämning",
    other: "Övriga intäkter och centrala poster",
    fees: "Taxor och avgifter",
    changed: |count| match count {
        1 => "1 ändrad".to_owned(),
        more => format!("{more} ändrade"),
    },
    more: "Fler reglage",
    more_about: "fördelning, index, volym, effektivisering",
    policy: "Så fördelas det som ändras",
    policy_name: |policy| match policy {
        Policy::Proportional => "Proportionellt",
        Policy::KeepFrames => "Behåll ramarna",
        Policy::ByNeed => "Efter behov",
        Policy::Weighted => "Viktat",
    },
    policy_about: |policy| match policy {
        Policy::Proportional => "Alla får sin andel efter ramen i utgångsläget.",
        Policy::KeepFrames => "Inget fördelas: utrymmet hamnar i resultatet.",
        Policy::ByNeed => "Först täcks det som saknas, sedan fördelas efter behov.",
        Policy::Weighted => "Efter ramen gånger din egen vikt.",
    },
    index: "Index, pris och lön",
    volume: "Volym",
    efficiency: "Effektivisering",
    weight: "Vikt",
    fee_stopped: |reason, law| format!("{}. Se {law}.", reason.trim_end_matches('.')),
    self_cost: |fee, cost| {
        format!(
            "Avgiften ger {fee} men tjänsten kostar {cost}. Mer än självkostnaden får den inte ge (KL 2 kap. 6 §)."
        )
    },
    above_ceiling: "Talet ligger över taket.",
    not_a_number: |example| format!("Skriv ett tal, till exempel {example}."),
    example_rate: "20,40 eller +25 öre",
    example_amount: "12,5 eller 5 %",
    example_percent: "2,5",
    example_weight: "1,5",
    outside: "Talet ligger utanför det möjliga.",
    not_here: "Den enheten går inte att använda här.",
    field: |name, unit| format!("{name}, {unit}"),
};

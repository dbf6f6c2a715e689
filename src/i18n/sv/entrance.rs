//! Swedish texts for `catalogue::entrance`.

use crate::i18n::catalogue::entrance::Entrance;
use model::statutes::person::IncomeKind;

pub const TEXTS: Entrance = Entrance {
    question: |municipality| format!("Vad händer i {municipality} om skatten ändras?"),
    rate: |kronor, ore, _| match ore {
        "0" => format!("{kronor}\u{a0}kr"),
        _ => format!("{kronor}\u{a0}kr {ore}\u{a0}öre"),
    },
    of_a_hundred: "av hundra",
    ore_higher: |ore| format!("{ore}\u{a0}öre högre"),
    ore_lower: |ore| format!("{ore}\u{a0}öre lägre"),
    rate_unchanged: "oförändrad",
    type_rate: "Skriv skattesatsen",
    rate_name: "Kommunens skattesats",
    lower: "Sänk skatten 10\u{a0}öre",
    raise: "Höj skatten 10\u{a0}öre",
    start_label: |year, rate| format!("{year}: {rate}"),
    back_to_start: |rate| format!("Tillbaka till {rate}"),
    who_pays: "Vem betalar?",
    alike: "Alla lika",
    surplus: "Överskottet",
    choose: "Jag väljer",
    all_alike: "Alla delar lika, om du inte väljer annat.",
    rest_alike: "Det som är låst eller bestämt ligger fast. Resten delas lika.",
    alike_means: "Alla verksamheter får samma procent mer eller mindre.",
    surplus_suffices: "Överskottet räcker också",
    surplus_below_target: |missing| {
        ["Överskottet räcker också".to_owned(), format!(", men då fattas {missing} till målet.")]
    },
    surplus_below_zero: |missing| {
        ["Överskottet".to_owned(), format!(" räcker inte: då fattas {missing} till noll.")]
    },
    surplus_can_keep: "Pengarna kan också läggas till överskottet",
    services_untouched: "Verksamheterna rörs inte.",
    target_met: |target| format!("Målet på {target} nås ändå."),
    target_missed: |missing| format!("Det fattas {missing} till målet."),
    zero_missed: |missing| format!("Det fattas {missing} till noll: året går med underskott."),
    surplus_keeps: "Pengarna läggs till överskottet.",
    surplus_pays_rest: "Överskottet betalar resten.",
    surplus_keeps_rest: "Resten läggs till överskottet.",
    surplus_same: "Överskottet ändras inte.",
    own_taken_back: "Dina egna ändringar är borttagna. Med Ångra får du tillbaka dem.",
    choose_below: "Välj − eller + vid verksamheterna. Överskottet tar resten.",
    left_to_take: |amount| {
        format!("{amount} är kvar att ta från verksamheterna. Det som du inte tar betalar överskottet.")
    },
    left_to_give: |amount| {
        format!("{amount} är kvar att dela ut. Det som du inte delar ut läggs till överskottet.")
    },
    other_policy: |policy| format!("Här gäller ett val bland alla reglage: {policy}."),
    answers: "Svaret",
    same_as_before: "Lika mycket som förut",
    more_a_month: |kronor| format!("{kronor}\u{a0}kr mer i månaden"),
    less_a_month: |kronor| format!("{kronor}\u{a0}kr mindre i månaden"),
    same_a_month: "Samma skatt som förut",
    cost_no_region: "regionens skattesats saknas",
    cost_not_computed: |year| format!("vi har inte skattereglerna för {year}"),
    person_not_read: "Något som du har skrivit om dig gick inte att läsa. Exemplet visas i stället. Texten finns kvar under ”Undanlagt” i listan Mina förslag.",
    answer_for: |kind| match kind {
        IncomeKind::Wage => "för dig, med lön",
        IncomeKind::Pension => "för dig, med pension",
        IncomeKind::SicknessCompensation => "för dig, med sjukersättning",
        IncomeKind::Benefit => "för dig, med ersättning",
    },
    answer_law: |law| format!(", {law} års lag"),
    answer_change: "Ändra",
    for_you: "för dig",
    millions: |amount| if amount == "1" { "1 miljon".to_owned() } else { format!("{amount} miljoner") },
    services_more: |millions| format!("{millions} mer"),
    services_less: |millions| format!("{millions} mindre"),
    services_most: |name, change| format!("till verksamheterna, mest {name}: {change}"),
    services_moved: |name, change| format!("till verksamheterna. Störst ändring: {name}, {change}"),
    services_same: |millions| format!("till verksamheterna: {millions}"),
    left: |millions| format!("{millions} över"),
    missing: |millions| format!("{millions} saknas"),
    left_same: "när året är slut, lika mycket som förut",
    left_more: |amount| format!("när året är slut, {amount} mer än förut"),
    left_less: |amount| format!("när året är slut, {amount} mindre än förut"),
    target: |amount| format!("mål {amount}"),
    or_take: |amount| format!("eller ta {amount} härifrån"),
    or_keep: |amount| format!("eller lägg {amount} här"),
    services_bar: |change| {
        format!(
            "Pengarna till verksamheterna ändras med {change}. Bara ändringen är ritad i skala, inte hela stapeln."
        )
    },
    services_bar_same: "Pengarna till verksamheterna är lika många som förut. Stapeln är inte ritad i skala.",
    result_bar: |start, now| format!("Kvar när året är slut: utan ändringarna {start}, nu {now}."),
    result_bar_target: |target| format!(" Målet är {target}."),
    you_short: "Du, per månad",
    services_short: "Verksamheterna",
    left_short: "Över",
    all_levers: "Alla reglage",
};

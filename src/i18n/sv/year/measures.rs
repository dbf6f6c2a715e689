//! Swedish texts for `catalogue::year::measures`.

use crate::i18n::catalogue::year::measures::Measures;
use model::follow_up::measures::{Decider, Duration, Hindrance, Touch, Touched};
use model::follow_up::record::{Financing, Threshold};

pub const TEXTS: Measures = Measures {
    committees: "Nämnder",
    must_act: "Måste besluta åtgärder",
    over_budget: "Höll inte sin budget",
    others: |count| match count {
        1 => "En annan nämnd".to_owned(),
        count => format!("{count} andra nämnder"),
    },
    nobody_must: "Ingen nämnd måste besluta åtgärder nu.",
    since: |month| format!("sedan {month}"),
    decided_count: |count| match count {
        0 => "inget beslutat".to_owned(),
        1 => "1 beslutad".to_owned(),
        count => format!("{count} beslutade"),
    },
    in_millions: "mnkr",
    no_forecast: |name, month| {
        format!("{name} har inget utfall för {month} än. Lägg in det, så visas prognosen och åtgärderna här.")
    },
    must_decide: |name| format!("{name} måste besluta åtgärder"),
    need_not: |name| format!("{name} behöver inte besluta åtgärder"),
    keeps: |name| format!("{name} håller sin budget"),
    is_exempt: |name| format!("{name} är undantagen"),
    kept: |name| format!("{name} höll sin budget"),
    did_not_keep: |name| format!("{name} höll inte sin budget"),
    over: |amount, is_outcome| format!("{} {amount} över budgeten", became(is_outcome)),
    under: |amount, is_outcome| format!("{} {amount} under budgeten", became(is_outcome)),
    as_budgeted: |is_outcome| {
        if is_outcome { "Utfallet blev precis som budgeten" } else { "Prognosen är precis som budgeten" }
    },
    moved: |amount, month, is_worse| {
        if is_worse {
            format!("{amount} sämre än i {month}")
        } else {
            format!("{amount} bättre än i {month}")
        }
    },
    not_moved: |month| format!("lika mycket som i {month}"),
    balances: "Det som är beslutat och valt räcker till balans i år.",
    stops_but: |month| {
        format!("Ökningen stannar i {month}, men det som är beslutat och valt räcker inte till balans i år.")
    },
    falls_short: "Det som är beslutat och valt räcker inte till balans i år.",
    goes_on: "Underskottet fortsätter att växa om inget mer görs.",
    last_follow_up: "Året är slut: nästa års budget får möta det som är kvar.",
    year_over: "Året är slut.",
    surplus_about: "Inga åtgärder krävs. Nämnden kan ändå besluta sådana, för att ge mer utrymme nästa år.",
    stops_growing: "Slutar underskottet växa?",
    in_balance: "I balans i december?",
    yes_from: |month| format!("Ja, från {month}"),
    yes_now: "Ja",
    yes_by_forecast: "Ja, enligt prognosen",
    no: "Nej",
    by_measure: |measure| format!("Då verkar: {measure}."),
    growing_why: "Fler behöver stöd för varje månad, tills en åtgärd ändrar vad stödet kostar.",
    not_growing_why: "Det växer inte av sig självt.",
    set_why: "Prognosen är satt för hela året, så ingen ökning läggs till.",
    grown: |amount| format!("Av avvikelsen är {amount} en ökning som vi räknar med."),
    between: |low, high| format!("Mellan {low} och {high} efter hur väl det lyckas."),
    required: "Vad som krävs",
    why: "Varför",
    breaks: |forecast, budget, is_outcome| {
        let what = if is_outcome { "Utfallet bröt" } else { "Prognosen bryter" };
        format!("{what} budgeten: {forecast} mot {budget} mnkr.")
    },
    does_not_break: |forecast, budget, is_outcome| {
        let what = if is_outcome { "Utfallet höll" } else { "Prognosen håller" };
        format!("{what} sig inom budgeten: {forecast} mot {budget} mnkr.")
    },
    rule: "Regel",
    threshold: |threshold| match threshold {
        Threshold::Any => "Varje underskott i prognosen.",
        Threshold::OnePercent => "Underskott på mer än 1 procent av budgeten.",
    },
    to_threshold: |threshold| match threshold {
        Threshold::Any => "Byt till varje underskott",
        Threshold::OnePercent => "Byt till 1 %",
    },
    who: "Vem",
    responsible: |provision| format!("Nämnden har ansvaret inom sitt område ({provision})."),
    when: "När",
    when_to: |since, meeting| {
        format!(
            "Sedan {since}. Nämnden beslutar på mötet i {meeting}. Kostnaden ska vara nere på budgeten senast i december."
        )
    },
    next_budget: "Året är slut. Nästa års budget får möta underskottet.",
    exempt: "Nämnden behöver inte hålla sin budget",
    chart: "Prognosen mot budgeten, mnkr",
    chart_about: |low, high| {
        format!("Streckat: med det som är beslutat och valt. Bandet: när {low}–{high} procent lyckas.")
    },
    budget_line: "budgeten",
    chart_table: "Visa som tabell",
    follow_up: "Uppföljning",
    deviation: "Avvikelse",
    low: "Lyckas sämre",
    high: "Lyckas bättre",
    to_come: "väntad",
    measures: "Åtgärder, mnkr",
    measures_about: |share, fixed_by| {
        format!(
            "Effekten räknas från mötet plus ledtid, till {share} procent av det lovade. Skatten kan inte höjas under året ({fixed_by}) och är därför ingen åtgärd. Talen är avrundade, summorna räknas på hela belopp."
        )
    },
    sizes: "Beloppen och tiderna är antaganden som går att ändra",
    measure: "Åtgärd",
    decided_by: "Beslutas av",
    starts: "Verkar från",
    promised: "Lovat helår",
    this_year: "I år",
    next_year: "Nästa år",
    goals: "Följder",
    counted: "Beslutat, räknat i prognosen",
    not_counted: "Beslutat, räknas i nästa prognos",
    new: |meeting| format!("Nya, för beslut i {meeting}"),
    moves_money: "Flyttar pengar, sparar inget",
    none_chosen: "Ingen ny åtgärd vald",
    new_sum: |count| match count {
        1 => "En ny åtgärd".to_owned(),
        count => format!("{} nya åtgärder", capitalised(number(count))),
    },
    decided_in: |month, decider| match decider {
        Some(decider) => format!("beslutad av {decider} i {month}"),
        None => format!("beslutad i {month}"),
    },
    undo: "Ta tillbaka",
    undo_one: |measure| format!("Ta tillbaka: {measure}"),
    decider: |decider| match decider {
        Decider::Committee => "nämnden",
        Decider::ExecutiveBoard => "kommunstyrelsen",
        Decider::Council => "fullmäktige",
    },
    only_decided_by: |decider| format!("Beslutas av {decider}, inte av den du spelar."),
    next_year_month: |month| format!("{month}, nästa år"),
    later: "senare",
    at_once: "genast",
    lead: |low, high| {
        if low == high { format!("{low} mån") } else { format!("{low}–{high} mån") }
    },
    lasts: |duration| match duration {
        Duration::WhileKept => "Så länge den drivs.",
        Duration::Fading => "Klingar av.",
        Duration::ThisYear => "Året ut.",
        Duration::Lasting => "Består.",
        Duration::Returning => "Kommer tillbaka som kostnad.",
        Duration::MovesMoney => "",
    },
    usually: |low, high| format!("vanligen {low}–{high}"),
    promised_of: |measure| format!("Lovat helår, mnkr: {measure}"),
    say_amount: "skriv ett belopp",
    outside: "Skriv ett belopp som är 0 eller mer.",
    goals_served: "Vad valen gör med nämndens mål",
    touches_no_goal: "Inget av det som är beslutat eller valt påverkar målen, så långt vi vet.",
    touched: |touched| match touched {
        Touched::WorkEnvironment => "Medarbetare",
        Touched::OwnServices => "Verksamheten",
        Touched::Support => "Stöd och omsorg",
        Touched::Youth => "Unga",
        Touched::Elderly => "Äldre",
        Touched::Streets => "Gator och hus",
        Touched::Access => "Närhet",
        Touched::Households => "Hushållen betalar mer",
    },
    touch: |touch| match touch {
        Touch::Worse => "sämre",
        Touch::SlightlyWorse => "lite sämre",
        Touch::EitherWay => "bättre eller sämre",
    },
    untouched: "ingen känd",
    hindered: "Åtgärder som inte går att använda här",
    hindrance: |hindrance| match hindrance {
        Hindrance::OtherActivities => "nämnden har inte den verksamheten",
        Hindrance::NoFeeRoom => {
            "ingen avgift kan höjas: den saknas, eller ligger vid taket eller självkostnaden"
        }
        Hindrance::ReserveUsed => "inget är kvar av reserven",
    },
    request: "Begär mer pengar av fullmäktige",
    request_about: |answer, provision| {
        format!(
            "Ett underskott kan vara ett fel i budgeten. Fullmäktige svarar tidigast i {answer} och måste säga hur det betalas ({provision})."
        )
    },
    request_next_year: "Fullmäktige hinner inte svara i år.",
    asked: "Belopp, mnkr",
    if_yes: "Om ja:",
    if_no: "Om nej:",
    left: |deviation| format!("{deviation} kvar."),
    reserve_falls: |from, to| format!("Reserven går från {from} till {to}."),
    from_result: |amount| format!("Det budgeterade resultatet blir {amount} lägre."),
    answers_in_accounts: "Nämnden svarar för det i bokslutet.",
    ask: |amount| format!("Begär {amount} av fullmäktige"),
    requested: |amount, month| format!("Begärt i {month}: {amount} mnkr"),
    withdraw: "Ta tillbaka begäran",
    answer: "Fullmäktiges svar",
    answered_in: "Svar i",
    granted_amount: "Beviljat belopp, mnkr",
    financing: "Betalas med",
    financed_by: |financing| match financing {
        Financing::Reserve => "reserven",
        Financing::Result => "resultatet",
    },
    financed: |financed, words| match (financed.from_reserve.is_zero(), financed.from_result.is_zero()) {
        (true, _) => "ur resultatet".to_owned(),
        (false, true) => "ur reserven".to_owned(),
        (false, false) => {
            let (reserve, result) = (words(financed.from_reserve), words(financed.from_result));
            format!("{reserve} ur reserven och {result} ur resultatet")
        }
    },
    paid: |financed| format!("Så betalas det: {financed}."),
    grant: "Bevilja",
    refuse: "Säg nej",
    granted: |amount, month, financed| format!("Fullmäktige beviljade {amount} mnkr i {month}, {financed}."),
    refused: |month| format!("Fullmäktige sa nej i {month}. Nämnden svarar för underskottet i bokslutet."),
    change_answer: "Ändra svaret",
    inherits: "Nästa år ärver, mnkr",
    without_measures: |is_deficit| {
        if is_deficit { "Underskottet utan några åtgärder" } else { "Avvikelsen utan några åtgärder" }
    },
    inherited_left: "Kvar, om budgeten är densamma",
    sum: "Summan av valen",
    without_new: "utan nya åtgärder",
    chosen: |count| match count {
        0 => "inget valt".to_owned(),
        count => format!("{} valda", number(count)),
    },
    besides: "för att det slutar växa och åtgärder överlappar",
    in_december: "i december",
    left_to_balance: |amount| format!("Kvar till balans: {amount}"),
    decide: |count, bodies| match (count, bodies) {
        (0, _) => "Välj åtgärder att besluta".to_owned(),
        (count, []) => format!("Besluta {}", number(count)),
        (_, bodies) => {
            let of_body = |(body, count): &(&str, usize)| format!("{} i {body}", number(*count));
            format!("Besluta {}", bodies.iter().map(of_body).collect::<Vec<_>>().join(", "))
        }
    },
};

fn became(is_outcome: bool) -> &'static str {
    if is_outcome { "Utfallet blev" } else { "Prognosen är" }
}

fn number(count: usize) -> String {
    const WORDS: &str = "noll en två tre fyra fem sex sju åtta nio tio elva tolv";
    WORDS.split(' ').nth(count).map_or_else(|| count.to_string(), str::to_owned)
}

fn capitalised(word: String) -> String {
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

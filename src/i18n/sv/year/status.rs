//! Swedish texts for `catalogue::year::status`.

use crate::i18n::catalogue::year::status::Status;

pub const TEXTS: Status = Status {
    result_is: |amount, is_loss, is_outcome| match (is_loss, is_outcome) {
        (true, false) => format!("Året väntas gå back {amount}"),
        (false, false) => format!("Året väntas ge {amount} i resultat"),
        (true, true) => format!("Året gick back {amount}"),
        (false, true) => format!("Året gav {amount} i resultat"),
    },
    from_budget: |amount, is_better| {
        if is_better {
            format!("{amount} bättre än budgeten")
        } else {
            format!("{amount} sämre än budgeten")
        }
    },
    as_budgeted: "precis som i budgeten",
    target_is: |target, is_met, is_outcome| {
        let reached = if is_outcome { "nåddes" } else { "nås" };
        format!("Målet på {target} {reached}{}.", if is_met { "" } else { " inte" })
    },
    committees_expected: |amount, is_better| {
        if is_better {
            format!("Nämnderna väntas kosta {amount} mindre än sin budget.")
        } else {
            format!("Nämnderna väntas kosta {amount} mer än sin budget.")
        }
    },
    committees_as_budgeted: "Nämnderna väntas hålla sin budget.",
    no_committee_reported: "Ingen nämnd har lämnat utfall än.",
    must_act: |count| match count {
        0 => "Ingen nämnd måste göra mer.".to_owned(),
        1 => "En nämnd måste göra mer.".to_owned(),
        count => format!("{count} nämnder måste göra mer."),
    },
    over_budget: |count| match count {
        0 => "Ingen nämnd gick över sin budget.".to_owned(),
        1 => "En nämnd höll inte sin budget.".to_owned(),
        count => format!("{count} nämnder höll inte sin budget."),
    },
    result: |is_outcome| if is_outcome { "Årets resultat" } else { "Årets resultat, prognos" },
    result_share: "Resultat av skatt och bidrag",
    committees_deviation: "Nämnderna mot budget",
    balance: |is_outcome| if is_outcome { "Balanskravet" } else { "Balanskravet, prognos" },
    budget_and_deviation: |budget| format!("budget {budget}"),
    target_and: |target| format!("mål {target}"),
    short_of_target: |amount| format!("{amount} saknas"),
    above_target: |amount| format!("{amount} över målet"),
    in_month: |month, amount| format!("i {month} {amount}"),
    to_restore: |amount, year, provision, is_bare| {
        let unless = if is_bare { ", om inget får räknas bort" } else { "" };
        format!("Kommunens underskott, {amount}, ska återställas senast {year} ({provision}){unless}.")
    },
    balance_met: "klaras",
    balance_not_met: "klaras inte: underskottet ska tas igen inom tre år",
    balance_bare: "realisationsvinster och reserv är inte inlagda",
    balance_land: "spelets vinst på mark räknas inte",
    bridge: |amount, is_outcome| format!("Så {} det {amount}:", if is_outcome { "blev" } else { "blir" }),
    bridge_budget: "budget",
    bridge_committees: "nämnderna",
    bridge_tax: "skatt och bidrag",
    bridge_financial: "finansnetto",
    bridge_central: "centrala poster",
    bridge_end: |is_outcome| if is_outcome { "= utfall" } else { "= prognos" },
    forecast_and_budget: |forecast, budget, is_outcome| {
        let what = if is_outcome { "utfall" } else { "prognos" };
        format!("{what} {forecast}, budget {budget}")
    },
    counted_as_budgeted: |lines| format!("Det här har inget utfall än och räknas som i budgeten: {lines}."),
    committees_of: |missing, count| format!("{missing} av {count} nämnder"),
    table: |month| format!("Nämnderna i {month}, mnkr"),
    committee: "Nämnd, mnkr",
    to_date: |month| format!("Januari–{month}"),
    whole_year: "Hela året",
    budget: "Budget",
    outturn: "Utfall",
    deviation: "Avvikelse",
    last_year: "Förra året",
    forecast: "Prognos",
    forecast_of: |month| format!("Prognos {month}"),
    percent_of_budget: "% av budgeten",
    measures: "Åtgärder",
    decided_measures: |count| match count {
        1 => "1 beslutad".to_owned(),
        count => format!("{count} beslutade"),
    },
    measures_missing: "saknas",
    none_required: "inga krävs",
    sort_by: |column| format!("Sortera efter {column}"),
    budget_order: "budgetens ordning",
    by_deviation: "störst underskott först",
    not_reported: "inget utfall än",
    not_entered: "inte inlagt",
    reported_of: |reported, count| {
        format!("Utfall från {reported} av {count} nämnder. De andra räknas med sin budget i prognosen.")
    },
    explain_deviation: "+ är bättre än budgeten, − är sämre. Talen är avrundade, summorna räknas på hela belopp.",
    seasons_note: |share| format!("Budgeten ligger efter säsong: {share} till och med månaden."),
    twelfths_note: |share| format!("Budgeten ligger i tolftedelar: {share} till och med månaden."),
    false_deviation: |amount, percent, is_surplus, is_shown| {
        let amount = format!("{amount} ({percent} av budgeten hittills)");
        let (usually, kind) = if is_surplus { ("mindre", "överskott") } else { ("mer", "underskott") };
        if is_shown {
            format!(
                "Efter verksamheternas säsonger brukar {usually} ha gått åt. Därför ser {amount} ut som ett {kind} utan att vara det."
            )
        } else {
            format!("I tolftedelar hade {amount} sett ut som ett {kind} utan att vara det.")
        }
    },
    to_twelfths: "Byt till tolftedelar",
    to_seasons: "Byt till säsonger",
    tiles: "Hur prognosen har rört sig",
    tiles_about: |months| {
        format!(
            "Avvikelse i procent av nämndens budget: {months}. Under linjen: kostar mer än budgeten. Samma ordning som tabellen."
        )
    },
    tile_about: |name, moves| format!("{name}: {moves}"),
    together: "Tillsammans",
    goals: "Målen",
    equally_important: "alla lika viktiga",
    services_together: "Verksamheten",
    finances_together: "Ekonomin",
    not_assessed: "inte bedömt",
    assess: "Bedöm målen",
    was: |month, state| format!("i {month} {state}"),
    nothing_reported: |month| format!("Inget utfall är inlagt för {month}."),
    nothing_at_all: "Inget utfall är inlagt än. Det finns tre sätt att börja:",
    type_in: "skriv in utfallet",
    paste: "klistra in det eller öppna en fil",
    play: "spela året",
    or: "eller",
    comes_later: |month, is_large| {
        if is_large {
            format!("I {month} följs hela kommunens budget och målen upp.")
        } else {
            format!("I {month} följer varje nämnd upp sin budget.")
        }
    },
    when_entered: "Lägg in utfallet, så visas läget här.",
    when_played: "Utfallet kommer när spelet når dit.",
    game_before_first: "Spelet har inte nått årets första uppföljning. Utfallet kommer när det gör det.",
    to_game: "Fortsätt spela",
};

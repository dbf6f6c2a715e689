//! Swedish texts for `catalogue::year::frame`.

use crate::i18n::catalogue::year::frame::Frame;
use model::follow_up::Month;

pub const TEXTS: Frame = Frame {
    title: |month| format!("Så här ligger vi till, {month}"),
    title_without_month: "Så här ligger vi till",
    tabs: ["Läget", "Utfall", "Åtgärder", "Mål", "Årets logg", "Spela året", "Antaganden"],
    views: "Vyer av året",
    month,
    month_short,
    to_date: |month| format!("Januari–{month}"),
    months: "Årets uppföljningar",
    months_legend: "Stor cirkel: hela kommunen och målen. – ingen uppföljning.",
    small_follow_up: "uppföljning av budgeten",
    large_follow_up: "stor uppföljning av budgeten och målen",
    no_follow_up: "ingen uppföljning",
    is_done: "har utfall",
    is_to_come: "utan utfall ännu",
    unknown_activities: |names| {
        let which = names.map_or_else(|| "nämnderna har".to_owned(), |names| format!("{names} har"));
        format!(
            "Kommunfilen säger inte vilka slags verksamheter {which}. Deras budget delas därför i tolftedelar, och i ett spel händer dem bara det som möter alla."
        )
    },
    sees_only: |committee| {
        format!(
            "Du spelar {committee} och ser bara nämndens egna siffror. Hela kommunens läge ser kommunstyrelsen och fullmäktige. När året är slut ser alla allt."
        )
    },
    has_passed: |month| format!("Spelet är framme i {month}. Det som har varit går inte att ändra."),
    to_stop: |month| format!("Visa {month}"),
    not_adopted: |name| {
        format!(
            "”{name}” är inte beslutat av fullmäktige. Det är den beslutade budgeten som följs upp månad för månad."
        )
    },
    adopt: "Anta budgeten och följ upp den",
    no_budget: "Ingen beslutad budget är öppen. Du kan anta utgångsläget som budget och följa upp den, eller först göra ett eget förslag.",
    adopt_start: "Följ upp utgångsläget som budget",
    start_budget_name: |year| format!("Budget {year}"),
};

pub const fn month(month: Month) -> &'static str {
    match month {
        Month::January => "januari",
        Month::February => "februari",
        Month::March => "mars",
        Month::April => "april",
        Month::May => "maj",
        Month::June => "juni",
        Month::July => "juli",
        Month::August => "augusti",
        Month::September => "september",
        Month::October => "oktober",
        Month::November => "november",
        Month::December => "december",
    }
}

pub const fn month_short(month: Month) -> &'static str {
    match month {
        Month::January => "jan",
        Month::February => "feb",
        Month::March => "mar",
        Month::April => "apr",
        Month::May => "maj",
        Month::June => "jun",
        Month::July => "jul",
        Month::August => "aug",
        Month::September => "sep",
        Month::October => "okt",
        Month::November => "nov",
        Month::December => "dec",
    }
}

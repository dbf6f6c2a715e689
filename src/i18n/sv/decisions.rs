//! Swedish texts for `catalogue::decisions`.

use crate::i18n::catalogue::decisions::Decisions;

pub const TEXTS: Decisions = Decisions {
    items: |amount| format!("Poster {amount}, utöver nämndens del av resten."),
    items_in_change: |amount| format!("Varav poster {amount}."),
    not_carried_out: |amount| {
        format!("{amount} av minskningen går inte att genomföra: ett bidrag kan inte bli lägre än 0.")
    },
    others_pay: |amount| format!("De andra betalar {amount}."),
    others_get: |amount| format!("De andra får {amount}."),
    result_pays: |amount| format!("Resultatet betalar {amount}"),
    result_gets: |amount| format!("Resultatet ökar med {amount}"),
    nobody_else: ": alla andra är låsta eller bestämda",
    makes_one_short: "En nämnd får därmed mindre än sitt behov.",
    makes_many_short: |count| format!("{count} nämnder får därmed mindre än sina behov."),
};

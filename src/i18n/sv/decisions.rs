//! Swedish texts for `catalogue::decisions`.

use crate::i18n::catalogue::decisions::Decisions;
use model::distribution::Policy;

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
    committees: "nämnderna",
    other_committee: "den andra nämnden",
    other_committees: |count| format!("de andra {count} nämnderna"),
    share: |amount, _| format!("delar på {amount}"),
    pay: |amount, _| format!("betalar {amount}"),
    get_less: |amount, _| format!("får {amount} mindre"),
    by_policy: |policy| match policy {
        Policy::Proportional => " efter sina ramar",
        Policy::ByNeed => " efter behov",
        Policy::Weighted => " efter ramar och vikter",
        Policy::KeepFrames => "",
    },
    into_result: |amount, into| format!("{amount} {into} resultatet"),
    into_out_of: ["läggs i", "tas ur"],
    is_technical: " genom index, volym och effektivisering",
    nobody_shares: ": alla nämnder är låsta eller bestämda",
    nothing_to_share: "inget finns att dela på",
    largest_change: |name, amount| format!(" Mest ändras {name}, {amount}."),
    gaps_one: " En nämnd får mindre än sitt behov.",
    gaps_many: |count| format!(" {count} nämnder får mindre än sina behov."),
};

//! Swedish texts for `catalogue::decisions`.

use crate::i18n::catalogue::decisions::Decisions;
use model::distribution::Policy;

pub const TEXTS: Decisions = Decisions {
    items: |amount| format!("Poster {amount}, utöver nämndens del av det som delas."),
    items_in_change: |amount| format!("Varav poster {amount}."),
    not_carried_out: |amount| {
        format!("{amount} av minskningen går inte att genomföra: en nämnd kan inte få mindre än 0 kr.")
    },
    others_pay: |amount| format!("De andra betalar {amount}."),
    others_get: |amount| format!("De andra får {amount}."),
    result_pays: |amount| format!("{amount} tas ur det som annars blir kvar vid årets slut"),
    result_gets: |amount| format!("{amount} mer blir kvar vid årets slut"),
    nobody_else: ": alla andra är låsta eller bestämda",
    makes_one_short: "För en nämnd räcker pengarna därmed inte till kostnaderna.",
    makes_many_short: |count| format!("För {count} nämnder räcker pengarna därmed inte till kostnaderna."),
    committees: "nämnderna",
    other_committee: "den andra nämnden",
    other_committees: |count| format!("de andra {count} nämnderna"),
    share: |amount, _| format!("delar på {amount}"),
    pay: |amount, _| format!("betalar {amount}"),
    get_less: |amount, _| format!("får {amount} mindre"),
    by_policy: |policy, gets| match policy {
        Policy::Proportional => ", lika mycket i procent",
        Policy::ByNeed if gets => ", först där pengarna inte räcker",
        Policy::ByNeed => ", först där pengarna mer än räcker",
        Policy::Weighted => ", efter dina vikter",
        Policy::KeepFrames => "",
    },
    into_result: |amount, into| format!("{amount} {into} det som blir kvar vid årets slut"),
    into_out_of: ["läggs till", "tas ur"],
    is_technical: " genom index, volym och effektivisering",
    nobody_shares: ": alla nämnder är låsta eller bestämda",
    nothing_to_share: "inget finns att dela på",
    largest_change: |name, amount| format!(" Störst ändring i kronor: {name}, {amount}."),
    gaps_one: " För en nämnd räcker pengarna inte till kostnaderna.",
    gaps_many: |count| format!(" För {count} nämnder räcker pengarna inte till kostnaderna."),
};

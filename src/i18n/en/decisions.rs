//! English texts for `catalogue::decisions`.

use crate::i18n::catalogue::decisions::Decisions;
use model::distribution::Policy;

pub const TEXTS: Decisions = Decisions {
    items: |amount| format!("Budget items {amount}, on top of the committee's share of the rest."),
    items_in_change: |amount| format!("Budget items account for {amount} of it."),
    not_carried_out: |amount| {
        format!("{amount} of the cut cannot be made: a committee cannot get less than nothing.")
    },
    others_pay: |amount| format!("The others pay {amount}."),
    others_get: |amount| format!("The others get {amount}."),
    result_pays: |amount| format!("{amount} comes out of what would be left at year end"),
    result_gets: |amount| format!("{amount} more is left at year end"),
    nobody_else: ": all others are locked or decided",
    makes_one_short: "One committee then does not get enough to cover its costs.",
    makes_many_short: |count| format!("{count} committees then do not get enough to cover their costs."),
    committees: "the committees",
    other_committee: "the other committee",
    other_committees: |count| format!("the other {count} committees"),
    share: |amount, is_one| format!("{} {amount}", if is_one { "gets" } else { "share" }),
    pay: |amount, is_one| format!("{} {amount}", if is_one { "pays" } else { "pay" }),
    get_less: |amount, is_one| format!("{} {amount} less", if is_one { "gets" } else { "get" }),
    by_policy: |policy, gets| match policy {
        Policy::Proportional => ", all by the same per cent",
        Policy::ByNeed if gets => ", first where money falls short",
        Policy::ByNeed => ", first where there is more than needed",
        Policy::Weighted => ", by your weights",
        Policy::KeepFrames => "",
    },
    into_result: |amount, into| format!("{amount} {into} what is left at year end"),
    into_out_of: ["is added to", "comes out of"],
    is_technical: " because of pay and prices, volume and efficiency savings",
    nobody_shares: ": all committees are locked or decided",
    nothing_to_share: "there is nothing to share out",
    largest_change: |name, amount| format!(" Biggest change in kronor: {name}, {amount}."),
    gaps_one: " One committee does not get enough to cover its costs.",
    gaps_many: |count| format!(" {count} committees do not get enough to cover their costs."),
};

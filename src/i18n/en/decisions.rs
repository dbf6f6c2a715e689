//! English texts for `catalogue::decisions`.

use crate::i18n::catalogue::decisions::Decisions;
use model::distribution::Policy;

pub const TEXTS: Decisions = Decisions {
    items: |amount| format!("Items {amount}, beyond the committee's share of the rest."),
    items_in_change: |amount| format!("Of which items {amount}."),
    not_carried_out: |amount| {
        format!("{amount} of the cut cannot be carried out: a grant cannot fall below 0.")
    },
    others_pay: |amount| format!("The others pay {amount}."),
    others_get: |amount| format!("The others get {amount}."),
    result_pays: |amount| format!("The result pays {amount}"),
    result_gets: |amount| format!("The result rises by {amount}"),
    nobody_else: ": all others are locked or decided",
    makes_one_short: "One committee then gets less than its need.",
    makes_many_short: |count| format!("{count} committees then get less than their needs."),
    committees: "the committees",
    other_committee: "the other committee",
    other_committees: |count| format!("the other {count} committees"),
    share: |amount, is_one| format!("{} {amount}", if is_one { "gets" } else { "share" }),
    pay: |amount, is_one| format!("{} {amount}", if is_one { "pays" } else { "pay" }),
    get_less: |amount, is_one| format!("{} {amount} less", if is_one { "gets" } else { "get" }),
    by_policy: |policy| match policy {
        Policy::Proportional => " in proportion to their frames",
        Policy::ByNeed => " by need",
        Policy::Weighted => " by frames and weights",
        Policy::KeepFrames => "",
    },
    into_result: |amount, into| format!("{amount} {into} the result"),
    into_out_of: ["goes to", "comes from"],
    is_technical: " through index, volume and efficiency",
    nobody_shares: ": all committees are locked or decided",
    nothing_to_share: "there is nothing to share",
    largest_change: |name, amount| format!(" {name} changes most, {amount}."),
    gaps_one: " One committee gets less than its need.",
    gaps_many: |count| format!(" {count} committees get less than their needs."),
};

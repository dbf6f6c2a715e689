//! English texts for `catalogue::decisions`.

use crate::i18n::catalogue::decisions::Decisions;

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
};

//! English texts for `catalogue::undo`.

use crate::i18n::catalogue::undo::Undo;

pub const TEXTS: Undo = Undo {
    undo: |step| format!("Undo: {step}"),
    redo: |step| format!("Redo: {step}"),
    set: |what| format!("change of {what}"),
    reset: |what| format!("reset of {what}"),
    lock: |what| format!("lock on {what}"),
    unlock: |what| format!("unlocking of {what}"),
    seek: |what| format!("computed answer, {what}"),
    earlier: "earlier changes",
    in_year: |step, year| format!("{step}, {year}"),
    shares_of: |committee| format!("shares for goals, {committee}"),
    grant_of: |committee| format!("the grant of {committee}"),
    everything: "everything",
    surplus: "budgeted result",
    fee: "Fee",
    tax: "Tax",
    other_revenue: "Other revenue and result",
    grants: "Own changes of frames",
    needs: "Index, volume and efficiency",
    distribution: "Distribution",
    shares: "Shares for goals",
    seek_tax_rate: "Tax rate",
    seek_fees: "Fees",
    seek_efficiency: "Efficiency in all committees",
    seek_frames: "The frames of all committees",
    changes: |count| match count {
        1 => "1 change".to_owned(),
        more => format!("{more} changes"),
    },
};

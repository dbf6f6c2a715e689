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
    all: "everything",
    surplus: "budgeted result",
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
    steps_gone: |count| {
        match count {
        1 => "One older step can no longer be undone: there was no space for it in the browser, or it could not be read. The scenario itself is unchanged.".to_owned(),
        more => format!("{more} older steps can no longer be undone: there was no space for them in the browser, or they could not be read. The scenario itself is unchanged."),
    }
    },
    given_up: |names| {
        format!(
            "The browser's storage was full. To make space for the change, the steps to undo have been removed in: {names}. The scenarios themselves are unchanged."
        )
    },
    now_adopted: |name| format!("“{name}” is now adopted, and changed only in a copy."),
    stays: |name| format!("“{name}” is adopted and cannot be changed."),
    take_back: "Undo",
    duplicate: "Duplicate and change",
    saved_as: |name| format!("You go on in “{name}”."),
    saved_as_and_back: |name, old| {
        format!("You go on in “{name}”. “{old}” is as it was before you changed anything.")
    },
    keep_in_both: "Have the changes in both",
    is_in_both: |old| format!("“{old}” has the changes too."),
};

//! English texts for `catalogue::all_committees`.

use crate::i18n::catalogue::all_committees::AllCommittees;

pub const TEXTS: AllCommittees = AllCommittees {
    title: "All committees",
    about: "the same change at once",
    change: "What to change",
    efficiency: "Efficiency savings per year",
    index: "Pay and prices, per year",
    volume: "Volume (number of users), per year",
    grant: "Own change, per cent of the funding at the starting point",
    lock: "Lock the committees' money as it is now",
    unlock: "Unlock the committees' money",
    percent: "Change, per cent",
    except: "Except",
    left_out: |count| if count == 0 { "none".to_owned() } else { committees(count) },
    change_in: |count| format!("Change {}", committees(count)),
    lock_in: |count| format!("Lock {}", committees(count)),
    unlock_in: |count| format!("Unlock {}", committees(count)),
    changed: |count| format!("{} changed.", subject(count)),
    locked: |count| format!("{} locked.", subject(count)),
    unlocked: |count| format!("{} unlocked.", subject(count)),
    left_locked: |names| format!("Locked and therefore not changed: {names}."),
    and: "and",
};

fn committees(count: usize) -> String {
    if count == 1 { "1 committee".to_owned() } else { format!("{count} committees") }
}

fn subject(count: usize) -> String {
    if count == 0 { "No committee".to_owned() } else { committees(count) }
}

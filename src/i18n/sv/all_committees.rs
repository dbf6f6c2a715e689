//! Swedish texts for `catalogue::all_committees`.

use crate::i18n::catalogue::all_committees::AllCommittees;

pub const TEXTS: AllCommittees = AllCommittees {
    title: "Alla nämnder",
    about: "samma ändring på en gång",
    change: "Det som ändras",
    efficiency: "Effektivisering per år",
    index: "Index, pris och lön, per år",
    volume: "Volym per år",
    grant: "Egen ändring, procent av vad nämnden har i utgångsläget",
    lock: "Lås nämndernas pengar som de är nu",
    unlock: "Lås upp nämndernas pengar",
    percent: "Ändring, procent",
    except: "Utom",
    left_out: |count| if count == 0 { "ingen".to_owned() } else { committees(count) },
    change_in: |count| format!("Ändra {}", committees(count)),
    lock_in: |count| format!("Lås {}", committees(count)),
    unlock_in: |count| format!("Lås upp {}", committees(count)),
    changed: |count| format!("{} ändrades.", subject(count)),
    locked: |count| format!("{} låstes.", subject(count)),
    unlocked: |count| format!("{} låstes upp.", subject(count)),
    left_locked: |names| format!("Låst och därför inte ändrat: {names}."),
    and: "och",
};

fn committees(count: usize) -> String {
    if count == 1 { "1 nämnd".to_owned() } else { format!("{count} nämnder") }
}

fn subject(count: usize) -> String {
    if count == 0 { "Ingen nämnd".to_owned() } else { committees(count) }
}

//! Any text as a backup: each part is read or kept aside, and a backup that is written from it is read back unchanged.

#![no_main]

use files::backup::Backup;
use files::parameter_files::carried_simulation;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    if let Ok((backup, _)) = Backup::from_text(text, carried_simulation()) {
        assert_eq!(Backup::from_text(&backup.to_text(), carried_simulation()), Ok((backup, Vec::new())));
    }
});

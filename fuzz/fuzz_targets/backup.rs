//! Any text as a backup: each part is taken or kept aside, and comes back from the file that is written next.

#![no_main]

use std::sync::LazyLock;

use files::backup::Backup;
use files::parameter_files;
use libfuzzer_sys::fuzz_target;


fuzz_target!(|text: &str| {
    if let Ok((backup, _)) = Backup::from_text(text, parameter_files::carried_simulation()) {
        assert_eq!(Backup::from_text(&backup.to_text(), parameter_files::carried_simulation()), Ok((backup, Vec::new())));
    }
});

//! Any text as a backup: each part is taken or kept aside, and comes back from the file that is written next.

#![no_main]

use std::sync::LazyLock;

use files::backup::Backup;
use files::parameters;
use model::parameters::Parameters;
use libfuzzer_sys::fuzz_target;

static LAW: LazyLock<Parameters> = LazyLock::new(parameters::carried);

fuzz_target!(|text: &str| {
    if let Ok((backup, _)) = Backup::from_text(text, &LAW) {
        assert_eq!(Backup::from_text(&backup.to_text(), &LAW), Ok((backup, Vec::new())));
    }
});

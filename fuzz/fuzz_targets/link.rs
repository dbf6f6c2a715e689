//! Any text as a link. Few texts have a valid checksum, so the text is also tried as the content of a valid link.

#![no_main]

use files::link::Shared;
use files::saved::Stage;
use files::scenario_file::ScenarioFile;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    if let Ok(shared) = Shared::from_fragment(text) {
        let link = shared.to_fragment("sv").expect("what a link holds fits in a link");
        assert_eq!(Shared::from_fragment(&link), Ok(shared));
    }
    let shared = Shared {
        municipality: text.chars().take(5).collect(),
        edition: text.chars().rev().take(5).collect(),
        name: text.to_owned(),
        stage: Stage::Draft,
        notes: String::new(),
        scenario: ScenarioFile::from_text(text).unwrap_or_default(),
    };
    if let Ok(link) = shared.to_fragment("sv") {
        assert_eq!(Shared::from_fragment(&link), Ok(shared));
    }
});

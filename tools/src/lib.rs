//! Programs for maintainers. They read and write files of the repository; the app does not use them.

pub mod make_municipality;

use std::path::PathBuf;

/// The root of the repository, from which all paths of these programs are counted.
#[must_use]
pub fn repository_root() -> PathBuf {
    let mut root = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    root.pop();
    root
}

//! English texts for `catalogue::entrance`.

use crate::i18n::catalogue::entrance::Entrance;

pub const TEXTS: Entrance =
    Entrance { question: |municipality| format!("What happens in {municipality} if the tax changes?") };

//! Swedish texts for `catalogue::entrance`.

use crate::i18n::catalogue::entrance::Entrance;

pub const TEXTS: Entrance =
    Entrance { question: |municipality| format!("Vad händer i {municipality} om skatten ändras?") };

//! Switching the language, which may have to be fetched first.

use leptos::prelude::Set;

use super::{Wanted, fetch};
use crate::i18n::Language;
use crate::state::{Desk, Toast};

/// Switches the language, when it has come, and then does `then`.
pub fn speak(desk: Desk, language: Language, then: impl FnOnce() + 'static) {
    fetch(Wanted::Language(language), Some(desk), move |here| {
        if here {
            desk.speak(language);
            then();
        } else {
            desk.toast.set(Some(Toast::PartLost));
        }
    });
}

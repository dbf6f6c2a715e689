//! What the dialogs' module does for the first screen: it reads what is typed, and seeks how far the tax can be cut.

#[cfg(feature = "split")]
use super::{LoadError, is_gone, when_loaded};
use super::{seek_tax_cut, type_in_lever};
use crate::ui::context::AppContext;
use model::lever::Lever;

/// Sets `lever` to what was typed, and calls `done` with the reason if it cannot be used: at once if the part that reads
/// numbers is loaded.
#[cfg(feature = "split")]
pub fn set_typed(app: AppContext, lever: Lever, typed: String, done: impl FnOnce(Option<String>) + 'static) {
    when_answered(app, type_in_lever(app, lever, typed), Box::new(done));
}

/// Cuts the tax as far as the result pays for, and calls `done` with the reason if it cannot be cut.
#[cfg(feature = "split")]
pub fn cut_tax(app: AppContext, done: impl FnOnce(Option<String>) + 'static) {
    when_answered(app, seek_tax_cut(app), Box::new(done));
}

/// Calls `done` with what a function of the dialogs' module refuses, or that the module cannot be loaded.
#[cfg(feature = "split")]
fn when_answered(
    app: AppContext,
    called: impl Future<Output = Result<Option<String>, LoadError>> + 'static,
    done: Box<dyn FnOnce(Option<String>)>,
) {
    let answer = |result: Result<Option<String>, LoadError>| {
        let t = &app.t.common;
        result.unwrap_or_else(|_| Some(if is_gone() { t.part_gone } else { t.part_not_loaded }.to_owned()))
    };
    if !when_loaded(called, move |result| done(answer(result))) {
        // Their place says that the module is coming, or what can be done where it is not to be had.
        app.view.dialogs_wanted.set(true);
    }
}

#[cfg(not(feature = "split"))]
pub fn set_typed(app: AppContext, lever: Lever, typed: String, done: impl FnOnce(Option<String>) + 'static) {
    let Ok(why) = type_in_lever(app, lever, typed);
    done(why);
}

#[cfg(not(feature = "split"))]
pub fn cut_tax(app: AppContext, done: impl FnOnce(Option<String>) + 'static) {
    let Ok(why) = seek_tax_cut(app);
    done(why);
}

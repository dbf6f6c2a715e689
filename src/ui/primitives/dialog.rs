//! Dialogs: open while a signal is true, and rebuilt each time they open.

use leptos::html;
use leptos::prelude::*;

use crate::state::Dialog as DialogKind;
use crate::ui::context::{AppContext, use_app};
use crate::ui::primitives::emulated_dialog::Emulated;
use crate::ui::primitives::icon::icon;
use crate::ui::reactive::flag;

/// A modal dialog that is open while `open` is true. `close` is called when the reader closes it: by Escape, or by the
/// button of [`dialog_head`].
pub fn dialog(
    class: &'static str,
    heading: &'static str,
    open: Signal<bool>,
    close: Callback<()>,
    content: impl Fn() -> AnyView + Send + Sync + 'static,
) -> AnyView {
    // Boxed, so that the code of a dialog is compiled once for all contents.
    let content: Box<dyn Fn() -> AnyView + Send + Sync> = Box::new(content);
    let dialog = NodeRef::<html::Dialog>::new();
    let emulated = StoredValue::new_local(None::<Emulated>);
    Effect::new(move |_| {
        let Some(dialog) = dialog.get() else { return };
        let (wanted, is_open) = (open.get(), dialog.get_attribute("open").is_some());
        if wanted && !is_open {
            if dialog.show_modal().is_err() {
                emulated.set_value(Some(Emulated::show(&dialog, heading, close)));
            }
        } else if !wanted && is_open {
            match emulated.try_update_value(Option::take).flatten() {
                Some(emulated) => emulated.close(&dialog),
                None => dialog.close(),
            }
        }
    });
    // The page can be rebuilt while the dialog is open.
    on_cleanup(move || {
        if let Some(emulated) = emulated.try_update_value(Option::take).flatten() {
            emulated.stop_listening();
        }
    });
    view! {
        <dialog class=class node_ref=dialog aria-labelledby=heading on:close=move |_| close.run(())>
            {move || open.get().then(&content)}
        </dialog>
    }
    .into_any()
}

/// A dialog that is open while `AppState::dialog` is `kind`. `content` gets the callback that closes it.
pub fn named_dialog(
    app: AppContext,
    kind: DialogKind,
    class: &'static str,
    heading: &'static str,
    content: impl Fn(AppContext, Callback<()>) -> AnyView + Send + Sync + 'static,
) -> AnyView {
    let current = app.state.dialog;
    let open = flag(move || current.get() == Some(kind));
    let close = Callback::new(move |()| {
        // The browser also sends `close` to a dialog that was closed because another one opened.
        if current.get_untracked() == Some(kind) {
            current.set(None);
        }
    });
    dialog(class, heading, open, close, move || content(app, close))
}

/// The head of a dialog: heading, further elements, close button. The heading can take the focus when the element that had
/// it is removed.
pub fn dialog_head(
    heading: &'static str,
    title: &'static str,
    more: AnyView,
    close: Callback<()>,
) -> AnyView {
    let app = use_app();
    view! {
        <div class="dialog-head">
            <h2 id=heading tabindex="-1">{title}</h2>
            {more}
            <button
                class="icon-btn"
                type="button"
                aria-label=app.t.common.close
                on:click=move |_| close.run(())
            >
                {icon("#i-close")}
            </button>
        </div>
    }
    .into_any()
}

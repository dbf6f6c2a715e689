//! A dialog that is open while a signal says so. What is in it is built when it opens.

use leptos::html;
use leptos::prelude::*;

use crate::ui::context::use_app;
use crate::ui::primitives::icon::icon;

/// What stands in a dialog.
pub type Content = Box<dyn Fn() -> AnyView + Send + Sync>;

/// A dialog. Escape and its close button end it.
#[component]
pub fn Dialog(
    /// Its class.
    class: &'static str,
    /// The id of its heading.
    heading: &'static str,
    /// Whether it is open.
    open: Signal<bool>,
    /// Called when it has been closed.
    close: Callback<()>,
    /// What stands in it.
    content: Content,
) -> impl IntoView {
    let dialog = NodeRef::<html::Dialog>::new();
    Effect::new(move |_| {
        let Some(dialog) = dialog.get() else { return };
        let wanted = open.get();
        if wanted && !dialog.open() {
            // It is in the page and closed, so opening it does not fail.
            let _ = dialog.show_modal();
        } else if !wanted && dialog.open() {
            dialog.close();
        }
    });
    view! {
        <dialog class=class node_ref=dialog aria-labelledby=heading on:close=move |_| close.run(())>
            {move || open.get().then(&content)}
        </dialog>
    }
}

/// The head of a dialog: heading, what else is to stand there, close button. The heading can take focus, for when what
/// had it is gone.
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

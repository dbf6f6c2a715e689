//! The dialog that asks for a name and saves a copy under it.

use leptos::ev::{KeyboardEvent, SubmitEvent};
use leptos::html;
use leptos::prelude::*;

use crate::state::{Dialog as Which, LONGEST_NAME, WhatIsOpen, name_of};
use crate::ui::page::{Page, flag, use_page};
use crate::ui::primitives::dialog::{Dialog, dialog_head};

/// The dialog.
#[component]
pub fn SaveAs() -> impl IntoView {
    let page = use_page();
    let dialog = page.desk.dialog;
    let open = flag(move || dialog.get() == Some(Which::SaveAs));
    let close = Callback::new(move |()| {
        if dialog.get_untracked() == Some(Which::SaveAs) {
            dialog.set(None);
        }
    });
    view! {
        <Dialog
            class="dialog small-dialog"
            heading="save-title"
            open
            close
            content=Box::new(move || page.save_as(close))
        />
    }
}

impl Page {
    fn save_as(self, close: Callback<()>) -> AnyView {
        let t = &self.t.scenarios;
        let desk = self.desk;
        let open = desk.open.with_untracked(|open| open.as_ref().map(|open| open.name.clone()));
        let words = self.language.undo();
        let outlook = desk.when_saved_as();
        let name = match open {
            Some(name) if outlook == WhatIsOpen::IsNamed => name,
            name => desk.free_name(&name.unwrap_or_else(|| desk.first_name())),
        };
        let about = match outlook {
            WhatIsOpen::IsNamed => words.is_named.to_owned(),
            WhatIsOpen::Stays(name) => (words.stays_as_it_is)(&name),
            WhatIsOpen::IsPutBack(name) => (words.is_put_back)(&name),
        };
        let take = Callback::new(move |name| desk.save_as(name));
        view! {
            {dialog_head("save-title", t.save_as, ().into_any(), close)}
            <div class="dialog-body">
                <p class="small soft">{about}</p>
                {self.name_form("save-name", name, take, close)}
            </div>
            {self.notices()}
        }
        .into_any()
    }

    /// A form that asks for a name.
    pub fn name_form(
        self,
        id: &'static str,
        name: String,
        take: Callback<String>,
        close: Callback<()>,
    ) -> AnyView {
        let t = &self.t.scenarios;
        let input = NodeRef::<html::Input>::new();
        let wrong = RwSignal::new(false);
        let submit = move |event: SubmitEvent| {
            event.prevent_default();
            let Some(input) = input.get_untracked() else { return };
            if let Some(name) = name_of(&input.value()) {
                take.run(name);
            } else {
                wrong.set(true);
                let _ = input.focus();
            }
        };
        // Ends the form and not, besides, the dialog that it may be a part of.
        let escape = move |event: KeyboardEvent| {
            if event.key() == "Escape" {
                event.prevent_default();
                close.run(());
            }
        };
        // The whole name is selected: typing replaces it. The form can be gone by then.
        request_animation_frame(move || {
            if let Some(input) = input.try_get_untracked().flatten() {
                let _ = input.focus();
                input.select();
            }
        });
        let problem = format!("{id}-problem");
        view! {
            <form novalidate on:submit=submit on:keydown=escape>
                <div class="form-row">
                    <label for=id>{t.name}</label>
                    <span class="field text">
                        <input
                            id=id
                            type="text"
                            required
                            autocomplete="off"
                            maxlength=LONGEST_NAME.to_string()
                            value=name
                            node_ref=input
                            aria-invalid=move || wrong.get().then_some("true")
                            aria-describedby=problem.clone()
                            on:input=move |_| wrong.set(false)
                        />
                    </span>
                    <p class="lever-note is-stop" id=problem role="alert">
                        {move || wrong.get().then_some(t.name_wrong)}
                    </p>
                </div>
                <div class="dialog-foot">
                    <button class="btn" type="button" on:click=move |_| close.run(())>{self.t.common.cancel}</button>
                    <button class="btn primary">{self.t.common.save}</button>
                </div>
            </form>
        }
        .into_any()
    }
}

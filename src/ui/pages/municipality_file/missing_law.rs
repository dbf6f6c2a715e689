//! A file that cannot be opened since the law of its years is not known: what is lacking, and a place to assume it.

use leptos::prelude::*;

use crate::i18n::LAW_LANGUAGE;
use crate::state::read_for_model;
use crate::ui::context::AppContext;
use crate::ui::primitives::badge::badge;
use crate::ui::primitives::field::NumberField;
use files;
use model::figure::Quality;
use model::law::Wanted;
use model::parameters::Parameters;

/// What the file in `text` needs of the law and nobody knows, with fields for it; nothing where that is not why it was refused.
/// `open` opens it once all is assumed.
pub fn missing_law(app: AppContext, text: String, open: Callback<String>) -> Option<AnyView> {
    let t = &app.language.lazy_texts().material;
    let carried = files::parameters::carried();
    let wanted = files::read::lacking(&text, &carried);
    if wanted.is_empty() {
        return None;
    }
    let assumed = RwSignal::new(app.state.settings().assumptions().model);
    let left = {
        let wanted = wanted.clone();
        move || assumed.with(|assumed| wanted.iter().filter(|one| one.among(assumed).is_none()).count())
    };
    let carried = StoredValue::new(carried);
    let rows = wanted.into_iter().map(|one| missing_value_row(app, one, carried, assumed)).collect_view();
    let ready = move || {
        let text = text.clone();
        (left() == 0).then(|| {
            let open = move |_| open.run(text.clone());
            view! { <p><button class="btn primary" type="button" on:click=open>{t.open_assumed}</button></p> }
        })
    };
    let panel = view! {
        <h3>{t.lacking}</h3>
        <p>{t.lacking_about}</p>
        <ul class="lacking">{rows}</ul>
        <div role="status">{ready}</div>
    };
    Some(panel.into_any())
}

fn missing_value_row(
    app: AppContext,
    wanted: Wanted,
    carried: StoredValue<Parameters>,
    assumed: RwSignal<Parameters>,
) -> AnyView {
    let (t, language) = (&app.language.lazy_texts().material, app.language);
    let (value, unit) = (wanted.value, (language.lazy_texts().law.unit)(wanted.value.measure()));
    let name = format!("{} {}", (language.lazy_texts().law.legal_name)(value), wanted.year);
    let reason = carried.with_value(|carried| wanted.reason(carried).unwrap_or_default().to_owned());
    let reason = (!reason.is_empty())
        .then(|| view! { <span class="small soft"><br /><q lang=LAW_LANGUAGE>{reason}</q></span> });
    let nearest =
        carried.with_value(|carried| wanted.nearest(carried).map(|(year, legal)| (year, legal.value)));
    let wanted = StoredValue::new(wanted);
    let said = move || assumed.with(|assumed| wanted.with_value(|one| Some(one.among(assumed)?.value)));
    let say = move |said| {
        let mut all = app.state.settings().assumptions();
        wanted.with_value(|one| carried.with_value(|carried| all.put_for_model(one, said, carried)));
        app.state.settings().set_assumptions(&all);
        assumed.set(all.model);
    };
    let field = NumberField {
        label: (t.assume)(&name, unit),
        placeholder: "",
        value: Box::new(move || said().map(|value| language.exact(value)).unwrap_or_default()),
        disabled: Box::new(|| false),
        take: Box::new(move |typed| match read_for_model(value, &typed, language) {
            Ok(read) => {
                say(read);
                None
            }
            Err(_) => Some(t.not_possible.to_owned()),
        }),
    };
    let field = field.build_with_unit(unit);
    let of = name.clone();
    let mark = move || match nearest.filter(|_| said().is_none()) {
        Some((year, as_then)) => {
            let words = (t.as_in)(year, &language.measured(value.measure(), as_then));
            let label = format!("{of}: {words}");
            view! { <button class="link small" type="button" aria-label=label on:click=move |_| say(Some(as_then))>{words}</button> }.into_any()
        }
        None => said().map(|_| view! { {badge(app, Quality::Assumption)} }).into_any(),
    };
    view! { <li class="lacking-row"><span><strong>{name}</strong>" "{mark}{reason}</span>{field}</li> }
        .into_any()
}

//! A file that cannot be opened because the law of its years is not known: the missing values, with fields to assume them.

use leptos::prelude::*;

use crate::i18n::LAW_LANGUAGE;
use crate::i18n::numbers::measured_text;
use crate::i18n::typed::InputUnit;
use crate::state::{InputProblem, read_for_model};
use crate::ui::context::AppContext;
use crate::ui::primitives::badge::badge;
use crate::ui::primitives::field::{NumberField, Take, unreadable};
use files::assumed::Assumed;
use files::parameter_files;
use model::figure::Quality;
use model::law::{AssumedValues, RequiredValue};

/// The values of the law that the file in `text` needs and that are not known, with fields to assume them; none where the
/// file was refused for other reasons. `open` opens it once all are assumed.
pub fn missing_law(app: AppContext, text: String, open: Callback<String>) -> Option<AnyView> {
    let t = &app.language.lazy_texts().municipality_file;
    let wanted = files::read::unknown_law(&text, parameter_files::carried_simulation());
    if wanted.is_empty() {
        return None;
    }
    let assumed = RwSignal::new(app.state.settings().assumptions().0.simulation);
    let missing_count = {
        let wanted = wanted.clone();
        move || {
            assumed.with(|assumed| wanted.iter().filter(|one| one.find_assumed(assumed).is_none()).count())
        }
    };
    let rows = wanted.into_iter().map(|one| missing_value_row(app, one, assumed)).collect_view();
    let ready = move || {
        let text = text.clone();
        (missing_count() == 0).then(|| {
            let open = move |_| open.run(text.clone());
            view! { <p><button class="btn primary" type="button" on:click=open>{t.open_assumed}</button></p> }
        })
    };
    let panel = view! {
        <h3>{t.missing_law}</h3>
        <p>{t.missing_law_about}</p>
        <ul class="lacking">{rows}</ul>
        <div role="status">{ready}</div>
    };
    Some(panel.into_any())
}

fn missing_value_row(app: AppContext, wanted: RequiredValue, assumed: RwSignal<AssumedValues>) -> AnyView {
    let carried = parameter_files::carried_simulation();
    let (t, language) = (&app.language.lazy_texts().municipality_file, app.language);
    let (value, unit) = (wanted.value, (language.lazy_texts().law.unit)(wanted.value.measure()));
    let name = format!("{} {}", (language.lazy_texts().law.legal_name)(value), wanted.year);
    let reason = wanted.reason(carried).map(str::to_owned);
    let reason = reason
        .filter(|reason| !reason.is_empty())
        .map(|reason| view! { <span class="small soft"><br /><q lang=LAW_LANGUAGE>{reason}</q></span> });
    let nearest = wanted.nearest(carried).map(|(year, known)| (year, known.value));
    let wanted = StoredValue::new(wanted);
    let assumed_value =
        move || assumed.with(|assumed| wanted.with_value(|one| Some(one.find_assumed(assumed)?.value)));
    let assume = move |number| {
        let mut all = Assumed { simulation: assumed.get_untracked(), ..Assumed::default() };
        app.state.settings().change_assumptions(&mut all, |all| {
            wanted.with_value(|one| all.put_simulation(one, number, carried));
        });
        assumed.set(all.simulation);
    };
    let field = NumberField {
        label: (t.assume)(&name, unit),
        placeholder: "",
        unit: value.measure().into(),
        value: Box::new(move || assumed_value().map_or_else(String::new, |value| language.exact(value))),
        disabled: Box::new(|| false),
        take: Take::Now(Box::new(move |typed| match read_for_model(value, &typed, language) {
            Ok(read) => {
                assume(read);
                None
            }
            Err(InputProblem::Unreadable(error)) => {
                Some(unreadable(language, error, &typed, &InputUnit::from(value.measure()).example(language)))
            }
            Err(
                InputProblem::Outside
                | InputProblem::OutsideIn(_)
                | InputProblem::AboveCeiling
                | InputProblem::FinerThanThousand
                | InputProblem::BelowZero(_),
            ) => Some(t.value_out_of_range.to_owned()),
        })),
    };
    let field = field.build_with_unit(language);
    let value_name = name.clone();
    let note = move || match nearest.filter(|_| assumed_value().is_none()) {
        Some((year, nearest_value)) => {
            let words = (t.assume_as_in)(year, &measured_text(language, value.measure(), nearest_value));
            let label = format!("{value_name}: {words}");
            view! { <button class="link small" type="button" aria-label=label on:click=move |_| assume(Some(nearest_value))>{words}</button> }.into_any()
        }
        None => assumed_value().map(|_| view! { {badge(app, Quality::Assumption)} }).into_any(),
    };
    view! { <li class="lacking-row"><span><strong>{name}</strong>" "{note}{reason}</span>{field}</li> }
        .into_any()
}

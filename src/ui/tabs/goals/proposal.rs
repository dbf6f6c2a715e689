//! The text of the proposal: author, introduction, the wording of goals and missions, and the clauses of the decision.

use leptos::html;
use leptos::prelude::*;

use super::clauses::clauses_view;
use super::mission_fields::left_out_memo;
use super::missions::goal_editor;
use crate::state::{Typing, type_text};
use crate::ui::context::AppContext;
use crate::ui::primitives::labels::committee_name;
use crate::ui::primitives::tabs::PROPOSAL_HEADING;
use model::goals::GoalIx;
use model::municipality::CommitteeIx;
use model::texts::{OtherGoals, TextPart, written};

pub(super) fn proposal_section(app: AppContext) -> AnyView {
    let words = &app.language.lazy_texts().proposal;
    let goals = app.session.municipality(|municipality| municipality.goals.len());
    let goals = (0..).map(GoalIx).take(goals).map(|g| goal_editor(app, g)).collect_view();
    view! {
        <section class="area proposal" aria-labelledby=PROPOSAL_HEADING>
            <h3 id=PROPOSAL_HEADING tabindex="-1">{words.title}</h3>
            <p class="small soft">{words.about}</p>
            <div class="form-row">
                <label for="proposal-author">{words.author}</label>
                <span class="field text">{author_field(app)}</span>
            </div>
            <div class="form-row">
                <label for="proposal-introduction">{words.introduction}</label>
                {text_area(app, TextPart::Introduction, "proposal-introduction".to_owned(), 6, None)}
                <p class="small soft" id="proposal-introduction-about">
                    {words.introduction_about}" "{move || introduction_length(app)}
                </p>
            </div>
            <h4>{words.goals}</h4>
            <p class="small soft">{words.goals_about}</p>
            {goals}
            {clauses_view(app)}
        </section>
    }
    .into_any()
}

fn author_field(app: AppContext) -> AnyView {
    let input = NodeRef::<html::Input>::new();
    let text = Memo::new(move |_| written_text(app, TextPart::Author).unwrap_or_default());
    let take = move |typing| {
        if let Some(input) = input.get_untracked() {
            type_text(app.state, TextPart::Author, &input.value(), None, typing);
        }
    };
    // What is shown already is not set again, so that the cursor stays.
    Effect::new(move |_| {
        let text = text.get();
        if let Some(input) = input.get()
            && input.value() != text
        {
            input.set_value(&text);
        }
    });
    view! {
        <input
            id="proposal-author"
            type="text"
            autocomplete="organization"
            maxlength=TextPart::Author.longest().to_string()
            readonly=move || app.state.open.is_read_only()
            node_ref=input
            on:input=move |_| take(Typing::GoesOn)
            on:blur=move |_| take(Typing::Done)
        />
    }
    .into_any()
}

/// The field of a text with several lines. `file` is the wording of the file.
pub(super) fn text_area(
    app: AppContext,
    part: TextPart,
    id: String,
    rows: u32,
    file: Option<String>,
) -> AnyView {
    let area = NodeRef::<html::Textarea>::new();
    let file = StoredValue::new(file);
    let text = Memo::new(move |_| written_text(app, part).or_else(|| file.get_value()).unwrap_or_default());
    let take = move |typing| {
        if let Some(area) = area.get_untracked() {
            file.with_value(|file| type_text(app.state, part, &area.value(), file.as_deref(), typing));
            // A field that was left empty has the file's wording again, although the text is as before.
            if typing == Typing::Done {
                area.set_value(&text.get_untracked());
            }
        }
    };
    Effect::new(move |_| {
        let text = text.get();
        if let Some(area) = area.get()
            && area.value() != text
        {
            area.set_value(&text);
        }
    });
    let is_out = left_out_memo(app, part);
    let about = match part {
        TextPart::Author | TextPart::Goal(_) => None,
        TextPart::Introduction => Some(format!("{id}-about")),
        TextPart::Mission(..) | TextPart::OwnMission(..) => Some(format!("{id}-whose")),
    };
    view! {
        <textarea
            id=id
            rows=rows.to_string()
            maxlength=part.longest().to_string()
            aria-describedby=about
            readonly=move || is_out.get() || app.state.open.is_read_only()
            node_ref=area
            on:focus=move |_| app.state.editor().begin_gesture()
            on:input=move |_| take(Typing::GoesOn)
            on:blur=move |_| take(Typing::Done)
        ></textarea>
    }
    .into_any()
}

fn introduction_length(app: AppContext) -> String {
    let length = written_text(app, TextPart::Introduction).map_or(0, |text| text.chars().count());
    let number = |count: usize| app.language.number(count.into(), 0);
    let words = &app.language.lazy_texts().proposal;
    (words.length)(&number(length), &number(TextPart::Introduction.longest()))
}

/// What the user has written for `part`, also where it is left out. Tracks the scenario.
pub fn written_text(app: AppContext, part: TextPart) -> Option<String> {
    app.session.scenario(|scenario| written(&scenario.texts, part).map(str::to_owned))
}

/// Says which committees' shares have followed, and which committees lack a share or have no goal left.
pub(super) fn tell(app: AppContext, other: &OtherGoals) {
    let words = &app.language.lazy_texts().proposal;
    let names = |committees: &[CommitteeIx]| {
        committees.iter().map(|c| committee_name(app, *c)).collect::<Vec<_>>().join(", ")
    };
    let followed = (!other.followed.is_empty()).then(|| (words.shares_followed)(&names(&other.followed)));
    let without = (!other.without_goal.is_empty()).then(|| (words.without_goal)(&names(&other.without_goal)));
    let unshared =
        (!other.without_share.is_empty()).then(|| (words.without_share)(&names(&other.without_share)));
    let sentences: Vec<String> = followed.into_iter().chain(unshared).chain(without).collect();
    if !sentences.is_empty() {
        app.state.notices.show_text(sentences.join(" "));
    }
}

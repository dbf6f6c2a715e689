//! The control that switches the language, with two languages and with a made-up third.

use std::cell::RefCell;
use std::rc::Rc;

use kommunbidrag::i18n::{Language, LanguageDefinition};
use kommunbidrag::ui::language_choice::language_choice;
use leptos::web_sys::{Event, HtmlElement, HtmlSelectElement};
use wasm_bindgen_test::wasm_bindgen_test;

fn made_up() -> Language {
    let Language(english) = Language::from_tag("en");
    let definition = LanguageDefinition { tag: "qaa", name: "Påhittiska", ..*english };
    Language(Box::leak(Box::new(definition)))
}

#[wasm_bindgen_test]
fn one_other_language_is_a_button_with_its_name() {
    let (swedish, english) = (Language::from_tag("sv"), Language::from_tag("en"));
    let chosen = Rc::new(RefCell::new(Vec::new()));
    let into = chosen.clone();
    let choice = language_choice(swedish, &[swedish, english], "Språk", move |language| {
        into.borrow_mut().push(language)
    });
    assert_eq!(
        choice.element().outer_html(),
        r#"<button type="button" class="btn" lang="en">English</button>"#
    );
    choice.element_as::<HtmlElement>().click();
    assert_eq!(*chosen.borrow(), [english]);
}

#[wasm_bindgen_test]
fn several_other_languages_are_a_list_of_all() {
    let (swedish, english, made_up) = (Language::from_tag("sv"), Language::from_tag("en"), made_up());
    let chosen = Rc::new(RefCell::new(Vec::new()));
    let into = chosen.clone();
    let languages = [swedish, english, made_up];
    let choice =
        language_choice(english, &languages, "Language", move |language| into.borrow_mut().push(language));
    let list: HtmlSelectElement = choice.element_as();
    assert_eq!(list.get_attribute("aria-label").as_deref(), Some("Language"));
    assert_eq!(list.text_content().as_deref(), Some("SvenskaEnglishPåhittiska"));
    assert_eq!(list.value(), "en");
    for language in [made_up, swedish] {
        list.set_value(language.tag());
        list.dispatch_event(&Event::new("change").expect("an event")).expect("dispatched");
    }
    assert_eq!(*chosen.borrow(), [made_up, swedish]);
}

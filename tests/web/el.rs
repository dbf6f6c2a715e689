//! `El` in a browser: what it writes, what it follows, and when it stops.

use kommunbidrag::ui::el::{El, button, el, svg};
use leptos::prelude::*;
use leptos::web_sys::{Element, HtmlInputElement};
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;

/// An owner for the test's signals and effects.
fn owner() -> Owner {
    // Fails when an earlier test of this page has set the executor.
    let _ = any_spawner::Executor::init_wasm_bindgen();
    let owner = Owner::new();
    owner.set();
    owner
}

/// Lets effects run that wait for what a signal changed.
async fn settled() {
    any_spawner::Executor::tick().await;
    any_spawner::Executor::tick().await;
}

fn html(element: &El) -> String {
    element.element().outer_html()
}

/// Puts the element into the document, since only what is in it has the focus and gets clicks.
fn attached(element: El) -> El {
    let body = document().body().expect("a body");
    body.append_child(element.element()).expect("appended");
    element
}

#[wasm_bindgen_test]
fn attributes_classes_texts_and_children_are_set_once() {
    let _owner = owner();
    let list = el("ul")
        .class("list")
        .attr("aria-label", "a \"b\"")
        .text("1 < 2")
        .child(el("li").text("one"))
        .children(Some(el("li")))
        .children(None);
    assert_eq!(
        html(&list),
        r#"<ul class="list" aria-label="a &quot;b&quot;">1 &lt; 2<li>one</li><li></li></ul>"#
    );
    assert_eq!(html(&button("")), r#"<button type="button"></button>"#);
    assert_eq!(svg("svg").element().namespace_uri().as_deref(), Some("http://www.w3.org/2000/svg"));
}

#[wasm_bindgen_test]
async fn bindings_follow_their_signals() {
    let _owner = owner();
    let on = RwSignal::new(false);
    let field = el("input")
        .bind_attr("title", move || on.get().then_some("on"))
        .bind_bool_attr("disabled", move || on.get())
        .bind_aria("aria-pressed", move || on.get())
        .bind_class("is-on", move || on.get())
        .bind_style("--now", move || if on.get() { "1" } else { "0" })
        .bind_value(move || on.get().to_string())
        .bind_bool_property("checked", move || on.get());
    let input: HtmlInputElement = field.element_as();
    assert_eq!(html(&field), r#"<input aria-pressed="false" style="--now: 0;">"#);
    assert_eq!((input.value().as_str(), input.checked()), ("false", false));
    on.set(true);
    settled().await;
    let now = |name: &str| field.element().get_attribute(name);
    assert_eq!(now("title").as_deref(), Some("on"));
    assert_eq!(now("disabled").as_deref(), Some(""));
    assert_eq!(now("aria-pressed").as_deref(), Some("true"));
    assert_eq!(now("class").as_deref(), Some("is-on"));
    assert_eq!(now("style").as_deref(), Some("--now: 1;"));
    assert_eq!((input.value().as_str(), input.checked()), ("true", true));
    on.set(false);
    settled().await;
    assert_eq!((now("title"), now("disabled")), (None, None));
    assert_eq!(now("class").as_deref(), Some(""));
}

#[wasm_bindgen_test]
async fn a_bound_text_stops_when_its_owner_is_disposed() {
    let root = owner();
    let count = RwSignal::new(0);
    let child = root.child();
    let text = child.with(|| el("p").text("n = ").bind_text(move || count.get().to_string()));
    assert_eq!(html(&text), "<p>n = 0</p>");
    count.set(1);
    settled().await;
    assert_eq!(html(&text), "<p>n = 1</p>");
    child.cleanup();
    count.set(2);
    settled().await;
    assert_eq!(html(&text), "<p>n = 1</p>");
}

#[wasm_bindgen_test]
async fn a_binding_writes_only_what_differs() {
    let _owner = owner();
    let count = RwSignal::new(2);
    let parity = el("p").bind_text(move || if count.get() % 2 == 0 { "even" } else { "odd" });
    let text = parity.element().first_child().expect("a text");
    // What somebody else wrote stays as long as the value is the same.
    text.set_node_value(Some("other"));
    count.set(4);
    settled().await;
    assert_eq!(html(&parity), "<p>other</p>");
    count.set(5);
    settled().await;
    assert_eq!(html(&parity), "<p>odd</p>");
}

#[wasm_bindgen_test]
async fn dynamic_children_dispose_of_what_they_replace() {
    let _owner = owner();
    let (shown, count) = (RwSignal::new(1), RwSignal::new(0));
    let reads = StoredValue::new(0);
    let list = el("div").text("[").dyn_children(move || {
        let inner = move || {
            reads.update_value(|reads| *reads += 1);
            count.get().to_string()
        };
        (0..shown.get()).map(|_| el("i").bind_text(inner)).collect()
    });
    let list = list.text("]");
    assert_eq!(html(&list), "<div>[<i>0</i><!---->]</div>");
    shown.set(2);
    settled().await;
    assert_eq!(html(&list), "<div>[<i>0</i><i>0</i><!---->]</div>");
    reads.set_value(0);
    count.set(1);
    settled().await;
    assert_eq!(html(&list), "<div>[<i>1</i><i>1</i><!---->]</div>");
    assert_eq!(reads.get_value(), 2, "the replaced child does not follow any more");
    shown.set(0);
    settled().await;
    reads.set_value(0);
    count.set(2);
    settled().await;
    assert_eq!((html(&list).as_str(), reads.get_value()), ("<div>[<!---->]</div>", 0));
}

#[wasm_bindgen_test]
async fn dynamic_children_come_back_where_a_translator_removed_the_comment_that_marks_their_place() {
    let _owner = owner();
    let shown = RwSignal::new(1);
    let place = el("p").dyn_children(move || (0..shown.get()).map(|_| el("i")).collect());
    // What Firefox does with a paragraph that it has translated.
    place.element().last_child().expect("the comment").unchecked_into::<Element>().remove();
    assert_eq!(html(&place), "<p><i></i></p>");
    shown.set(2);
    settled().await;
    assert_eq!(html(&place), "<p><i></i><i></i><!----></p>");
}

#[wasm_bindgen_test]
async fn conditional_children_are_built_only_when_the_condition_changes() {
    let _owner = owner();
    let count = RwSignal::new(0);
    let built = StoredValue::new(0);
    let place = el("div").dyn_children_if(
        move || count.get() > 1,
        move || {
            built.update_value(|built| *built += 1);
            vec![el("b")]
        },
    );
    assert_eq!(html(&place), "<div><!----></div>");
    for n in [1, 2, 3, 4] {
        count.set(n);
        settled().await;
    }
    assert_eq!((html(&place).as_str(), built.get_value()), ("<div><b></b><!----></div>", 1));
}

#[wasm_bindgen_test]
async fn ordered_children_are_moved_and_keep_the_focus() {
    let _owner = owner();
    let order = RwSignal::new(vec![0, 1]);
    let rows = ["a", "b"].map(|id| button("").attr("id", id)).to_vec();
    let list = attached(el("div").ordered_children(rows, move || order.get()));
    let ids = || {
        let children = list.element().children();
        (0..children.length()).filter_map(|n| children.item(n)).map(|child| child.id()).collect::<String>()
    };
    assert_eq!(ids(), "ab");
    let first: leptos::web_sys::HtmlElement =
        list.element().first_element_child().expect("a row").unchecked_into();
    first.focus().expect("focused");
    order.set(vec![1, 0]);
    settled().await;
    assert_eq!(ids(), "ba");
    assert_eq!(document().active_element(), Some(Element::from(first)));
    list.element().remove();
}

#[wasm_bindgen_test]
fn events_reach_their_handlers() {
    let _owner = owner();
    let clicks = StoredValue::new(0);
    let typed = StoredValue::new(String::new());
    let press = attached(button("").on_click(move || clicks.update_value(|clicks| *clicks += 1)));
    let element: leptos::web_sys::HtmlElement = press.element_as();
    element.click();
    element.click();
    assert_eq!(clicks.get_value(), 2);
    press.element().remove();
    let field = el("input").on("input", move |event| typed.set_value(event.type_()));
    let event = leptos::web_sys::Event::new("input").expect("an event");
    field.element().dispatch_event(&event).expect("dispatched");
    assert_eq!(typed.get_value(), "input");
}

#[wasm_bindgen_test]
async fn an_el_is_a_child_in_view() {
    let _owner = owner();
    let on = RwSignal::new(false);
    let place = attached(el("div"));
    let word = move || if on.get() { el("b").text("on") } else { el("i").text("off") }.into_any();
    let mounted = leptos::mount::mount_to(place.element_as(), move || {
        leptos::view! { <p>{el("u").bind_text(move || on.get().to_string())}": "{word}</p> }
    });
    assert_eq!(place.element().text_content().as_deref(), Some("false: off"));
    on.set(true);
    settled().await;
    assert_eq!(place.element().text_content().as_deref(), Some("true: on"));
    drop(mounted);
    assert_eq!(place.element().text_content().as_deref(), Some(""));
    place.element().remove();
}

#[wasm_bindgen_test]
async fn a_number_that_is_missing_is_a_dash_with_its_reason() {
    let _owner = owner();
    let number = RwSignal::new(Ok("1,5".to_owned()));
    let plain = el("td").bind_number(move || number.get());
    let titled = button("ask").attr("title", "How?").bind_number(move || number.get());
    assert_eq!(html(&plain), "<td>1,5</td>");
    number.set(Err("Too large.".to_owned()));
    settled().await;
    let reason = r#"–<span class="sr-only"> Too large.</span>"#;
    assert_eq!(html(&plain), format!(r#"<td title="Too large.">{reason}</td>"#));
    assert_eq!(
        html(&titled),
        format!(r#"<button type="button" class="ask" title="Too large.">{reason}</button>"#)
    );
    number.set(Err("Unknown.".to_owned()));
    settled().await;
    assert_eq!(html(&plain), r#"<td title="Unknown.">–<span class="sr-only"> Unknown.</span></td>"#);
    number.set(Ok("2".to_owned()));
    settled().await;
    assert_eq!(html(&plain), "<td>2</td>");
    assert_eq!(html(&titled), r#"<button type="button" class="ask" title="How?">2</button>"#);
}

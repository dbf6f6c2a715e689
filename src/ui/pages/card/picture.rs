//! A card in the page: its preview, and the ways in which it leaves as an SVG or PNG file, by the clipboard or by the share sheet.

use std::cell::Cell;
use std::rc::Rc;
use std::sync::Arc;

use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos::web_sys::{
    Blob, CanvasRenderingContext2d, File, FilePropertyBag, HtmlCanvasElement, HtmlImageElement, Response,
};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, future_to_promise};

use crate::ui::charts::card::CardFormat;
use crate::ui::context::AppContext;
use crate::ui::primitives::copy::copied_text_box;
use crate::ui::primitives::file_picker::{save_data, save_file_as};
use crate::ui::primitives::segments::Segments;
use crate::ui::primitives::send::{can_send_this, send};
use crate::ui::tables::export::file_title;
use files::file_name;

/// The typeface of headings, which a picture contains since it is read where no other file is.
const FONT: &str = "fonts/serif-600.woff2";
const PNG: &str = "image/png";

/// Draws a card with the typeface at a data address.
pub type MakeSvg = Arc<dyn Fn(CardFormat, Option<&str>) -> String + Send + Sync>;

/// The preview of a card that is called `name`, and what can be done with it. `words` is what it says.
pub fn picture_section(app: AppContext, name: String, make: MakeSvg, words: Memo<String>) -> AnyView {
    let t = &app.language.lazy_texts().card;
    let notices = app.state.notices;
    let format = RwSignal::new(CardFormat::default());
    let font = RwSignal::new(None::<String>);
    spawn_local(async move {
        // Without it the reader's own serif stands in its place.
        font.try_set(font_address().await);
    });
    let svg = Memo::new(move |_| font.with(|font| make(format.get(), font.as_deref())));
    let name = StoredValue::new(file_title(app, &name));
    let file = move |extension| name.with_value(|name| file_name(name, extension));
    let save_svg = move |_| {
        svg.with_untracked(|svg| save_file_as(app, &file("svg"), svg, "image/svg+xml"));
    };
    // The picture, or a message that there is none.
    let png = move || {
        let (svg, size) = (svg.get_untracked(), format.get_untracked().size());
        async move {
            let picture = png(&svg, size).await;
            if picture.is_err() {
                notices.show_text(t.not_made.to_owned());
            }
            picture
        }
    };
    let save_png = move |_| {
        let png = png();
        spawn_local(async move {
            if let Ok(png) = png.await {
                save_data(app, &file("png"), &png, PNG);
            }
        });
    };
    let copy = move |_| {
        let png = png();
        // Where there is no picture, that is what is said, and not that the clipboard refuses.
        let is_missing = Rc::new(Cell::new(false));
        let picture = {
            let is_missing = Rc::clone(&is_missing);
            async move {
                let picture = png.await;
                is_missing.set(picture.is_err());
                picture.map(JsValue::from)
            }
        };
        let copied = copy_picture(picture);
        spawn_local(async move {
            let is_copied = match copied {
                Ok(copied) => JsFuture::from(copied).await.is_ok(),
                Err(_) => false,
            };
            if !is_missing.get() {
                notices.show_text(if is_copied { t.copied } else { t.not_copied }.to_owned());
            }
        });
    };
    let share = move |_| {
        let png = png();
        spawn_local(async move {
            let Ok(png) = png.await else { return };
            let data = file_data(&png, &file("png")).ok();
            if !send(data).await {
                notices.show_text(app.language.lazy_texts().share.not_sent.to_owned());
            }
        });
    };
    let can_share =
        Blob::new().and_then(|empty| file_data(&empty, "a.png")).is_ok_and(|data| can_send_this(&data));
    let share =
        can_share.then(|| view! { <button class="btn" type="button" on:click=share>{t.send}</button> });
    let copy = clipboard_item()
        .is_ok()
        .then(|| view! { <button class="btn" type="button" on:click=copy>{t.copy}</button> });
    let formats = Segments {
        legend: t.format,
        name: "card-format",
        choices: CardFormat::ALL.into_iter().zip([t.wide, t.square].map(str::to_owned)).collect(),
        chosen: Rc::new(move || format.get()),
        choose: Rc::new(move |chosen| format.set(chosen)),
    };
    view! {
        {formats.bar("seg").into_any()}
        <img class="card-picture" alt=words src=move || svg.with(|svg| data_address(svg)) />
        <p class="row">
            <button class="btn primary" type="button" on:click=save_png>{t.save_png}</button>
            {copy}
            {share}
            <button class="btn" type="button" on:click=save_svg>{t.save_svg}</button>
        </p>
        {copied_text_box(app, "card-alt", t.alt, t.copy_alt, words, 6)}
    }
    .into_any()
}

/// An SVG picture as an address.
fn data_address(svg: &str) -> String {
    format!("data:image/svg+xml;charset=utf-8,{}", String::from(js_sys::encode_uri_component(svg)))
}

/// The typeface as a data address.
async fn font_address() -> Option<String> {
    let response: Response = JsFuture::from(window().fetch_with_str(FONT)).await.ok()?.dyn_into().ok()?;
    if !response.ok() {
        return None;
    }
    let bytes = JsFuture::from(response.array_buffer().ok()?).await.ok()?;
    // Each byte as the letter with its number, which is what the browser encodes.
    let bytes: String = js_sys::Uint8Array::new(&bytes).to_vec().into_iter().map(char::from).collect();
    Some(format!("data:font/woff2;base64,{}", window().btoa(&bytes).ok()?))
}

/// The picture in pixels.
async fn png(svg: &str, (width, height): (u32, u32)) -> Result<Blob, JsValue> {
    let image: HtmlImageElement = document().create_element("img")?.dyn_into()?;
    image.set_src(&data_address(svg));
    JsFuture::from(image.decode()).await?;
    let canvas: HtmlCanvasElement = document().create_element("canvas")?.dyn_into()?;
    canvas.set_width(width);
    canvas.set_height(height);
    let context = canvas.get_context("2d")?.ok_or(JsValue::NULL)?;
    let context: CanvasRenderingContext2d = context.dyn_into()?;
    context.draw_image_with_html_image_element(&image, 0.0, 0.0)?;
    let made = js_sys::Promise::new(&mut |resolve, reject| {
        let taken = Closure::once_into_js(move |blob: JsValue| {
            // Calling a function that takes any value does not fail.
            let _ = resolve.call1(&JsValue::NULL, &blob);
        });
        if let Err(error) = canvas.to_blob(taken.unchecked_ref()) {
            let _ = reject.call1(&JsValue::NULL, &error);
        }
    });
    JsFuture::from(made).await?.dyn_into()
}

/// Begins to copy what `picture` gives: within the click, as browsers want it.
fn copy_picture(
    picture: impl Future<Output = Result<JsValue, JsValue>> + 'static,
) -> Result<js_sys::Promise, JsValue> {
    let item = clipboard_item()?;
    let clipboard = js_sys::Reflect::get(&window().navigator(), &"clipboard".into())?;
    let write: js_sys::Function = js_sys::Reflect::get(&clipboard, &"write".into())?.dyn_into()?;
    let kinds = js_sys::Object::new();
    js_sys::Reflect::set(&kinds, &PNG.into(), &future_to_promise(picture))?;
    let item = js_sys::Reflect::construct(&item, &js_sys::Array::of1(&kinds))?;
    write.call1(&clipboard, &js_sys::Array::of1(&item))?.dyn_into()
}

/// What the browser makes items of its clipboard with. Asked for by name, since some have none.
fn clipboard_item() -> Result<js_sys::Function, JsValue> {
    js_sys::Reflect::get(&window(), &"ClipboardItem".into())?.dyn_into()
}

/// A message with the picture as a file.
fn file_data(picture: &Blob, name: &str) -> Result<JsValue, JsValue> {
    let options = FilePropertyBag::new();
    options.set_type(PNG);
    let parts = js_sys::Array::of1(picture);
    let file = File::new_with_blob_sequence_and_options(&parts, name, &options)?;
    let data = js_sys::Object::new();
    js_sys::Reflect::set(&data, &"files".into(), &js_sys::Array::of1(&file))?;
    Ok(data.into())
}

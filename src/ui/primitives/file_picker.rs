//! Files of the user: choosing, reading and saving them.

use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos::web_sys::{Blob, BlobPropertyBag, File, FileList, HtmlInputElement, Response};
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;

use super::download::{download, download_data};
use super::icon::icon;
use crate::i18n::Language;
use crate::ui::context::AppContext;
use crate::ui::el::{El, el};
use files::import::municipality_text;
use files::problem::{FileError, Problem};
use files::read::MAX_FILE_BYTES;

/// The result of reading a file: its text, or its errors; `None` where the browser could not read it.
pub type Chosen = Option<Result<String, Vec<FileError>>>;

/// A button that lets the user choose a JSON file.
pub fn file_button(words: &str, take: Callback<Chosen>) -> El {
    let chosen = move |files: Option<FileList>| {
        let Some(file) = files.and_then(|files| files.get(0)) else { return };
        spawn_local(async move { take.run(read_municipality(&file).await) });
    };
    chooser(words, el("input"), chosen)
}

/// A button that lets the user choose JSON files, which are not read yet.
pub fn choose_files(words: &str, chosen: impl Fn(Option<FileList>) + 'static) -> El {
    chooser(words, el("input").attr("multiple", ""), chosen)
}

fn chooser(words: &str, input: El, chosen: impl Fn(Option<FileList>) + 'static) -> El {
    let input = input.class("sr-only").attr("type", "file").attr("accept", ".json,application/json");
    let itself: HtmlInputElement = input.element_as();
    let input = input.on("change", move |_| {
        chosen(itself.files());
        // Cleared, so that choosing the same file again, after it was corrected, is a change.
        itself.set_value("");
    });
    el("label").class("btn").child(icon("#i-file")).text(words).child(input)
}

/// The text of `file`, which should be a municipality file.
async fn read_municipality(file: &File) -> Chosen {
    Some(match read(file, MAX_FILE_BYTES).await? {
        Ok(bytes) => municipality_text(&bytes),
        Err(size) => Err(vec![FileError { place: String::new(), problem: Problem::TooLarge(size) }]),
    })
}

/// The bytes of `file`, or how many there are if there are more than `most`; `None` where the browser could not read it.
pub async fn read(file: &File, most: usize) -> Option<Result<Vec<u8>, usize>> {
    let size = size_of(file);
    if size > most {
        return Some(Err(size));
    }
    // Older browsers cannot read a file itself.
    let response = Response::new_with_opt_blob(Some(file)).ok()?;
    let bytes = JsFuture::from(response.array_buffer().ok()?).await.ok()?;
    Some(Ok(js_sys::Uint8Array::new(&bytes).to_vec()))
}

/// The size of a file, bytes.
#[must_use]
pub fn size_of(file: &Blob) -> usize {
    format!("{:.0}", file.size()).parse().unwrap_or(usize::MAX)
}

/// The errors of a file, each with its place and what to do.
pub fn file_errors(language: Language, errors: &[FileError]) -> El {
    let whole_file = language.lazy_texts().library.whole_file;
    let problem = language.lazy_texts().problem;
    let point = |error: &FileError| {
        let place = if error.place.is_empty() { whole_file } else { &error.place };
        el("li").child(el("code").text(place)).child(el("span").text(&problem(&error.problem, language)))
    };
    el("ul").class("errors").children(errors.iter().map(point))
}

/// Offers `text`, which is JSON, as a file named `name`. Returns whether the browser accepted it.
pub fn save_file(app: AppContext, name: &str, text: &str) -> bool {
    save_file_as(app, name, text, "application/json")
}

/// Offers `text`, of the media type `kind`, as a file named `name`. Returns whether the browser accepted it: where it did
/// not, a toast says so and what to do instead.
pub fn save_file_as(app: AppContext, name: &str, text: &str, kind: &str) -> bool {
    tell_refused(app, download(name, text, kind).is_ok())
}

/// Offers `data`, of the media type `kind`, as a file named `name`, see [`save_file_as`].
pub fn save_data(app: AppContext, name: &str, data: &Blob, kind: &str) -> bool {
    tell_refused(app, download_data(name, data, kind).is_ok())
}

fn tell_refused(app: AppContext, accepted: bool) -> bool {
    if !accepted {
        app.state.notices.show_text(app.language.lazy_texts().scenarios.file_not_saved.to_owned());
    }
    accepted
}

/// `text` as data of the media type `kind`.
pub fn text_blob(text: &str, kind: &str) -> Result<Blob, JsValue> {
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    Blob::new_with_str_sequence_and_options(&js_sys::Array::of1(&JsValue::from_str(text)), &options)
}

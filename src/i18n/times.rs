//! Dates and times as people read them, by the browser's own calendar.

use js_sys::{Date, Object, Reflect};
use wasm_bindgen::JsValue;

/// A time in milliseconds since 1970 as date and clock time of `locale` (BCP 47), in the reader's time zone.
pub(super) fn date_and_time(locale: &str, milliseconds: i64) -> String {
    let options = Object::new();
    for (name, style) in [("dateStyle", "medium"), ("timeStyle", "short")] {
        // A plain object takes any property.
        let _taken = Reflect::set(&options, &name.into(), &style.into());
    }
    let number = js_sys::Number::parse_float(&milliseconds.to_string());
    String::from(Date::new(&JsValue::from_f64(number)).to_locale_string(locale, &options))
}

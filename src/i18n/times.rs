//! Dates and times as people read them, by the browser's own calendar.

use js_sys::{Date, Object, Reflect};
use model::date::Day;
use model::follow_up::Month;
use wasm_bindgen::JsValue;

/// The last millisecond of the year 9999.
const LAST: i64 = 253_402_300_799_999;

/// Whether something can have been saved at a time in milliseconds since 1970. A missing or unreadable time is 0, and the
/// calendar of browsers ends in the year 275760.
fn is_possible(milliseconds: i64) -> bool {
    (1..=LAST).contains(&milliseconds)
}

/// A time in milliseconds since 1970 as date and clock time of `locale` (BCP 47), in the reader's time zone; none for a time at
/// which nothing can have been saved.
pub(super) fn date_and_time(locale: &str, milliseconds: i64) -> Option<String> {
    if !is_possible(milliseconds) {
        return None;
    }
    let options = Object::new();
    for (name, style) in [("dateStyle", "medium"), ("timeStyle", "short")] {
        // A plain object takes any property.
        let _taken = Reflect::set(&options, &name.into(), &style.into());
    }
    let number = js_sys::Number::parse_float(&milliseconds.to_string());
    Some(String::from(Date::new(&JsValue::from_f64(number)).to_locale_string(locale, &options)))
}

/// The day of a time in milliseconds since 1970, in the reader's time zone; none for a time that is no possible one.
#[must_use]
pub fn date(milliseconds: i64) -> Option<model::date::Date> {
    if !is_possible(milliseconds) {
        return None;
    }
    let number = js_sys::Number::parse_float(&milliseconds.to_string());
    let date = Date::new(&JsValue::from_f64(number));
    // The browser counts months from 0.
    let month = *Month::ALL.get(usize::try_from(date.get_month()).ok()?)?;
    let day = Day::new(month, u8::try_from(date.get_date()).ok()?)?;
    Some(model::date::Date { year: u16::try_from(date.get_full_year()).ok()?, day })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_at_which_nothing_can_have_been_saved_is_unknown() {
        for wild in [i64::MIN, -1, 0, LAST + 1, 8_640_000_000_000_001, i64::MAX] {
            assert_eq!(date_and_time("sv-SE", wild), None, "{wild}");
        }
        assert!(is_possible(1_763_847_539_123));
    }
}

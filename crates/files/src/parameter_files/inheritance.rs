//! What a parameter file leaves out holds as it did the year before: a statute holds until it is changed.
//!
//! Amounts that are set anew each year do not, and neither does what was not known the year before: a year that leaves one of
//! them out is incomplete, and the reader says so.

use serde_json::{Map, Value};

/// What is set anew for each year, by its place in a parameter file.
pub const SET_EACH_YEAR: &[&[&str]] = &[
    &["year"],
    &["projection_factor"],
    &["mean_tax_base"],
    &["adjustment_per_inhabitant"],
    &["municipality", "first_projection"],
    &["municipality", "second_projection"],
    &["municipality", "national_tax_base"],
    &["municipality", "national_population"],
    &["municipality", "mean_municipal_rate"],
    &["municipality", "price_base"],
    &["municipality", "income_base"],
    &["municipality", "childcare_income_ceiling"],
    &["person", "price_base"],
    &["person", "income_base"],
    &["person", "state_tax", "threshold"],
    &["person", "public_service", "most"],
];

/// Any of these makes an object a value: it is taken over, or said anew, as a whole. Others are groups of values.
const VALUE_KEYS: [&str; 4] = ["value", "brackets", "unknown", "not_in_force"];

/// Puts what `file` leaves out in its place, as it is in `before`, the complete file of the year before.
pub fn inherit(file: &mut Value, before: &Value) {
    inherit_group(file, before, &mut Vec::new());
}

fn inherit_group<'a>(file: &mut Value, before: &'a Value, place: &mut Vec<&'a str>) {
    let (Value::Object(file), Some(before)) = (file, group(before)) else { return };
    if is_value(file) {
        return;
    }
    for (key, inherited) in before {
        place.push(key);
        if !SET_EACH_YEAR.contains(&place.as_slice()) {
            match group(inherited) {
                Some(_) => {
                    let own = file.entry(key.as_str()).or_insert_with(|| Map::new().into());
                    inherit_group(own, inherited, place);
                }
                None if file.contains_key(key) || inherited.get("unknown").is_some() => {}
                None => {
                    file.insert(key.clone(), inherited.clone());
                }
            }
        }
        place.pop();
    }
}

/// The object, unless it is a value.
fn group(value: &Value) -> Option<&Map<String, Value>> {
    value.as_object().filter(|object| !is_value(object))
}

fn is_value(object: &Map<String, Value>) -> bool {
    VALUE_KEYS.iter().any(|key| object.contains_key(*key))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::inherit;

    #[test]
    fn a_value_is_taken_over_or_said_anew_as_a_whole() {
        let before = json!({
            "year": 2030, "guarantee_level": { "value": "1.15", "source": "a" },
            "county_rates": { "01": { "grant": { "value": "19" }, "fee": { "value": "17" } } },
        });
        let mut file = json!({ "year": 2031, "county_rates": { "01": { "fee": { "unknown": "b" } } } });
        inherit(&mut file, &before);
        let expected = json!({
            "year": 2031, "guarantee_level": { "value": "1.15", "source": "a" },
            "county_rates": { "01": { "grant": { "value": "19" }, "fee": { "unknown": "b" } } },
        });
        assert_eq!(file, expected);
    }

    #[test]
    fn what_is_set_each_year_is_not_taken_over() {
        let before =
            json!({ "year": 1, "person": { "price_base": { "value": "5" }, "age_limit": { "value": "6" } } });
        let mut file = json!({});
        inherit(&mut file, &before);
        assert_eq!(file, json!({ "person": { "age_limit": { "value": "6" } } }));
        let mut file = json!({});
        inherit(&mut file, &json!({ "person": { "unknown": "x" } }));
        assert_eq!(file, json!({}), "nor is what was not known");
    }

    #[test]
    fn nothing_is_taken_over_from_or_into_what_is_not_known() {
        let (unknown, known) =
            (json!({ "person": { "unknown": "x" } }), json!({ "person": { "age_limit": {} } }));
        for (mut file, before) in [(unknown.clone(), &known), (known.clone(), &unknown)] {
            let own = file.clone();
            inherit(&mut file, before);
            assert_eq!(file, own);
        }
    }
}

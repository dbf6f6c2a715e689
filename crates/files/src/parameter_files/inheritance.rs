//! A parameter file inherits what it leaves out from the year before: a statute holds until it is changed.
//!
//! Not inherited are amounts that are set each year and values that were not known: a file without one of them is incomplete,
//! and the reader reports it.

use serde_json::{Map, Value};

/// The values that are set each year, by their paths in a parameter file.
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

/// An object with one of these keys is a value, which is inherited or replaced as a whole. Other objects are groups of values.
const VALUE_KEYS: [&str; 4] = ["value", "brackets", "unknown", "not_in_force"];

/// Adds to `file` what it inherits from `before`, the complete file of the year before.
pub fn inherit(file: &mut Value, before: &Value) {
    inherit_group(file, before, &mut Vec::new());
}

fn inherit_group<'a>(file: &mut Value, before: &'a Value, path: &mut Vec<&'a str>) {
    let (Value::Object(file), Some(before)) = (file, group(before)) else { return };
    if is_value(file) {
        return;
    }
    for (key, inherited) in before {
        path.push(key);
        if !SET_EACH_YEAR.contains(&path.as_slice()) {
            match group(inherited) {
                Some(_) => {
                    let own = file.entry(key.as_str()).or_insert_with(|| Map::new().into());
                    inherit_group(own, inherited, path);
                }
                None if file.contains_key(key) || inherited.get("unknown").is_some() => {}
                None => {
                    file.insert(key.clone(), inherited.clone());
                }
            }
        }
        path.pop();
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
    fn a_value_is_inherited_or_replaced_as_a_whole() {
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
    fn what_is_set_each_year_is_not_inherited() {
        let before =
            json!({ "year": 1, "person": { "price_base": { "value": "5" }, "age_limit": { "value": "6" } } });
        let mut file = json!({});
        inherit(&mut file, &before);
        assert_eq!(file, json!({ "person": { "age_limit": { "value": "6" } } }));
        let mut file = json!({});
        inherit(&mut file, &json!({ "person": { "unknown": "x" } }));
        assert_eq!(file, json!({}), "nor is an unknown value");
    }

    #[test]
    fn nothing_is_inherited_from_or_into_an_unknown_value() {
        let (unknown, known) =
            (json!({ "person": { "unknown": "x" } }), json!({ "person": { "age_limit": {} } }));
        for (mut file, before) in [(unknown.clone(), &known), (known.clone(), &unknown)] {
            let own = file.clone();
            inherit(&mut file, before);
            assert_eq!(file, own);
        }
    }
}

//! `VecMap` has the same entries in the same order as the standard library's map after any operations.

use std::collections::BTreeMap;

use model::vec_map::VecMap;
use proptest::prelude::*;

#[derive(Debug, Clone, Copy)]
enum Operation {
    Insert(u8, i32),
    Remove(u8),
    Update(u8, i32),
    RetainBelow(u8),
    Clear,
}

fn any_operation() -> impl Strategy<Value = Operation> {
    prop_oneof![
        6 => (0..20_u8, 0..100).prop_map(|(key, value)| Operation::Insert(key, value)),
        3 => (0..20_u8).prop_map(Operation::Remove),
        3 => (0..20_u8, 0..100).prop_map(|(key, value)| Operation::Update(key, value)),
        1 => (0..20_u8).prop_map(Operation::RetainBelow),
        1 => Just(Operation::Clear),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn has_the_entries_of_a_btree_map_after_any_operations(operations in prop::collection::vec(any_operation(), 0..40)) {
        let (mut map, mut expected) = (VecMap::<u8, i32>::default(), BTreeMap::new());
        for operation in operations {
            match operation {
                Operation::Insert(key, value) => prop_assert_eq!(map.insert(key, value), expected.insert(key, value)),
                Operation::Remove(key) => prop_assert_eq!(map.remove(&key), expected.remove(&key)),
                Operation::Update(key, value) => {
                    map.update(key, |entry| *entry = value);
                    *expected.entry(key).or_default() = value;
                }
                Operation::RetainBelow(most) => {
                    map.retain(|key, _| *key < most);
                    expected.retain(|key, _| *key < most);
                }
                Operation::Clear => {
                    map.clear();
                    expected.clear();
                }
            }
            prop_assert!(map.iter().eq(expected.iter()));
            prop_assert!(map.keys().eq(expected.keys()));
            prop_assert_eq!(map.len(), expected.len());
            prop_assert_eq!(map.is_empty(), expected.is_empty());
            for key in 0..20 {
                prop_assert_eq!(map.get(&key), expected.get(&key));
                prop_assert_eq!(map.get_mut(&key), expected.get_mut(&key));
                prop_assert_eq!(map.contains_key(&key), expected.contains_key(&key));
            }
        }
    }

    #[test]
    fn collecting_keeps_the_last_value_of_a_key(pairs in prop::collection::vec((0..9_u8, 0..9_i32), 0..20)) {
        let map: VecMap<u8, i32> = pairs.iter().copied().collect();
        let expected: BTreeMap<u8, i32> = pairs.into_iter().collect();
        prop_assert!(map.iter().eq(expected.iter()));
    }
}

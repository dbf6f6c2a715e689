//! The small map that a scenario keeps its changes in, held against the standard library's.

#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

use std::collections::BTreeMap;

use model::sorted::Sorted;
use proptest::prelude::*;

#[derive(Debug, Clone, Copy)]
enum Act {
    Insert(u8, i32),
    Remove(u8),
    Update(u8, i32),
    KeepBelow(u8),
    Clear,
}

fn any_act() -> impl Strategy<Value = Act> {
    prop_oneof![
        6 => (0..20_u8, 0..100).prop_map(|(key, value)| Act::Insert(key, value)),
        3 => (0..20_u8).prop_map(Act::Remove),
        3 => (0..20_u8, 0..100).prop_map(|(key, value)| Act::Update(key, value)),
        1 => (0..20_u8).prop_map(Act::KeepBelow),
        1 => Just(Act::Clear),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn it_does_what_the_library_s_map_does(acts in prop::collection::vec(any_act(), 0..40)) {
        let (mut small, mut tree) = (Sorted::<u8, i32>::default(), BTreeMap::new());
        for act in acts {
            match act {
                Act::Insert(key, value) => prop_assert_eq!(small.insert(key, value), tree.insert(key, value)),
                Act::Remove(key) => prop_assert_eq!(small.remove(&key), tree.remove(&key)),
                Act::Update(key, value) => {
                    small.update(key, |stands| *stands = value);
                    *tree.entry(key).or_default() = value;
                }
                Act::KeepBelow(most) => {
                    small.retain(|key, _| *key < most);
                    tree.retain(|key, _| *key < most);
                }
                Act::Clear => {
                    small.clear();
                    tree.clear();
                }
            }
            prop_assert!(small.iter().eq(tree.iter()));
            prop_assert!(small.keys().eq(tree.keys()));
            prop_assert_eq!(small.len(), tree.len());
            prop_assert_eq!(small.is_empty(), tree.is_empty());
            for key in 0..20 {
                prop_assert_eq!(small.get(&key), tree.get(&key));
                prop_assert_eq!(small.get_mut(&key), tree.get_mut(&key));
                prop_assert_eq!(small.contains_key(&key), tree.contains_key(&key));
            }
        }
    }

    #[test]
    fn what_is_gathered_last_stands(pairs in prop::collection::vec((0..9_u8, 0..9_i32), 0..20)) {
        let small: Sorted<u8, i32> = pairs.iter().copied().collect();
        let tree: BTreeMap<u8, i32> = pairs.into_iter().collect();
        prop_assert!(small.iter().eq(tree.iter()));
    }
}

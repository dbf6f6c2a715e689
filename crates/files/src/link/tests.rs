//! Links that nobody made by this program: the checksum is right, and what is in them is not.

use super::*;
use miniz_oxide::inflate::decompress_to_vec;

fn fragment(packed: &[u8]) -> String {
    let mut bytes = checksum::crc32(packed).to_be_bytes().to_vec();
    bytes.extend(packed);
    format!("#{PREFIX}{VERSION}.{}", base64url::encode(&bytes))
}

fn holding(text: &str) -> Result<Shared, LinkError> {
    Shared::from_fragment(&fragment(&compress_to_vec(text.as_bytes(), 6)))
}

#[test]
fn links_have_the_words_of_the_stages_that_files_have() {
    assert_eq!(STAGES, Stage::ALL.map(Stage::key));
}

#[test]
fn a_link_that_would_unpack_to_a_gigabyte_is_refused() {
    let packed = compress_to_vec(&vec![b' '; 50_000_000], 9);
    assert!(packed.len() < 60_000, "it is small as it comes");
    assert_eq!(Shared::from_fragment(&fragment(&packed)), Err(LinkError::TooLarge));
}

#[test]
fn the_largest_link_is_read_back() {
    let mut shared = Shared {
        municipality: "a".to_owned(),
        edition: "b".to_owned(),
        name: String::new(),
        stage: Stage::Draft,
        notes: String::new(),
        scenario: ScenarioFile::default(),
    };
    let bare = MAX_UNPACKED_BYTES - compressed_length(&shared);
    // Notes that do not shrink: each letter by a different step.
    let mut seed = 1_u32;
    shared.notes = std::iter::repeat_with(|| {
        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        char::from(b' ' + u8::try_from(seed >> 25).expect("seven bits") % 95)
    })
    .filter(|letter| !matches!(letter, '"' | '\\'))
    .take(bare)
    .collect();
    let link = shared.to_fragment("sv").expect("a link");
    assert!(link.len() <= MAX_FRAGMENT_CHARS, "{}", link.len());
    assert_eq!(Shared::from_fragment(&link), Ok(shared.clone()));
    shared.notes.push('x');
    assert_eq!(shared.to_fragment("sv"), Err(TooLargeForLink(MAX_UNPACKED_BYTES + 1)));
}

fn compressed_length(shared: &Shared) -> usize {
    let link = shared.to_fragment("sv").expect("a link");
    let bytes = base64url::decode(link.rsplit('.').next().expect("data")).expect("bytes");
    decompress_to_vec(&bytes[CHECKSUM_BYTES..]).expect("text").len()
}

#[test]
fn all_errors_in_the_content_are_reported_with_their_places() {
    let Err(LinkError::Content(errors)) = holding(
        r#"{"edition":7,"name":"","stage":"vetoed","notes":[],"scenario":{"format":9},"script":"x"}"#,
    ) else {
        panic!("it is wrong");
    };
    let places: Vec<(&str, &Problem)> =
        errors.iter().map(|error| (error.place.as_str(), &error.problem)).collect();
    assert_eq!(
        places,
        [
            ("script", &Problem::UnknownField),
            ("municipality", &Problem::Missing),
            ("edition", &Problem::NotText),
            ("notes", &Problem::NotText),
            ("stage", &Problem::NotOneOf(STAGES)),
            ("scenario", &Problem::UnknownFormat("9".to_owned())),
        ]
    );
    assert!(matches!(holding("[1]"), Err(LinkError::Content(_))));
    assert!(matches!(holding("{"), Err(LinkError::Content(_))));
    assert!(matches!(holding(&"[".repeat(50_000)), Err(LinkError::Content(_))), "nested without end");
}

#[test]
fn bytes_that_are_not_deflated_utf8_are_damage() {
    assert_eq!(Shared::from_fragment(&fragment(&compress_to_vec(&[0xff, 0xfe], 6))), Err(LinkError::Damaged));
    assert_eq!(Shared::from_fragment(&fragment(&[0xff; 20])), Err(LinkError::Damaged));
    assert_eq!(Shared::from_fragment(&fragment(&[])), Err(LinkError::Damaged));
}

//! Base64 with letters that an address takes as they are (RFC 4648, section 5), without padding.

const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// `bytes` as text.
pub(super) fn encode(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len().div_ceil(3).saturating_mul(4));
    for three in bytes.chunks(3) {
        let bits = three.iter().fold(0_u32, |bits, byte| bits << 8 | u32::from(*byte));
        let missing = 3_usize.saturating_sub(three.len());
        let bits = match missing {
            0 => bits,
            1 => bits << 8,
            _ => bits << 16,
        };
        for shift in [18_u32, 12, 6, 0].into_iter().take(4_usize.saturating_sub(missing)) {
            let six = usize::try_from(bits >> shift & 63).unwrap_or_default();
            text.extend(ALPHABET.get(six).map(|letter| char::from(*letter)));
        }
    }
    text
}

/// Whether `c` is one of the 64 letters.
pub(super) fn is_letter(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '-' || c == '_'
}

/// The bytes that `text` stands for, if it stands for any. Each sequence of bytes has one text only: bits beyond the last byte must
/// be 0.
pub(super) fn decode(text: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(text.len().div_ceil(4).saturating_mul(3));
    let (mut bits, mut held) = (0_u32, 0_u32);
    for byte in text.bytes() {
        let six = ALPHABET.iter().position(|letter| *letter == byte)?;
        let six = u32::try_from(six).ok()?;
        bits = bits << 6 | six;
        held = held.saturating_add(6);
        if held >= 8 {
            held = held.saturating_sub(8);
            bytes.extend(u8::try_from(bits >> held & 255));
            bits &= !(u32::MAX << held);
        }
    }
    // A single letter after the last four holds less than a byte; what is left over is filled with 0.
    if held >= 6 || bits != 0 { None } else { Some(bytes) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_examples_of_the_standard_are_encoded_and_decoded() {
        for (bytes, text) in [
            ("", ""),
            ("f", "Zg"),
            ("fo", "Zm8"),
            ("foo", "Zm9v"),
            ("foob", "Zm9vYg"),
            ("fooba", "Zm9vYmE"),
            ("foobar", "Zm9vYmFy"),
        ] {
            assert_eq!(encode(bytes.as_bytes()), text);
            assert_eq!(decode(text), Some(bytes.as_bytes().to_vec()));
        }
        assert_eq!(encode(&[0xfb, 0xff]), "-_8");
    }

    #[test]
    fn text_that_encodes_no_bytes_is_refused() {
        assert_eq!(decode("Zm+v"), None);
        assert_eq!(decode("Zg=="), None);
        assert_eq!(decode("Z"), None);
        assert_eq!(decode("Zh"), None, "the same byte as Zg, written otherwise");
    }
}

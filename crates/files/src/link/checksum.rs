//! CRC-32 as in zip files and pictures: it finds every wrong letter, and every two beside each other.

/// The checksum of `bytes`. Bit by bit: a table would be faster, and larger than what it saves on a link.
pub(crate) fn crc32(bytes: &[u8]) -> u32 {
    let crc = bytes.iter().fold(u32::MAX, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| {
            let shifted = crc >> 1;
            if crc & 1 == 1 { shifted ^ 0xEDB8_8320 } else { shifted }
        })
    });
    !crc
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_standard_check_value_is_computed() {
        assert_eq!(super::crc32(b"123456789"), 0xCBF4_3926);
    }
}

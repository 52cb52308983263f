package org.lectern.dedup.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterCodecTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "wemetinthishall", "国际社会", "мысобрались"})
    void lettersComeBack(String letters) throws DataFormatException {
        assertThat(LetterCodec.decode(LetterCodec.encode(letters))).isEqualTo(letters);
    }

    @Test
    void manyComeBackAndTakeLittle() throws DataFormatException {
        String letters = "wemetinthishall".repeat(10_000);
        BytesRef encoded = LetterCodec.encode(letters);

        assertThat(LetterCodec.decode(encoded)).isEqualTo(letters);
        assertThat(encoded.length).isLessThan(letters.length() / 100);
    }

    @Test
    void theyMayStandInsideOfOtherBytes() throws DataFormatException {
        BytesRef encoded = LetterCodec.encode("wemetinthishall");
        byte[] around = new byte[encoded.length + 7];
        Arrays.fill(around, (byte) -1);
        System.arraycopy(encoded.bytes, encoded.offset, around, 3, encoded.length);

        assertThat(LetterCodec.decode(new BytesRef(around, 3, encoded.length))).isEqualTo("wemetinthishall");
    }

    @Test
    void lettersThatEndEarlyAreRefused() {
        BytesRef encoded = LetterCodec.encode("wemetinthishall");
        for (int length = 0; length < encoded.length - 1; length++) {
            BytesRef cut = new BytesRef(encoded.bytes, encoded.offset, length);

            assertThatThrownBy(() -> LetterCodec.decode(cut)).isInstanceOf(DataFormatException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, Integer.MIN_VALUE, 10 * 1032 + 1, Integer.MAX_VALUE})
    void aLengthThatCannotBeIsRefused(int length) {
        byte[] bytes = ByteBuffer.allocate(Integer.BYTES + 10).putInt(length).array();

        assertThatThrownBy(() -> LetterCodec.decode(new BytesRef(bytes)))
                .isInstanceOf(DataFormatException.class)
                .hasMessage("letters of %d bytes out of 10", length);
    }
}

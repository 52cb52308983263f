package org.lectern.dedup.catalog;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.apache.lucene.util.BytesRef;

/** Folded letters as few bytes: their number in UTF-8, and these deflated (RFC 1951). Half a byte for each letter of Latin script. */
final class LetterCodec {

    /** What is deflated is never a smaller part than this of what comes of it (zlib's technical notes). */
    private static final long MOST_EXPANSION = 1032;

    private LetterCodec() {}

    static BytesRef encode(String letters) {
        byte[] bytes = letters.getBytes(StandardCharsets.UTF_8);
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        try {
            deflater.setInput(bytes);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 2 + 16);
            out.writeBytes(
                    ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
            byte[] buffer = new byte[1 << 13];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            return new BytesRef(out.toByteArray());
        } finally {
            deflater.end();
        }
    }

    /** @throws DataFormatException if these are no deflated letters */
    static String decode(BytesRef encoded) throws DataFormatException {
        byte[] bytes = new byte[length(encoded)];
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(encoded.bytes, encoded.offset + Integer.BYTES, encoded.length - Integer.BYTES);
            int size = 0;
            while (size < bytes.length && !inflater.finished() && !inflater.needsInput()) {
                size += inflater.inflate(bytes, size, bytes.length - size);
            }
            if (size < bytes.length) {
                throw new DataFormatException("letters end after " + size + " of " + bytes.length + " bytes");
            }
            return new String(bytes, StandardCharsets.UTF_8);
        } finally {
            inflater.end();
        }
    }

    /** How many bytes the letters are: no more than can come of those that are there. */
    private static int length(BytesRef encoded) throws DataFormatException {
        int deflated = encoded.length - Integer.BYTES;
        if (deflated < 0) {
            throw new DataFormatException("letters have no length");
        }
        int length =
                ByteBuffer.wrap(encoded.bytes, encoded.offset, encoded.length).getInt();
        if (length < 0 || length > MOST_EXPANSION * deflated) {
            throw new DataFormatException("letters of " + length + " bytes out of " + deflated);
        }
        return length;
    }
}

package org.lectern.text;

import com.ibm.icu.text.Normalizer2;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;

/**
 * Which ideograph a radical looks like: {@code ⻄} like {@code 西}.
 *
 * <p>Where one shape of a font serves both, PDFs of several programs map it to the radical, and so does what is copied out
 * of them. Unicode tells the ideograph: NFKC for the Kangxi radicals, {@code EquivalentUnifiedIdeograph.txt} for the others.
 */
public final class Ideographs {

    private static final char FIRST = '\u2E80';
    private static final char FIRST_KANGXI = '\u2F00';
    private static final char LAST = '\u2FD5';

    /** Written 戶, 户 or 戸 by tradition, simplified, and in Japan. */
    public static final char DOOR = '\u2F3E';

    /** Frequent characters that simplified texts alone have. */
    private static final Pattern SIMPLIFIED =
            Pattern.compile("[\u4EEC\u8FD9\u56FD\u8BF4\u5BF9\u4E3A\u4F1A\u65F6\u53D1\u8FC7\u957F\u95E8\u7ECF\u5E94]");

    private static final Pattern KANA = Pattern.compile("[\u3041-\u30FA]");

    private static final String FILE = "radicals.properties";

    /** Read when it is first asked for. */
    private static final class Supplement {
        static final Properties LIST = load();
    }

    private Ideographs() {}

    /** Whether the character is a radical, as dictionaries are ordered by. */
    public static boolean isRadical(char c) {
        return c >= FIRST && c <= LAST;
    }

    /** The ideograph that a radical looks like; itself where there is none, or several. */
    public static String ofRadical(char radical) {
        String same = String.valueOf(radical);
        if (radical == DOOR) {
            return same;
        }
        return radical >= FIRST_KANGXI
                ? Normalizer2.getNFKCInstance().normalize(same)
                : Supplement.LIST.getProperty(same, same);
    }

    /** How a text writes what looks like {@link #DOOR}. */
    public static String door(CharSequence text) {
        if (KANA.matcher(text).find()) {
            return "\u6238";
        }
        return SIMPLIFIED.matcher(text).find() ? "\u6237" : "\u6236";
    }

    private static Properties load() {
        try (InputStream stream = Ideographs.class.getResourceAsStream(FILE)) {
            Properties list = new Properties();
            list.load(new InputStreamReader(Objects.requireNonNull(stream, FILE), StandardCharsets.UTF_8));
            return list;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

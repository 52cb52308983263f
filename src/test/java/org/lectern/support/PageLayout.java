package org.lectern.support;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.lectern.ingest.Input;

/** Ways in which the paragraphs of one text may be set. */
public enum PageLayout {
    ONE_PARAGRAPH_PER_LINE("one paragraph per line") {
        @Override
        String set(List<String> paragraphs) {
            return String.join("\n", paragraphs) + "\n";
        }
    },
    BLANK_LINES("a blank line between paragraphs") {
        @Override
        String set(List<String> paragraphs) {
            return String.join("\n\n", paragraphs) + "\n";
        }
    },
    CRLF("CRLF line ends") {
        @Override
        String set(List<String> paragraphs) {
            return WRAPPED_AT_72.set(paragraphs).replace("\n", "\r\n");
        }
    },
    UTF_16("UTF-16 with a byte order mark") {
        @Override
        byte[] bytes(List<String> paragraphs) {
            return set(paragraphs).getBytes(StandardCharsets.UTF_16);
        }
    },
    UTF_16_LITTLE_ENDIAN("UTF-16LE without a byte order mark") {
        @Override
        byte[] bytes(List<String> paragraphs) {
            return set(paragraphs).getBytes(StandardCharsets.UTF_16LE);
        }
    },
    WINDOWS_1252("windows-1252") {
        @Override
        byte[] bytes(List<String> paragraphs) {
            return set(paragraphs).getBytes(Charset.forName("windows-1252"));
        }
    },
    BYTE_ORDER_MARK("UTF-8 with a byte order mark") {
        @Override
        byte[] bytes(List<String> paragraphs) {
            return ("\uFEFF" + set(paragraphs)).getBytes(StandardCharsets.UTF_8);
        }
    },
    WRAPPED_AT_40("wrapped at 40") {
        @Override
        String set(List<String> paragraphs) {
            return String.join("\n\n", each(paragraphs, 40)) + "\n";
        }
    },
    WRAPPED_AT_60("wrapped at 60") {
        @Override
        String set(List<String> paragraphs) {
            return String.join("\n\n", each(paragraphs, 60)) + "\n";
        }
    },
    WRAPPED_AT_72("wrapped at 72") {
        @Override
        String set(List<String> paragraphs) {
            return String.join("\n\n", each(paragraphs, 72)) + "\n";
        }
    },
    NO_BLANK_LINES_AT_65("wrapped at 65, no blank lines at all") {
        @Override
        String set(List<String> paragraphs) {
            return String.join("\n", each(paragraphs, 65)) + "\n";
        }
    },
    NO_BLANK_LINES_AT_80("wrapped at 80, no blank lines at all") {
        @Override
        String set(List<String> paragraphs) {
            return String.join("\n", each(paragraphs, 80)) + "\n";
        }
    },
    INDENTED("first lines indented, no blank lines") {
        @Override
        String set(List<String> paragraphs) {
            return each(paragraphs, 68).stream().collect(Collectors.joining("\n    ", "    ", "\n"));
        }
    },
    DOUBLED_BLANKS("blanks doubled") {
        @Override
        String set(List<String> paragraphs) {
            return WRAPPED_AT_60.set(paragraphs).replace(" ", "  ");
        }
    },
    TRAILING_BLANKS("blanks behind every line") {
        @Override
        String set(List<String> paragraphs) {
            return WRAPPED_AT_60.set(paragraphs).replace("\n", "  \t\n");
        }
    },
    DOUBLE_SPACED("a blank line between all lines") {
        @Override
        String set(List<String> paragraphs) {
            return String.join("\n", each(paragraphs, 64)).replace("\n", "\n\n") + "\n";
        }
    },
    TABS("indented by tabs") {
        @Override
        String set(List<String> paragraphs) {
            return each(paragraphs, 60).stream().collect(Collectors.joining("\n\n\t", "\t", "\n"));
        }
    },
    FORM_FEEDS("form feeds between pages") {
        @Override
        String set(List<String> paragraphs) {
            return paged(WRAPPED_AT_72.set(paragraphs), "", "\f");
        }
    },
    PAGE_NUMBERS("page numbers at the foot of each page") {
        @Override
        String set(List<String> paragraphs) {
            return paged(WRAPPED_AT_72.set(paragraphs), "\n#\n", "\n");
        }
    },
    RUNNING_HEADERS("page numbers and running headers") {
        @Override
        String set(List<String> paragraphs) {
            return paged(WRAPPED_AT_72.set(paragraphs), "\n- # -\n", "\f\nThe Lectern Collection of Speeches\n\n");
        }
    };

    private static final int LINES_ON_A_PAGE = 20;

    private final String description;

    PageLayout(String description) {
        this.description = description;
    }

    /** The paragraphs as one text. */
    String set(List<String> paragraphs) {
        return WRAPPED_AT_72.set(paragraphs);
    }

    byte[] bytes(List<String> paragraphs) {
        return set(paragraphs).getBytes(StandardCharsets.UTF_8);
    }

    /** The paragraphs as a file. */
    public Input input(List<String> paragraphs) {
        return Input.of(name().toLowerCase(Locale.ROOT) + ".txt", bytes(paragraphs));
    }

    @Override
    public String toString() {
        return description;
    }

    private static List<String> each(List<String> paragraphs, int width) {
        return paragraphs.stream().map(p -> wrapped(p, width)).toList();
    }

    /** The paragraph in lines of at most so many characters, as far as its words allow. */
    public static String wrapped(String paragraph, int width) {
        StringBuilder text = new StringBuilder();
        int column = 0;
        for (String word : paragraph.split(" ", -1)) {
            if (column > 0 && column + 1 + word.length() > width) {
                text.append('\n');
                column = 0;
            }
            text.append(column == 0 ? "" : " ").append(word);
            column += (column == 0 ? 0 : 1) + word.length();
        }
        return text.toString();
    }

    /** Ends a page with every twentieth line, wherever in a sentence that is; {@code #} stands for its number. */
    private static String paged(String text, String foot, String nextHead) {
        List<String> lines = text.lines().toList();
        StringBuilder out = new StringBuilder();
        int page = 1;
        for (int i = 0; i < lines.size(); i++) {
            out.append(lines.get(i)).append('\n');
            boolean last = i + 1 == lines.size();
            if (last || (i + 1) % LINES_ON_A_PAGE == 0) {
                out.append(foot.replace("#", String.valueOf(page++))).append(last ? "" : nextHead);
            }
        }
        return out.toString();
    }
}

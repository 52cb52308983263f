package org.lectern.ingest;

import java.nio.charset.StandardCharsets;

/** Cuts Rich Text Format into its groups, control words and characters. */
final class RtfTokens {

    private static final int LONGEST_WORD = 32;
    private static final int LONGEST_NUMBER = 11;

    private final byte[] rtf;
    private final Handler handler;
    private int at;

    /** Receives the tokens of a file, in order. */
    interface Handler {

        /**
         * A group begins.
         *
         * @throws TranscriptException if groups lie too deep in one another
         */
        void open() throws TranscriptException;

        /** A group ends. */
        void close();

        /**
         * Data begin that are longer than the rest of the file.
         *
         * @throws TranscriptException always
         */
        void cutOff() throws TranscriptException;

        /** What follows may be left out by a reader who does not know it. */
        void optional();

        /** A control word, with its number where it has one. */
        void word(String word, int value, boolean hasValue);

        /** A byte of text, in the character set of the place. */
        void character(int value);

        /** A sign that a control symbol stands for. */
        void sign(String sign);
    }

    RtfTokens(byte[] rtf, Handler handler) {
        this.rtf = rtf;
        this.handler = handler;
    }

    /**
     * Reads to the end.
     *
     * @throws TranscriptException if the handler does
     */
    void read() throws TranscriptException {
        while (at < rtf.length) {
            int c = rtf[at++] & 0xFF;
            switch (c) {
                case '{' -> handler.open();
                case '}' -> handler.close();
                case '\\' -> control();
                case '\r', '\n', 0 -> {}
                default -> handler.character(c);
            }
        }
    }

    private void control() throws TranscriptException {
        if (at == rtf.length) {
            return;
        }
        int c = rtf[at] & 0xFF;
        if (isLetter(c)) {
            word();
            return;
        }
        at++;
        switch (c) {
            case '\'' -> hexByte();
            case '*' -> handler.optional();
            case '~' -> handler.sign("\u00A0");
            case '-' -> handler.sign("\u00AD");
            case '_' -> handler.sign("\u2011");
            case '\r', '\n' -> handler.word("par", 0, false);
            case '\\', '{', '}' -> handler.character(c);
            default -> {}
        }
    }

    private static boolean isLetter(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private void hexByte() {
        if (at + 2 > rtf.length) {
            at = rtf.length;
            return;
        }
        int high = Character.digit(rtf[at], 16);
        int low = Character.digit(rtf[at + 1], 16);
        at += 2;
        if (high >= 0 && low >= 0) {
            handler.character(high << 4 | low);
        }
    }

    private void word() throws TranscriptException {
        int from = at;
        while (at < rtf.length && isLetter(rtf[at]) && at - from < LONGEST_WORD) {
            at++;
        }
        String word = new String(rtf, from, at - from, StandardCharsets.US_ASCII);
        int digits = at;
        if (at < rtf.length && rtf[at] == '-') {
            at++;
        }
        while (at < rtf.length && rtf[at] >= '0' && rtf[at] <= '9' && at - digits < LONGEST_NUMBER) {
            at++;
        }
        String number = new String(rtf, digits, at - digits, StandardCharsets.US_ASCII);
        boolean hasValue = number.length() > (number.startsWith("-") ? 1 : 0);
        int value =
                hasValue ? (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, Long.parseLong(number))) : 0;
        if (at < rtf.length && rtf[at] == ' ') {
            at++;
        }
        if (word.equals("bin")) {
            if (value > rtf.length - at) {
                handler.cutOff();
            }
            at += Math.max(0, value);
        } else {
            handler.word(word, value, hasValue);
        }
    }
}

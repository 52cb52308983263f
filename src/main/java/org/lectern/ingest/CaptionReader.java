package org.lectern.ingest;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.lectern.text.Blanks;
import org.lectern.text.Pages;
import org.lectern.text.SourceInfo;
import org.lectern.text.SourcedText;
import org.lectern.text.Span;
import org.lectern.text.Times;

/**
 * Reads captions, SubRip and WebVTT; the extracted text is the file itself, and numbers, times and tags are markup.
 *
 * <p>The lines of cues are joined. Captions know no paragraphs: a new one begins where the speaker changes, where a
 * sentence is over and the speaker pauses, and at the end of a sentence where a paragraph has grown long.
 */
final class CaptionReader implements FormatReader {

    private static final String CLOCK = "(?:([0-9]{1,3}):)?([0-5]?[0-9]):([0-5]?[0-9])[.,]([0-9]{1,3})";
    private static final Pattern TIMING = Pattern.compile("^\\s*" + CLOCK + "\\s*-->\\s*" + CLOCK + ".*");
    private static final Pattern SUBRIP = Pattern.compile("\\A\\s*[0-9]+[ \\t]*\\R" + CLOCK + "[ \\t]*-->");
    private static final Pattern TAG = Pattern.compile(
            "</?[A-Za-z0-9][^<>]*>|</>|\\{\\\\[^{}]*\\}|&(?:[a-z]{2,8}|#[0-9]{1,6}|#x[0-9a-fA-F]{1,5});");
    private static final Pattern VOICE = Pattern.compile("<v(?:\\.[^ <>]*)? +([^<>]+)>");
    private static final Pattern CHANGE = Pattern.compile("^\\s*(?:>>+|-|\u2013|\u2014)\\s*(?=\\S)");
    private static final Pattern NAME = Pattern.compile("^\\p{Lu}[\\p{Lu} .'\u2019-]{1,40}:(?=\\s|$)");
    private static final Pattern DIRECTION = Pattern.compile("^[\\[(\u266A\uFF08\u3010].*[\\])\u266A\uFF09\u3011]$");
    private static final Pattern STOP =
            Pattern.compile("[.!?\u2026\u3002\uFF01\uFF1F\u061F][\"'\u2019\u201D\u00BB)\\]]*$");

    private static final Duration PAUSE = Duration.ofSeconds(1);

    /** A paragraph of so many characters ends with its sentence. */
    private static final int LONG = 700;

    /** Captions that roll up show each line again with the next; in ordinary ones hardly any line returns. */
    private static final double ROLLING_SHARE = 0.3;

    @Override
    public Extract read(Input input, SourceInfo source) throws TranscriptException {
        return extract(TextDecoder.decode(input), source);
    }

    /** Whether a text is captions, whatever its name. */
    static boolean looksLikeCaptions(String text) {
        return text.startsWith("WEBVTT") || SUBRIP.matcher(text).lookingAt();
    }

    /** The lines of decoded captions. */
    static Extract extract(String text, SourceInfo source) {
        List<Cue> cues = new Cues(text).read();
        List<Line> lines = new ArrayList<>();
        List<Times.Mark> times = new ArrayList<>();
        Gatherer gatherer = new Gatherer(cues);
        for (int i = 0; i < cues.size(); i++) {
            Cue cue = cues.get(i);
            boolean first = true;
            for (CueLine line : gatherer.fresh(i)) {
                if (first) {
                    times.add(new Times.Mark(line.content().sourceStart(0), cue.start()));
                }
                lines.add(gatherer.line(cue, line, first));
                first = false;
            }
        }
        return new Extract(
                source,
                text,
                Pages.NONE,
                Times.of(times),
                Signs.NONE,
                lines,
                LineBuilder.markup(text, lines),
                List.of());
    }

    /** A line of a cue. */
    private record CueLine(SourcedText content, boolean changesSpeaker) {}

    /** What is shown from one time to another. */
    private record Cue(Duration start, Duration end, String voice, List<CueLine> lines) {}

    /** Finds the cues of a file. */
    private static final class Cues {

        private final String text;
        private final boolean vtt;
        private final List<Span> lines = new ArrayList<>();

        Cues(String text) {
            this.text = text;
            this.vtt = text.startsWith("WEBVTT");
            int start = 0;
            for (int i = 0; i <= text.length(); i++) {
                if (i == text.length() || text.charAt(i) == '\n' || text.charAt(i) == '\r') {
                    lines.add(new Span(start, i));
                    boolean pair = text.startsWith("\r\n", i);
                    i += pair ? 1 : 0;
                    start = i + 1;
                }
            }
        }

        List<Cue> read() {
            List<Cue> cues = new ArrayList<>();
            int at = 0;
            while (at < lines.size()) {
                Matcher timing = TIMING.matcher(lines.get(at).of(text));
                if (timing.matches()) {
                    int end = end(at + 1);
                    cues.add(cue(timing, at + 1, end));
                    at = end;
                } else {
                    at++;
                }
            }
            return cues;
        }

        /** A cue ends ahead of a blank line; one of SubRip, where writers are careless, ahead of the next cue. */
        private int end(int from) {
            int end = from;
            while (end < lines.size() && !isTiming(end)) {
                if (isBlank(end)
                        && (vtt
                                || end + 1 >= lines.size()
                                || isTiming(end + 1)
                                || isTiming(end + 2) && isNumber(end + 1))) {
                    return end;
                }
                if (isNumber(end) && isTiming(end + 1)) {
                    return end;
                }
                end++;
            }
            return end;
        }

        private boolean isTiming(int line) {
            return line < lines.size()
                    && TIMING.matcher(lines.get(line).of(text)).matches();
        }

        private boolean isBlank(int line) {
            return Blanks.isBlank(lines.get(line).of(text));
        }

        private boolean isNumber(int line) {
            return lines.get(line).of(text).strip().matches("[0-9]+");
        }

        private Cue cue(Matcher timing, int from, int to) {
            List<CueLine> content = new ArrayList<>();
            String voice = "";
            for (int i = from; i < to; i++) {
                Matcher speaker = VOICE.matcher(lines.get(i).of(text));
                voice = speaker.find() ? speaker.group(1).strip() : voice;
                SourcedText raw = withoutTags(lines.get(i));
                Matcher change = CHANGE.matcher(raw.text());
                boolean changes = change.find();
                SourcedText tidy = LineBuilder.tidy(changes ? raw.slice(change.end(), raw.length()) : raw);
                if (!tidy.isEmpty()) {
                    content.add(new CueLine(
                            tidy, changes || NAME.matcher(tidy.text()).find()));
                }
            }
            return new Cue(time(timing, 1), time(timing, 5), voice, content);
        }

        private SourcedText withoutTags(Span line) {
            SourcedText.Builder content = SourcedText.builder();
            Matcher tag = TAG.matcher(text).region(line.start(), line.end());
            int from = line.start();
            while (tag.find()) {
                content.copy(text.substring(from, tag.start()), from);
                if (tag.group().startsWith("&")) {
                    content.append(Parser.unescapeEntities(tag.group(), false), tag.start(), tag.end());
                }
                from = tag.end();
            }
            return content.copy(text.substring(from, line.end()), from).build();
        }

        private static Duration time(Matcher clock, int group) {
            int hours = clock.group(group) == null ? 0 : Integer.parseInt(clock.group(group));
            String fraction = (clock.group(group + 3) + "00").substring(0, 3);
            return Duration.ofHours(hours)
                    .plusMinutes(Integer.parseInt(clock.group(group + 1)))
                    .plusSeconds(Integer.parseInt(clock.group(group + 2)))
                    .plusMillis(Integer.parseInt(fraction));
        }
    }

    /** Gathers the lines of cues into paragraphs. */
    private static final class Gatherer {

        private final List<Cue> cues;
        private final boolean rolling;
        private final boolean punctuated;
        private Optional<Cue> lastCue = Optional.empty();
        private String lastText = "";
        private int gathered;

        Gatherer(List<Cue> cues) {
            this.cues = cues;
            int repeated = 0;
            int sentences = 0;
            int count = 0;
            for (int i = 0; i < cues.size(); i++) {
                repeated += i > 0 && repeated(i) > 0 ? 1 : 0;
                count += cues.get(i).lines().size();
                sentences += (int) cues.get(i).lines().stream()
                        .filter(line -> STOP.matcher(line.content().text()).find())
                        .count();
            }
            this.rolling = repeated > ROLLING_SHARE * cues.size();
            this.punctuated = sentences * 20 >= count;
        }

        /** The lines of a cue that the one before did not show already. */
        List<CueLine> fresh(int i) {
            List<CueLine> lines = cues.get(i).lines();
            return rolling && i > 0 ? lines.subList(repeated(i), lines.size()) : lines;
        }

        /** How many lines at the head of a cue are the last of the one before. */
        private int repeated(int i) {
            List<String> last = texts(cues.get(i - 1));
            List<String> lines = texts(cues.get(i));
            for (int count = Math.min(last.size(), lines.size()); count > 0; count--) {
                if (last.subList(last.size() - count, last.size()).equals(lines.subList(0, count))) {
                    return count;
                }
            }
            return 0;
        }

        private static List<String> texts(Cue cue) {
            return cue.lines().stream().map(line -> line.content().text()).toList();
        }

        Line line(Cue cue, CueLine line, boolean first) {
            boolean begins = lastCue.isEmpty() || begins(cue, line, first);
            gathered = begins ? 0 : gathered + line.content().length();
            lastCue = Optional.of(cue);
            lastText = line.content().text();
            Line.Start start = begins ? Line.Start.PARAGRAPH : Line.Start.SOFT;
            return new Line(line.content(), start, 0, 0, false, Optional.empty());
        }

        private boolean begins(Cue cue, CueLine line, boolean first) {
            Cue last = lastCue.orElse(cue);
            if (line.changesSpeaker() || !cue.voice().equals(last.voice())) {
                return true;
            }
            boolean over =
                    STOP.matcher(lastText).find() || DIRECTION.matcher(lastText).matches() || !punctuated;
            boolean pause = first && cue.start().minus(last.end()).compareTo(PAUSE) >= 0;
            boolean direction = DIRECTION.matcher(line.content().text()).matches()
                    || DIRECTION.matcher(lastText).matches();
            return over && (pause || direction || first && gathered > LONG);
        }
    }
}

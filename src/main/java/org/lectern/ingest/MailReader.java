package org.lectern.ingest;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.io.MaxHeaderLengthLimitException;
import org.apache.james.mime4j.io.MaxHeaderLimitException;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.lectern.text.Removed;
import org.lectern.text.SourceInfo;

/**
 * Reads e-mail and web archives (RFC 5322, MIME) with mime4j, which Tika brings: the text of the message, as HTML where it
 * has that, for there the paragraphs are whole.
 *
 * <p>The heading fields are markup; attachments are not opened, and the reader is told so.
 */
final class MailReader implements FormatReader {

    private static final List<String> SHOWN = List.of("From", "To", "Date", "Subject");
    private static final Pattern FLOWED = Pattern.compile(";\\s*format\\s*=\\s*\"?flowed", Pattern.CASE_INSENSITIVE);
    private static final int DEEPEST = 20;
    private static final int MOST_FIELDS = 10_000;
    private static final int LONGEST_FIELD = 1 << 20;

    @Override
    public Extract read(Input input, SourceInfo source) throws TranscriptException {
        Message message = parse(input);
        Flow flow = new Flow();
        for (String name : SHOWN) {
            Field field =
                    message.getHeader() == null ? null : message.getHeader().getField(name);
            if (field != null) {
                flow.remove(Removed.Kind.MARKUP, name + ": " + unfolded(field, message, name));
            }
        }
        List<String> attachments = new ArrayList<>();
        Optional<Entity> text = best(message, attachments, 0);
        attachments.forEach(name -> flow.warn("the attachment " + name + " was not read"));
        if (text.isEmpty()) {
            throw new TranscriptException(input.name(), "is a message without text");
        }
        write(text.get(), input.name(), flow);
        return flow.build(source);
    }

    private static Message parse(Input input) throws TranscriptException {
        try {
            DefaultMessageBuilder builder = new DefaultMessageBuilder();
            builder.setMimeEntityConfig(MimeConfig.custom()
                    .setMaxLineLen(-1)
                    .setMaxHeaderLen(LONGEST_FIELD)
                    .setMaxHeaderCount(MOST_FIELDS)
                    .build());
            return builder.parseMessage(new ByteArrayInputStream(input.bytes()));
        } catch (IOException | RuntimeException e) {
            throw new TranscriptException(input.name(), reason(e), e);
        }
    }

    private static String reason(Exception e) {
        if (e.getCause() instanceof MaxHeaderLimitException) {
            return "is a message with more than " + MOST_FIELDS + " heading fields";
        }
        if (e.getCause() instanceof MaxHeaderLengthLimitException) {
            return "is a message with a heading field longer than " + LONGEST_FIELD + " bytes";
        }
        return "is a damaged message";
    }

    private static String unfolded(Field field, Message message, String name) {
        String subject = name.equals("Subject") ? message.getSubject() : null;
        return subject == null ? field.getBody().replaceAll("\\s+", " ").strip() : subject;
    }

    /** The part that holds the text: of alternatives the HTML, of a mixture the first; attachments are none. */
    private static Optional<Entity> best(Entity entity, List<String> attachments, int depth) {
        if (entity.getBody() instanceof Multipart parts && depth < DEEPEST) {
            Optional<Entity> best = Optional.empty();
            for (Entity part : parts.getBodyParts()) {
                Optional<Entity> found = best(part, attachments, depth + 1);
                boolean better = best.isEmpty() || parts.getSubType().equals("alternative") && isHtml(found);
                best = found.isPresent() && better ? found : best;
            }
            return best;
        }
        boolean attached = "attachment".equalsIgnoreCase(entity.getDispositionType());
        if (entity.getBody() instanceof TextBody && !attached) {
            return Optional.of(entity);
        }
        if (entity.getFilename() != null) {
            attachments.add(entity.getFilename());
        }
        return Optional.empty();
    }

    private static boolean isHtml(Optional<Entity> entity) {
        return entity.isPresent() && entity.get().getMimeType().contains("html");
    }

    private static void write(Entity entity, String name, Flow flow) throws TranscriptException {
        byte[] bytes = bytes(entity, name);
        String charset = entity.getCharset() == null ? "" : entity.getCharset();
        String text = decode(bytes, charset, name);
        if (entity.getMimeType().contains("html")) {
            HtmlReader.page(text, flow);
            return;
        }
        plain(isFlowed(entity) ? joined(text) : text, flow);
    }

    private static boolean isFlowed(Entity entity) {
        Field type = entity.getHeader() == null ? null : entity.getHeader().getField("Content-Type");
        return type != null && FLOWED.matcher(type.getBody()).find();
    }

    private static byte[] bytes(Entity entity, String name) throws TranscriptException {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ((TextBody) entity.getBody()).getInputStream().transferTo(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new TranscriptException(name, "is a damaged message", e);
        }
    }

    private static String decode(byte[] bytes, String charset, String name) throws TranscriptException {
        boolean utf8 = charset.equalsIgnoreCase("utf-8") || charset.equalsIgnoreCase("us-ascii");
        Optional<Charset> declared = utf8 || charset.isEmpty() ? Optional.empty() : HtmlDecoder.charset(charset);
        if (bytes.length == 0) {
            return "";
        }
        return declared.isPresent() ? new String(bytes, declared.get()) : TextDecoder.decode(Input.of(name, bytes));
    }

    /** The lines of RFC 3676 that end with a blank go on. */
    private static String joined(String text) {
        return text.replace("\r\n", "\n").replaceAll("(?m)(?<!^--) \n(?=[^>\n])", " ");
    }

    /** Plain text; a signature is no part of it. */
    private static void plain(String text, Flow flow) {
        String body = text.replace("\r\n", "\n");
        int signature = body.lastIndexOf("\n-- \n");
        String message = signature < 0 ? body : body.substring(0, signature);
        PlainTextReader.lines(message, flow::visualLine);
        if (signature >= 0) {
            body.substring(signature)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .forEach(line -> flow.remove(Removed.Kind.BOILERPLATE, line));
        }
    }
}

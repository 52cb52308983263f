package org.lectern.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.report.view.Frame;

/** Web pages that ask for nothing from anywhere: style sheet and script are part of the page, and nothing else may run. */
final class WebPage {

    private static final TemplateEngine TEMPLATES =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.lectern.report.templates");
    private static final String STYLE = resource("report.css");
    private static final Script REPORT = script("keys.js", "report.js");
    private static final Script WORKS = script("keys.js", "works.js");

    private WebPage() {}

    /** A script, and the content security policy that lets it run and nothing else. */
    private record Script(String text, String policy) {}

    /** Of the page of a transcript or a comparison. */
    static Frame frame(String title) {
        return frame(title, REPORT);
    }

    /** Of the page of a sorted collection. */
    static Frame worksFrame(String title) {
        return frame(title, WORKS);
    }

    private static Frame frame(String title, Script script) {
        return new Frame(Characters.visible(title), STYLE, script.text(), script.policy());
    }

    private static Script script(String... names) {
        String text = Stream.of(names).map(WebPage::resource).collect(Collectors.joining());
        String policy = "default-src 'none'; style-src '" + hash(STYLE) + "'; script-src '" + hash(text)
                + "'; base-uri 'none'; form-action 'none'";
        return new Script(text, policy);
    }

    /** Writes a template with its page; nothing is written where the template fails. */
    static void write(String template, Object page, OutputStream out) throws IOException {
        Utf8ByteOutput bytes = new Utf8ByteOutput();
        TEMPLATES.render(template, page, bytes);
        // It writes each stretch of a template and each value by itself.
        OutputStream buffered = new BufferedOutputStream(out);
        bytes.writeTo(buffered);
        buffered.flush();
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(WebPage.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The source expression of Content Security Policy Level 3 for an inline element. */
    private static String hash(String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

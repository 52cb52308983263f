package org.lectern.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Runs each command once on two short texts, so that Java, when it archives the classes of a process at its end, archives
 * those that the commands need. The launcher does so in the background.
 */
public final class Rehearsal {

    private static final List<String> DELIVERED = List.of(
            "Mr. President, Excellencies,",
            "We meet at a time when the old rules no longer hold, and the new ones are not yet agreed.",
            "My government has two hundred and fifty-three proposals on the table. It is ready to discuss each of them.",
            "I thank you.");
    private static final List<String> PUBLISHED = List.of(
            "Mr. President, Excellencies,",
            "We meet at a time when the old rules no longer hold and new ones are not yet agreed.",
            "My government has 253 proposals on the table. It stands ready to discuss each of them at length.",
            "I thank you.");
    private static final String PDF = """
            %PDF-1.4
            1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
            2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
            3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 5 0 R
              /Resources <</Font <</F 4 0 R>>>>>> endobj
            4 0 obj <</Type /Font /Subtype /Type1 /BaseFont /Times-Roman>> endobj
            5 0 obj <</Length LENGTH>> stream
            CONTENT
            endstream endobj
            trailer <</Root 1 0 R>>
            %%EOF
            """;

    private final Path folder;
    private final Surroundings unseen = new Surroundings(
            new ByteArrayInputStream(new byte[0]),
            OutputStream.nullOutputStream(),
            new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
            false,
            Map.of());

    private Rehearsal(Path folder) {
        this.folder = folder;
    }

    /** Ends the process with 0 if every command did what it should. */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createTempDirectory("lectern");
        boolean succeeded;
        try {
            succeeded = new Rehearsal(folder).run();
        } finally {
            delete(folder);
        }
        System.exit(succeeded ? ExitCode.DONE : ExitCode.FAULT);
    }

    private boolean run() throws IOException {
        String text = file("delivered.txt", String.join("\n\n", DELIVERED));
        String markdown = file("published.md", "# Remarks\n\n" + String.join("\n\n", PUBLISHED));
        String html = file("published.html", "<h1>Remarks</h1><p>" + String.join("</p><p>", PUBLISHED) + "</p>");
        String pdf = pdf("delivered.pdf");
        String docx = path("tracked.docx");
        return done("compare", text, markdown)
                && done("compare", "--color", "always", pdf, html)
                && done("compare", text, markdown, "-o", path("differences.html"))
                && done("compare", text, markdown, "--format", "json")
                && done("compare", text, markdown, "-o", docx)
                && done("inspect", docx)
                && done("inspect", pdf, "--format", "html")
                && done("inspect", html, "--format", "json")
                && done("collate", text, markdown, pdf)
                && done("collate", text, markdown, pdf, "--format", "tei")
                && done("dedup", folder.toString())
                && done("catalog", "add", text, markdown, "--catalog", path("catalog"))
                && done("--help");
    }

    private boolean done(String... args) {
        return Main.execute(args, unseen) == ExitCode.DONE;
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    /** A page with the lines of the delivered text; readers find its objects without a table of them. */
    private String pdf(String name) throws IOException {
        String shown = DELIVERED.stream().map(line -> "(" + line + ") Tj T*\n").collect(Collectors.joining());
        String content = "BT /F 12 Tf 24 TL 72 700 Td\n" + shown + "ET";
        return file(
                name, PDF.replace("LENGTH", String.valueOf(content.length())).replace("CONTENT", content));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted((one, two) -> two.compareTo(one)).toList()) {
                Files.delete(file);
            }
        }
    }
}

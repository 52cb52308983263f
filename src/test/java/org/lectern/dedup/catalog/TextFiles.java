package org.lectern.dedup.catalog;

import com.google.common.hash.Hashing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.lectern.dedup.Corpus;
import org.lectern.dedup.Document;
import org.lectern.dedup.Titles;

/** Text files and their documents. */
final class TextFiles {

    private TextFiles() {}

    static Corpus corpus(Path... paths) throws IOException {
        return corpus(List.of(paths));
    }

    static Corpus corpus(List<Path> paths) throws IOException {
        return Corpus.ofFiles(paths, TextFiles::document);
    }

    static Document document(Path file) throws IOException {
        String text = Files.readString(file);
        if (text.isEmpty()) {
            throw new IOException("is empty");
        }
        String hash = Hashing.sha256().hashBytes(Files.readAllBytes(file)).toString();
        return new Document(hash, Titles.beginningOf(text), text);
    }

    static void write(Path folder, Map<String, String> texts) throws IOException {
        for (Map.Entry<String, String> text : texts.entrySet()) {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(text.getKey()), text.getValue());
        }
    }
}

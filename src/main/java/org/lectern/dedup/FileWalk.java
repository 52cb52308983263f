package org.lectern.dedup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the files of folders, in a stable order, each folder once. */
final class FileWalk {

    private final List<Path> files = new ArrayList<>();
    private final List<Rejection> unreadable = new ArrayList<>();
    private final Set<Path> folders = new HashSet<>();
    private final Set<Path> named = new HashSet<>();

    /**
     * Adds a file, or the files of a folder.
     *
     * @throws IOException if the path does not exist or cannot be looked at
     */
    void add(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            if (folders.add(path.toRealPath())) {
                walk(path);
            }
        } else if (Files.exists(path)) {
            addFile(path);
        } else {
            throw new NoSuchFileException(path.toString());
        }
    }

    /** Depth first and without recursion, for folders may be nested deeper than the stack is. */
    private void walk(Path folder) {
        Deque<Path> open = new ArrayDeque<>();
        open.push(folder);
        while (!open.isEmpty()) {
            Path path = open.pop();
            if (!Files.isDirectory(path)) {
                addFile(path);
                continue;
            }
            List<Path> entries = entries(path);
            for (int i = entries.size() - 1; i >= 0; i--) {
                open.push(entries.get(i));
            }
        }
    }

    /** What stands in a folder, as far as it can be listed; of folders those that were not seen before. */
    private List<Path> entries(Path folder) {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder, FileWalk::isShown)) {
            stream.forEach(entries::add);
        } catch (IOException | DirectoryIteratorException | UncheckedIOException e) {
            reject(folder, e);
        }
        // A system lists in any order: which of its names a folder is seen by first must not depend on that.
        Collections.sort(entries);
        entries.removeIf(entry -> Files.isDirectory(entry) && !isNew(entry));
        return entries;
    }

    /** Whether the folder was not seen before; one that has no real path is rejected. */
    private boolean isNew(Path folder) {
        try {
            return folders.add(folder.toRealPath());
        } catch (IOException e) {
            reject(folder, e);
            return false;
        }
    }

    private void reject(Path folder, Exception e) {
        String reason =
                e instanceof AccessDeniedException ? "permission denied" : "cannot be listed: " + e.getMessage();
        unreadable.add(new Rejection(folder.toString(), reason));
    }

    /** What is neither file nor link to one, such as a named pipe, is passed over: reading it might never end. */
    private static boolean isShown(Path path) {
        if (path.getFileName().toString().startsWith(".")) {
            return false;
        }
        return Files.isRegularFile(path)
                || Files.isDirectory(path)
                || !Files.exists(path, LinkOption.NOFOLLOW_LINKS)
                || Files.isSymbolicLink(path) && !Files.exists(path);
    }

    private void addFile(Path file) {
        if (named.add(file.toAbsolutePath().normalize())) {
            files.add(file);
        }
    }

    List<Path> files() {
        return files;
    }

    List<Rejection> unreadable() {
        return unreadable;
    }
}

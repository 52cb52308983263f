package org.lectern.dedup.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;

/** A catalogue cannot be used; the message names its folder, and says why and what can be done. */
public final class CatalogException extends IOException {

    private static final long serialVersionUID = 1;

    CatalogException(Path folder, String reason, @Nullable Throwable cause) {
        super(folder + ": " + reason, cause);
    }

    /** What an exception of the store means to those who use the catalogue; others stay as they are. */
    static IOException of(Path folder, IOException e) {
        if (e instanceof LockObtainFailedException) {
            return new CatalogException(
                    folder, "is being written to at this moment; try again when that has finished", e);
        }
        if (e instanceof IndexFormatTooOldException || e instanceof IndexFormatTooNewException) {
            return otherVersion(folder, "was written by another version of Lucene", e);
        }
        if (e instanceof CorruptIndexException) {
            return new CatalogException(
                    folder, "is damaged: " + e.getMessage() + "; make a new catalogue by adding the files again", e);
        }
        return e;
    }

    /** The same of one that went through code which knows of no store. */
    static IOException of(Path folder, UncheckedIOException e) {
        return of(folder, Objects.requireNonNull(e.getCause(), "cause"));
    }

    static CatalogException otherVersion(Path folder, String difference, @Nullable Throwable cause) {
        return new CatalogException(
                folder,
                difference + "; use the Lectern that made it, or make a new catalogue by adding the files again",
                cause);
    }
}

package org.lectern.dedup.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.store.LockObtainFailedException;
import org.junit.jupiter.api.Test;

class CatalogExceptionTest {

    private static final Path FOLDER = Path.of("speeches");

    @Test
    void saysWhoHoldsTheCatalogue() {
        assertThat(CatalogException.of(FOLDER, new LockObtainFailedException("lock")))
                .isInstanceOf(CatalogException.class)
                .hasMessage("speeches: is being written to at this moment; try again when that has finished");
    }

    @Test
    void saysThatAnotherVersionWroteIt() {
        for (IOException cause : List.of(
                new IndexFormatTooNewException("segments", 9, 1, 2), new IndexFormatTooOldException("segments", "8"))) {
            assertThat(CatalogException.of(FOLDER, cause))
                    .isInstanceOf(CatalogException.class)
                    .hasMessageStartingWith("speeches: was written by another version of Lucene; ")
                    .hasCause(cause);
        }
    }

    @Test
    void saysThatItIsDamaged() {
        IOException cause = new CorruptIndexException("checksum", "segments");

        assertThat(CatalogException.of(FOLDER, new UncheckedIOException(cause)))
                .isInstanceOf(CatalogException.class)
                .hasMessageStartingWith("speeches: is damaged: checksum")
                .hasMessageEndingWith("; make a new catalogue by adding the files again")
                .hasCause(cause);
    }

    @Test
    void leavesOthersAsTheyAre() {
        IOException full = new IOException("No space left on device");

        assertThat(CatalogException.of(FOLDER, full)).isSameAs(full);
    }
}

package org.lectern.report;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lectern.collate.Apparatus;
import org.lectern.compare.Witness;
import org.lectern.text.SourceInfo;
import org.lectern.text.Transcript;

/** The header: what the document is, its witnesses with their files, and how it was made. No clock is asked. */
final class TeiHeader {

    private final Apparatus apparatus;
    private final TeiMethod method;
    private final XmlWriter tei;

    TeiHeader(Apparatus apparatus, TeiMethod method, XmlWriter tei) {
        this.apparatus = apparatus;
        this.method = method;
        this.tei = tei;
    }

    void write() throws IOException {
        tei.open("teiHeader").line().open("fileDesc").line();
        tei.open("titleStmt");
        tei.element(
                "title", Phrases.title(base()) + ": " + apparatus.witnesses().size() + " witnesses collated");
        tei.close().line();
        tei.open("publicationStmt").element("p", "Unpublished.").close().line();
        tei.open("sourceDesc").line().open("listWit").line();
        for (Witness witness : apparatus.witnesses()) {
            witness(witness);
        }
        tei.close().line().close().line().close().line();
        encoding();
        language();
        tei.close().line();
    }

    private Transcript base() {
        return apparatus.witnesses().get(apparatus.baseNumber()).transcript();
    }

    private void witness(Witness witness) throws IOException {
        SourceInfo source = witness.transcript().source();
        tei.open("witness", "xml:id", witness.siglum(), "n", witness.siglum().equals(apparatus.base()) ? "base" : "");
        tei.element("title", Phrases.title(witness.transcript()));
        tei.text(" ").element("idno", source.name(), "type", "file");
        tei.text(" ").element("idno", source.sha256(), "type", "sha256");
        tei.close().line();
    }

    private void encoding() throws IOException {
        String version = version(TeiHeader.class.getPackage().getImplementationVersion());
        tei.open("encodingDesc").line();
        tei.open("appInfo").open("application", "ident", "lectern", "version", version);
        tei.element("label", "Lectern").close().close().line();
        tei.open("editorialDecl");
        tei.element(
                "p",
                "Layout is no difference. The type of a reading is the kind of difference from its lemma, the subtype what"
                        + " was done. Readings that differ in typography alone count as one.");
        tei.close().line();
        boolean internal = method == TeiMethod.PARALLEL_SEGMENTATION;
        tei.empty("variantEncoding", "method", method.label(), "location", internal ? "internal" : "external");
        tei.line().close().line();
    }

    private void language() throws IOException {
        List<String> languages = apparatus.witnesses().stream()
                .map(witness -> witness.transcript().language())
                .distinct()
                .toList();
        tei.open("profileDesc").open("langUsage");
        for (String language : languages) {
            tei.empty("language", "ident", language);
        }
        tei.close().close().line();
    }

    /** The digits and stops of a version; 0 where the classes come from no jar. */
    private static String version(@Nullable String version) {
        return version == null ? "0" : version.replaceFirst("-.*", "");
    }
}

package org.lectern.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.support.Scan;
import org.lectern.text.Transcript;

/** A scan against the text: what OCR did is suspect, what an editor did is not. */
class OcrSuspectTest {

    private static final String BEFORE = "Our friends have come a long way to this hall today and ";
    private static final String AFTER = " for the people of the islands, who wait for an answer.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the modem{60} harbour | the modern harbour",
                "we stand sugcessfully | we stand successfully",
                "the c1imate{70} speaks | the climate speaks",
                "a letter inhis town{60} | a letter in his town",
                "the old perincracy{20} lives | the old democracy lives",
                "Mr Antonio speaks | Mr Ant\u00F3nio speaks",
                "here T speak | here I speak",
                "we wait{50} and hope | we wait, and hope",
                "we ee{10} hope | we hope",
                "we I{60} hope | we hope",
            })
    void whatOcrDoesIsSuspect(String read, String plain) {
        assertThat(only(read, plain).category()).isEqualTo(Category.OCR_SUSPECT);
        assertThat(only(read, plain).significance()).isEqualTo(Significance.ACCIDENTAL);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the modem harbour | the modern harbour | WORDING",
                "we have hope | we had hope | WORDING",
                "we want{70} water | we need water | WORDING",
                "in 1945{70} we met | in 1946 we met | NUMBER",
                "we wait and hope | we wait, and hope | PUNCTUATION",
                "we wait!{70} | we wait. | PUNCTUATION",
                "the new{70} harbour | the harbour | WORDING",
                "we eel{10} hope | we hope | WORDING",
                "we a{60} hope | we hope | WORDING",
                "the harbour | the new harbour | WORDING",
                "the High-Level{70} panel | the High Level panel | HYPHENATION",
                "the labour{70} party | the labor party | SPELLING",
                "the united{70} people | the United people | CAPITALISATION",
            })
    void whatAnEditorDoesIsNot(String read, String plain, Category category) {
        assertThat(only(read, plain).category()).isEqualTo(category);
    }

    @Test
    void theOtherWayRoundIsTheMirror() {
        Comparison comparison = Comparer.standard()
                .compare(page(Scan.ofTextPages(), "the modern harbour"), page(Scan.ofPages(), "the modem{60} harbour"));

        assertThat(comparison.changes())
                .singleElement()
                .extracting(Change::category)
                .isEqualTo(Category.OCR_SUSPECT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "inat:on | inaction | WORDING",
                "inac:on | inaction | OCR_SUSPECT",
                "Na5ons | Nations | OCR_SUSPECT",
                "be>er | better | OCR_SUSPECT",
                "Hai: | Haiti | OCR_SUSPECT",
                "rising :des | rising tides | OCR_SUSPECT",
                "mul:-stakeholder | multi-stakeholder | OCR_SUSPECT"
            })
    void betweenTextsOnlyASignInTheMidstOfAWordIsSuspect(String base, String other, Category category) {
        Comparison comparison = Comparer.standard()
                .compare(page(Scan.ofTextPages(), "the " + base), page(Scan.ofTextPages(), "the " + other));

        assertThat(comparison.changes())
                .singleElement()
                .extracting(Change::category)
                .isEqualTo(category);
    }

    private static Change only(String read, String plain) {
        Comparison comparison =
                Comparer.standard().compare(page(Scan.ofPages(), read), page(Scan.ofTextPages(), plain));
        assertThat(comparison.changes()).hasSize(1);
        return comparison.changes().get(0);
    }

    private static Transcript page(Scan scan, String words) {
        return scan.page().line(72, 100, BEFORE + words + AFTER).transcript();
    }
}

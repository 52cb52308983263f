package org.lectern.dedup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GistTest {

    private static final String SHA = "0123456789abcdeffedcba987654321000000000000000000000000000000000";

    @Test
    void whatStandsAroundTheSpeechIsCountedInLetters() {
        String text = "Mr. President,\nThe ferry sails at noon.\nThank you!";
        Document document = new Document(SHA, "Ferries", text, 15, 39);

        Gist gist = Gist.of(document);

        assertThat(gist.formulae()).isEqualTo(new Formulae(11, 8));
        assertThat(gist.title()).isEqualTo("Ferries");
        assertThat(gist.bytes()).isEqualTo(new Fingerprint(0x0123456789abcdefL, 0xfedcba9876543210L));
        assertThat(gist.wording()).isEqualTo(Wording.of(text));
    }

    @Test
    void whereNothingElseIsKnownAllIsSpeech() {
        assertThat(Gist.of(new Document(SHA, "", "The ferry sails.")).formulae())
                .isEqualTo(Formulae.NONE);
    }

    @Test
    void theSpeechLiesInTheText() {
        assertThatThrownBy(() -> new Document(SHA, "", "text", 0, 5)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> new Document(SHA, "", "text", 3, 2)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> new Document(SHA, "", "text", -1, 2)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void whatIsNoHashIsRefused() {
        assertThatThrownBy(() -> Fingerprint.ofSha256("0123")).isInstanceOf(NumberFormatException.class);
        assertThatThrownBy(() -> Fingerprint.ofSha256("")).isInstanceOf(NumberFormatException.class);
        assertThatThrownBy(() -> Fingerprint.ofSha256("x" + SHA.substring(1)))
                .isInstanceOf(NumberFormatException.class);
    }

    @Test
    void ofTwoSettingsThatWhichShowsMoreOfTheFormulaeIsBelieved() {
        assertThat(new Formulae(10, 2).or(new Formulae(3, 8))).isEqualTo(new Formulae(10, 8));
        assertThat(new Formulae(0, 0)).isEqualTo(Formulae.NONE);
        assertThatThrownBy(() -> new Formulae(-1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Formulae(0, -1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theKeyOfAWordingIsThatOfItsLettersAlone() {
        Wording wording = Wording.of("The ferry sails.");

        assertThat(wording.letters()).isEqualTo("theferrysails");
        assertThat(Wording.of("THE FERRY\nsails")).isEqualTo(wording);
        assertThat(Wording.of("The ferries sail.").key()).isNotEqualTo(wording.key());
    }

    @Test
    void whereThereAreNoLettersTheSignsTellTextsApart() {
        assertThat(Wording.of("?").key()).isNotEqualTo(Wording.of("!").key());
        assertThat(Wording.of(" ?\n")).isEqualTo(Wording.of("?"));
        assertThat(Wording.of("?").letters()).isEmpty();
    }

    @Test
    void lettersThatWereDamagedDoNotFitTheirKey() {
        Wording wording = Wording.of("The ferry sails.");

        assertThat(wording.isSound()).isTrue();
        assertThat(Wording.of("?").isSound()).isTrue();
        assertThat(new Wording(wording.key(), "theferryfails").isSound()).isFalse();
    }

    @Test
    void textsComeLongestFirstAndThenByTheirHash() {
        Text longest = text(9, 9, 30);
        Text negative = text(-5, 0, 20);
        Text low = text(1, 2, 20);
        Text high = text(1, 7, 20);
        Text shortest = text(0, 0, 10);

        assertThat(Stream.of(shortest, high, low, longest, negative).sorted(Text.ORDER))
                .containsExactly(longest, negative, low, high, shortest);
    }

    @Test
    void aTextTakesForFormulaeWhatAnyOfItsDocumentsDoes() {
        Text text = text(1, 2, 100);
        Copies.Copy one = new Copies.Copy("one", new Fingerprint(2, 2), "");
        Copies.Copy two = new Copies.Copy("two", new Fingerprint(1, 1), "");

        text.add(one, new Formulae(10, 0));
        text.add(two, new Formulae(4, 6));

        assertThat(text.formulae()).isEqualTo(new Formulae(10, 6));
        assertThat(text.copies()).isEqualTo(new Copies(new Fingerprint(1, 2), List.of(two, one)));
    }

    private static Text text(long high, long low, int length) {
        return new Text(
                new Fingerprint(high, low), length, () -> "", new Sketch(new int[0], 0, new int[0]), Formulae.NONE);
    }
}

package org.lectern.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TextProperties {

    @Property(tries = 300)
    void everyVisibleCharacterLiesInOneToken(@ForAll("texts") String text) {
        Tokens tokens = tokens(text);
        int[] covered = new int[text.length()];
        for (int token = 0; token < tokens.size(); token++) {
            for (int i = tokens.start(token); i < tokens.end(token); i++) {
                covered[i]++;
            }
        }
        for (int i = 0; i < text.length(); i++) {
            assertThat(covered[i]).as("%s at %s", text, i).isLessThanOrEqualTo(1);
            assertThat(covered[i] == 1 || Blanks.isBlank(text.charAt(i)))
                    .as("%s at %s", text, i)
                    .isTrue();
        }
    }

    @Property(tries = 300)
    void tokensRiseAndAreNeverEmpty(@ForAll("texts") String text) {
        Tokens tokens = tokens(text);
        for (int token = 0; token < tokens.size(); token++) {
            assertThat(tokens.start(token)).isLessThan(tokens.end(token));
            assertThat(token == 0 || tokens.start(token) >= tokens.end(token - 1))
                    .isTrue();
        }
    }

    @Property(tries = 300)
    void theVocabularyNumbersWordsByTheirComparisonKey(@ForAll("words") List<String> words) {
        Vocabulary vocabulary = new Vocabulary();
        for (String word : words) {
            String padded = "<" + word + ">";
            int number = vocabulary.word(padded.toCharArray(), 1, padded.length() - 1);

            assertThat(vocabulary.key(number)).isEqualTo(ComparisonKey.ofWord(word));
            assertThat(vocabulary.word(word.toCharArray(), 0, word.length())).isEqualTo(number);
            assertThat(vocabulary.intern(ComparisonKey.ofWord(word))).isEqualTo(number);
        }
    }

    @Property(tries = 300)
    void theVocabularyGivesEachKeyANumberOfItsOwn(@ForAll("words") List<String> words) {
        Vocabulary vocabulary = new Vocabulary();
        words.forEach(word -> vocabulary.word(word.toCharArray(), 0, word.length()));

        assertThat(vocabulary.size()).isEqualTo((int)
                words.stream().map(ComparisonKey::ofWord).distinct().count());
    }

    @Property(tries = 300)
    void foldingAKeyOnceMoreChangesNothing(@ForAll("word") String word) {
        String key = ComparisonKey.ofWord(word);

        assertThat(ComparisonKey.ofWord(key)).isEqualTo(key);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                        Arbitraries.chars().range(' ', '~'),
                        Arbitraries.chars().range('\u00A0', '\u06FF'),
                        Arbitraries.chars().range('\u3000', '\u9FFF'),
                        Arbitraries.of('-', '.', '\'', '\u2014', ' ', '\u00AD', '\u200D', '\u0301', 'U', 'N'))
                .list()
                .ofMaxSize(60)
                .map(TextProperties::text);
    }

    @Provide
    Arbitrary<String> word() {
        return Arbitraries.oneOf(
                        Arbitraries.chars().range('a', 'z'),
                        Arbitraries.chars().range('A', 'Z'),
                        Arbitraries.of(
                                '\'', '\u2019', '.', '0', '7', 'i', 'I', '\u0130', '\u0131', '\u00E9', '\u00DF',
                                '\uFB01'),
                        Arbitraries.chars().range('\u0410', '\u044F'))
                .list()
                .ofMinSize(1)
                .ofMaxSize(100)
                .map(TextProperties::text);
    }

    @Provide
    Arbitrary<List<String>> words() {
        return word().list().ofMaxSize(30);
    }

    private static String text(List<Character> characters) {
        StringBuilder text = new StringBuilder();
        characters.forEach(text::append);
        return text.toString();
    }

    private static Tokens tokens(String text) {
        return text.isEmpty()
                ? Tokenizer.tokenize(List.of(), new Vocabulary())
                : Tokenizer.tokenize(
                        List.of(new Block(0, BlockKind.PARAGRAPH, SourcedText.of(text, new Span(0, text.length())))),
                        new Vocabulary());
    }
}

package org.lectern.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Against a model that keeps the place of every character by itself. */
class SourcedTextProperties {

    /** A text, and for each of its characters the place that it should have. */
    private record Model(SourcedText text, String characters, List<Span> places) {}

    private static Model model(long seed, int pieces) {
        Random random = new Random(seed);
        SourcedText.Builder builder = SourcedText.builder();
        StringBuilder characters = new StringBuilder();
        List<Span> places = new ArrayList<>();
        int source = 0;
        for (int p = 0; p < pieces; p++) {
            source += random.nextInt(3);
            int length = random.nextInt(4);
            String piece = "abcdefgh".substring(0, length);
            characters.append(piece);
            int width = random.nextBoolean() ? length : length + 1 + random.nextInt(3);
            builder.append(piece, source, source + width);
            for (int i = 0; i < length; i++) {
                places.add(width == length ? new Span(source + i, source + i + 1) : new Span(source, source + width));
            }
            source += width;
        }
        return new Model(builder.build(), characters.toString(), places);
    }

    @Property
    void everyCharacterKnowsItsPlace(@ForAll long seed, @ForAll @IntRange(max = 12) int pieces) {
        Model model = model(seed, pieces);

        assertThat(model.text.text()).isEqualTo(model.characters);
        for (int i = 0; i < model.places.size(); i++) {
            assertThat(new Span(model.text.sourceStart(i), model.text.sourceEnd(i)))
                    .isEqualTo(model.places.get(i));
        }
    }

    @Property
    void aRangeReachesFromItsFirstToItsLastCharacter(@ForAll long seed, @ForAll long range) {
        Model model = model(seed, 10);
        Span wanted = range(range, model);
        if (wanted.isEmpty()) {
            assertThat(model.text.source(wanted.start(), wanted.end()).isEmpty())
                    .isTrue();
        } else {
            assertThat(model.text.source(wanted.start(), wanted.end()))
                    .isEqualTo(new Span(
                            model.places.get(wanted.start()).start(),
                            model.places.get(wanted.end() - 1).end()));
        }
    }

    @Property
    void aSliceKeepsTextAndStarts(@ForAll long seed, @ForAll long range) {
        Model model = model(seed, 10);
        Span wanted = range(range, model);
        SourcedText slice = model.text.slice(wanted.start(), wanted.end());

        assertThat(slice.text()).isEqualTo(wanted.of(model.characters));
        for (int i = 0; i < slice.length(); i++) {
            assertThat(slice.sourceStart(i))
                    .isEqualTo(model.places.get(wanted.start() + i).start());
            assertThat(slice.sourceEnd(i))
                    .isEqualTo(model.places.get(wanted.start() + i).end());
        }
    }

    @Property
    void segmentsTogetherAreTheRange(@ForAll long seed, @ForAll long range) {
        Model model = model(seed, 10);
        Span wanted = range(range, model);
        List<Integer> seen = new ArrayList<>();
        model.text.forEachSegment(wanted.start(), wanted.end(), (start, end, sourceStart, sourceEnd) -> {
            for (int i = start; i < end; i++) {
                seen.add(i);
            }
            assertThat(sourceStart).isEqualTo(model.places.get(start).start());
            assertThat(sourceEnd).isEqualTo(model.places.get(end - 1).end());
        });

        assertThat(seen).hasSize(wanted.length());
        assertThat(seen).isSorted().doesNotHaveDuplicates();
    }

    private static Span range(long seed, Model model) {
        Random random = new Random(seed);
        int start = random.nextInt(model.characters.length() + 1);
        return new Span(start, start + random.nextInt(model.characters.length() - start + 1));
    }
}

package org.lectern.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lectern.align.Link;
import org.lectern.collate.Apparatus;
import org.lectern.compare.Category;
import org.lectern.compare.Comparison;
import org.lectern.compare.Operation;
import org.lectern.compare.Significance;
import org.lectern.dedup.Corpus;
import org.lectern.dedup.Deduplicator;
import org.lectern.dedup.Rejection;
import org.lectern.dedup.Relation;
import org.lectern.dedup.Works;
import org.lectern.dedup.catalog.Added;
import org.lectern.dedup.catalog.Finding;
import org.lectern.dedup.catalog.Health;
import org.lectern.dedup.catalog.Removal;
import org.lectern.text.Block;
import org.lectern.text.BlockKind;
import org.lectern.text.Labelled;
import org.lectern.text.Metadata;
import org.lectern.text.Removed;
import org.lectern.text.Repair;
import org.lectern.text.Transcript;

class JsonReportTest {

    private static final ReportOptions OPTIONS = ReportOptions.defaults();
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Test
    void writesAComparisonAsPromised() {
        Transcript base = TranscriptBuilder.of("a.txt")
                .page()
                .paragraph("We agree with all of it.")
                .removed(Removed.Kind.PAGE_NUMBER, "1")
                .build();
        Transcript other = TranscriptBuilder.paragraphs("b.txt", "A word ahead.", "We agree with most of it.");

        String json = json(Samples.compare(base, other), OPTIONS);

        assertThat(json).isEqualTo(Samples.golden("comparison.json", json));
    }

    @Test
    void writesATranscriptAsPromised() {
        String json = json(Samples.delivered());

        assertThat(json).isEqualTo(Samples.golden("transcript.json", json));
    }

    @Test
    void keepsToTheSchemaOfComparisons() {
        assertThat(schema("comparison-1.json").validate(json(Samples.editions(), OPTIONS), InputFormat.JSON))
                .isEmpty();
        assertThat(schema("comparison-1.json").validate("{\"schema\": \"lectern/comparison/1\"}", InputFormat.JSON))
                .as("the schema is no sieve")
                .isNotEmpty();
    }

    @Test
    void keepsToTheSchemaOfWorks() throws IOException {
        String speech = "We agree with all of it, and we thank the Chair.";
        Works works = Deduplicator.standard()
                .sort(Corpus.ofTexts(Map.of("a", speech, "b", speech + " ", "c", "Something else was said.")));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Renderer.ofWorks(Format.JSON, OPTIONS).render(works, out);

        assertThat(schema("works-1.json").validate(out.toString(StandardCharsets.UTF_8), InputFormat.JSON))
                .isEmpty();
        assertThat(schema("works-1.json").validate("{\"schema\": \"lectern/works/1\"}", InputFormat.JSON))
                .as("the schema is no sieve")
                .isNotEmpty();
    }

    @Test
    void keepsToTheSchemasOfCatalogues() {
        Rejection rejection = new Rejection("a.pdf", "is encrypted");
        Added added = new Added(2, 1, 3, List.of(rejection));
        Removal removed = new Removal(2, 1);
        Health health = new Health(3, List.of("a"), List.of("b"), List.of("a checksum fails"));
        Finding.Match match = new Finding.Match("b", "0".repeat(16), "", Relation.EXCERPT, .1, .9, .1);
        Finding nothing = new Finding("a", List.of());
        Finding something = new Finding("a", List.of(match));

        keepsToItsSchema("catalog-added-1.json", Renderer.ofAdded(Format.JSON, OPTIONS), added);
        keepsToItsSchema("catalog-removed-1.json", Renderer.ofRemoved(Format.JSON, OPTIONS), removed);
        keepsToItsSchema("catalog-check-1.json", Renderer.ofHealth(Format.JSON, OPTIONS), health);
        keepsToItsSchema("catalog-found-1.json", Renderer.ofFinding(Format.JSON, OPTIONS), nothing);
        keepsToItsSchema("catalog-found-1.json", Renderer.ofFinding(Format.JSON, OPTIONS), something);
    }

    private static <T> void keepsToItsSchema(String name, Renderer<T> renderer, T answer) {
        assertThat(schema(name).validate(Samples.render(renderer, answer), InputFormat.JSON))
                .isEmpty();
        assertThat(schema(name).validate("{\"schema\": \"lectern/works/1\"}", InputFormat.JSON))
                .as("the schema is no sieve")
                .isNotEmpty();
    }

    @Test
    void keepsToTheSchemaOfTranscripts() {
        assertThat(schema("transcript-1.json").validate(json(Samples.published()), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void keepsToTheSchemaOfApparatuses() {
        String json = Samples.render(Renderer.ofApparatus(Format.JSON, OPTIONS), Samples.apparatus());

        assertThat(schema("apparatus-1.json").validate(json, InputFormat.JSON)).isEmpty();
        assertThat(schema("apparatus-1.json").validate(json.replace("\"lemma\"", "\"lema\""), InputFormat.JSON))
                .as("the schema is no sieve")
                .isNotEmpty();
    }

    @Test
    void everyWitnessCanBeReadBackOutOfTheJsonOfAnApparatus() throws IOException {
        Apparatus apparatus = Samples.apparatus();
        JsonNode json = MAPPER.readTree(Samples.render(Renderer.ofApparatus(Format.JSON, OPTIONS), apparatus));

        for (JsonNode witness : json.get("witnesses")) {
            String siglum = witness.get("siglum").asText();
            StringBuilder text = new StringBuilder();
            witness.get("path")
                    .forEach(segment -> json.at("/segments/" + segment + "/texts")
                            .forEach(written -> text.append(
                                    written.get("witnesses").toString().contains('"' + siglum + '"')
                                            ? written.get("text").asText()
                                            : "")));
            Transcript transcript =
                    apparatus.witnesses().get(apparatus.number(siglum)).transcript();
            assertThat(text)
                    .hasToString(transcript.blocks().stream().map(Block::text).collect(Collectors.joining(" ")));
        }
    }

    @ParameterizedTest
    @MethodSource
    void theSchemaNamesEveryLabel(String file, String pointer, Labelled[] constants) {
        JsonNode names = schema(file).getSchemaNode().at(pointer);

        assertThat(IntStream.range(0, names.size())
                        .mapToObj(names::get)
                        .filter(JsonNode::isTextual)
                        .map(JsonNode::asText))
                .containsExactlyElementsOf(
                        Stream.of(constants).map(Labelled::label).toList());
    }

    static List<Arguments> theSchemaNamesEveryLabel() {
        return List.of(
                Arguments.of("works-1.json", "/$defs/pair/properties/relation/enum", Relation.values()),
                Arguments.of(
                        "catalog-found-1.json",
                        "/properties/matches/items/properties/relation/enum",
                        Relation.values()),
                Arguments.of("transcript-1.json", "/$defs/block/properties/kind/enum", BlockKind.values()),
                Arguments.of("transcript-1.json", "/$defs/removed/properties/kind/enum", Removed.Kind.values()),
                Arguments.of("transcript-1.json", "/$defs/repair/properties/kind/enum", Repair.Kind.values()),
                Arguments.of("transcript-1.json", "/$defs/metadata/properties/status/enum", Metadata.Status.values()),
                Arguments.of("comparison-1.json", "/$defs/link/properties/type/enum", Link.Type.values()),
                Arguments.of("comparison-1.json", "/$defs/change/properties/operation/enum", Operation.values()),
                Arguments.of("comparison-1.json", "/$defs/change/properties/significance/enum", Significance.values()),
                Arguments.of("comparison-1.json", "/$defs/category/enum", Category.values()),
                Arguments.of("apparatus-1.json", "/$defs/reading/properties/operation/enum", Operation.values()),
                Arguments.of("apparatus-1.json", "/$defs/reading/properties/significance/enum", Significance.values()));
    }

    @Test
    void spansPointIntoTheText() throws IOException {
        JsonNode comparison = MAPPER.readTree(json(Samples.editions(), OPTIONS));

        for (JsonNode change : comparison.get("changes")) {
            for (String side : List.of("base", "other")) {
                String text = comparison.get(side).get("transcript").get("text").asText();
                JsonNode span = change.get(side).get("span");
                String there = text.substring(span.get(0).asInt(), span.get(1).asInt());
                assertThat(there.strip()).isEqualTo(change.get(side).get("text").asText());
            }
        }
    }

    @Test
    void leavesTypographyOutUnlessItIsShown() throws IOException {
        JsonNode plain = MAPPER.readTree(json(Samples.editions(), OPTIONS));
        ReportOptions everything = OPTIONS.withShown(EnumSet.allOf(Category.class));
        JsonNode whole = MAPPER.readTree(json(Samples.editions(), everything));

        assertThat(plain.at("/summary/categories/typography").isMissingNode()).isTrue();
        assertThat(whole.at("/summary/categories/typography").asInt()).isEqualTo(1);
        assertThat(whole.get("changes")).hasSize(plain.get("changes").size() + 1);
        assertThat(whole.at("/summary/accidental").asInt())
                .isEqualTo(plain.at("/summary/accidental").asInt() + 1);
    }

    @Test
    void pairsTheTwoPlacesOfAMove() throws IOException {
        JsonNode changes = MAPPER.readTree(json(Samples.editions(), OPTIONS)).get("changes");

        assertThat(changes)
                .filteredOn(change -> change.get("operation").asText().equals("transposition"))
                .singleElement()
                .satisfies(move -> assertThat(move.at("/move/id").asText()).isEqualTo("m1"));
    }

    @Test
    void saysOneOnlyWhereAllIsTheSame() throws IOException {
        String long1 = "word ".repeat(40_000);
        Comparison nearly = Samples.compare(
                TranscriptBuilder.paragraphs("a.txt", long1 + "end"),
                TranscriptBuilder.paragraphs("b.txt", long1 + "stop"));

        JsonNode json = MAPPER.readTree(json(nearly, OPTIONS));

        assertThat(json.at("/similarity/baseInOther").asDouble()).isEqualTo(.9999);
        assertThat(json.at("/links/0/similarity").asDouble()).isEqualTo(.9999);
    }

    @Test
    void replacesHalvesOfCharactersWithoutMovingAnything() throws IOException {
        Transcript broken = TranscriptBuilder.paragraphs("a.txt", "Bro\uD83Dken \uD83D\uDE00 te\uDE00xt");

        JsonNode json = MAPPER.readTree(json(broken));

        assertThat(json.get("text").asText()).isEqualTo("Bro\uFFFDken \uD83D\uDE00 te\uFFFDxt\n\n");
        assertThat(json.at("/blocks/0/text").asText()).isEqualTo("Bro\uFFFDken \uD83D\uDE00 te\uFFFDxt");
    }

    @Test
    void isTheSameInEveryLocale() {
        String json = json(Samples.editions(), OPTIONS);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(json(Samples.editions(), OPTIONS)).isEqualTo(json);
        } finally {
            Locale.setDefault(before);
        }
    }

    private static String json(Comparison comparison, ReportOptions options) {
        return Samples.render(Renderer.ofComparison(Format.JSON, options), comparison);
    }

    private static String json(Transcript transcript) {
        return Samples.render(Renderer.ofTranscript(Format.JSON, OPTIONS), transcript);
    }

    private static Schema schema(String name) {
        Map<String, String> files = new HashMap<>();
        try (Stream<Path> schemas = Files.list(Path.of("docs/schema"))) {
            for (Path file : schemas.toList()) {
                files.put("https://schema.test/" + file.getFileName(), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12,
                        registry -> registry.resourceLoaders(loaders -> loaders.resources(files)))
                .getSchema(SchemaLocation.of("https://schema.test/" + name));
    }
}

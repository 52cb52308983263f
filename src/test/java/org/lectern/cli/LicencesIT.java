package org.lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * What Lectern brings, by the bill of materials of this build. The system property {@code golden.write} writes
 * docs/licences.md anew.
 */
@EnabledIfSystemProperty(
        named = "lectern.bom",
        matches = ".+",
        disabledReason = "there is a bill of materials only with the profile sbom, which needs a connection")
class LicencesIT {

    private static final Path LIST = Path.of("docs/licences.md");

    private static final Set<String> FREE = Set.of(
            "0BSD",
            "Apache-2.0",
            "BSD 3-clause License w/nuclear disclaimer",
            "BSD-2-Clause",
            "BSD-3-Clause",
            "Bouncy Castle Licence",
            "MIT",
            "Mozilla Public License Version 1.1",
            "Unicode-3.0");

    private static final String HEAD = """
            # Licences

            Lectern is under the Apache licence 2.0. What it brings along, with the licences that the parts declare; where there are
            several, each may choose. "Optional" is in `lectern-cli.jar`, and in nobody's project who does not ask for it.
            `mvn -Psbom verify` writes the same as a bill of materials in the format of CycloneDX, `target/bom.json`, with the hash of
            each part, and fails where the two disagree.

            | part | version | licence | |
            |---|---|---|---|
            """;

    @Test
    void allAreFreeAndListed() throws IOException {
        JsonNode components = new ObjectMapper()
                .readTree(new File(System.getProperty("lectern.bom")))
                .get("components");
        Map<String, String> rows = new TreeMap<>();
        for (JsonNode component : components) {
            Set<String> licences = licences(component);
            String name = component.get("group").asText() + ":"
                    + component.get("name").asText();
            assertThat(licences).as(name).containsAnyElementsOf(FREE);
            rows.put(name, row(name, component, licences));
        }
        String list = rows.values().stream().collect(Collectors.joining("\n", HEAD, "\n"));
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(LIST, list);
        }
        assertThat(LIST).content().isEqualTo(list);
    }

    private static String row(String name, JsonNode component, Set<String> licences) {
        String optional = component.path("scope").asText().equals("optional") ? "optional" : "";
        return "| "
                + String.join(" | ", name, component.get("version").asText(), String.join("; ", licences), optional)
                + " |";
    }

    private static Set<String> licences(JsonNode component) {
        return StreamSupport.stream(component.path("licenses").spliterator(), false)
                .map(LicencesIT::licence)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String licence(JsonNode choice) {
        JsonNode licence = choice.path("license");
        return licence.path("id")
                .asText(licence.path("name").asText(choice.path("expression").asText()));
    }
}

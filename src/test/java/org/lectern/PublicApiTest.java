package org.lectern;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What users can build on, listed in docs/api.txt, so that every change of it is seen. The system property
 * {@code golden.write} writes the list anew.
 */
class PublicApiTest {

    private static final Path LIST = Path.of("docs/api.txt");

    /** The command line is no library, and templates are generated. */
    private static final List<String> NO_API = List.of("org.lectern.cli", "org.lectern.report.templates");

    @Test
    void isTheOneThatIsListed() throws IOException {
        String api = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.lectern").stream()
                        .filter(PublicApiTest::isPublic)
                        .sorted(Comparator.comparing(JavaClass::getName))
                        .flatMap(PublicApiTest::lines)
                        .collect(Collectors.joining("\n", "", "\n"));
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(LIST, api);
        }
        assertThat(LIST).content().isEqualTo(api);
    }

    private static boolean isPublic(JavaClass type) {
        return NO_API.stream().noneMatch(type.getPackageName()::startsWith)
                && isOpen(type.getModifiers())
                && type.getEnclosingClass().map(PublicApiTest::isPublic).orElse(true);
    }

    private static boolean isOpen(Set<JavaModifier> modifiers) {
        return (modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED))
                && !modifiers.contains(JavaModifier.SYNTHETIC);
    }

    private static Stream<String> lines(JavaClass type) {
        Stream<String> members = type.getMembers().stream()
                .filter(member -> isOpen(member.getModifiers()))
                .map(PublicApiTest::line)
                .sorted();
        return Stream.concat(Stream.of(type.getName()), members);
    }

    private static String line(JavaMember member) {
        String modifier = member.getModifiers().contains(JavaModifier.STATIC) ? "static " : "";
        if (member instanceof JavaCodeUnit unit) {
            String parameters = unit.getRawParameterTypes().stream()
                    .map(JavaClass::getName)
                    .map(PublicApiTest::shortened)
                    .collect(Collectors.joining(", "));
            return "    " + modifier + shortened(unit.getRawReturnType().getName()) + " " + unit.getName() + "("
                    + parameters + ")";
        }
        return "    " + modifier + member.getName();
    }

    private static String shortened(String name) {
        return name.replaceFirst("^java\\.(?:lang|util|nio\\.file|io|time)\\.(?=[A-Z])", "");
    }
}

package org.lectern.cli;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.lectern.text.Labelled;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The values of an option, known by their labels: for those who type one, and for a shell that completes it. */
abstract class LabelledValues<E extends Labelled> implements ITypeConverter<E>, Iterable<String> {

    private final List<E> values;

    LabelledValues(E[] values) {
        this.values = List.of(values);
    }

    @Override
    public final E convert(String label) {
        return values.stream()
                .filter(value -> value.label().equals(label.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("'" + label + "' is none of "
                        + String.join(", ", names())
                        + Suggestion.of(label, names())
                                .map(name -> "; did you mean '" + name + "'?")
                                .orElse("")));
    }

    @Override
    public final Iterator<String> iterator() {
        return names().iterator();
    }

    private List<String> names() {
        return values.stream().map(Labelled::label).toList();
    }
}

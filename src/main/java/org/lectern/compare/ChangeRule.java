package org.lectern.compare;

import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Recognises one kind of difference.
 *
 * <p>Rules are asked in turn, a user's own before the built-in ones; the first that answers decides.
 */
@FunctionalInterface
public interface ChangeRule {

    /** The category of the variation, or empty where this rule does not know it. */
    Optional<Category> classify(Variation variation);

    /**
     * A rule for readings that become equal, and stay non-empty, under a normalisation.
     *
     * @param category what to call the difference
     * @param normalisation a pure function of one reading
     */
    static ChangeRule equalUnder(Category category, UnaryOperator<String> normalisation) {
        return variation -> {
            if (variation.oneSided()) {
                return Optional.empty();
            }
            String base = normalisation.apply(variation.base());
            boolean equal = !base.isEmpty() && base.equals(normalisation.apply(variation.other()));
            return equal ? Optional.of(category) : Optional.empty();
        };
    }
}

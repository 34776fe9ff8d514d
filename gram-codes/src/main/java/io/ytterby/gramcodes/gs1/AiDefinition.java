package io.ytterby.gramcodes.gs1;

import java.util.List;
import java.util.Optional;

/**
 * What the syntax dictionary says of an application identifier.
 *
 * @param predefined whether its length is fixed by its first digits, so that no separator follows it
 * @param attribute whether it may stand in a Digital Link's query
 * @param key whether it may begin a Digital Link's identifying path
 * @param qualifiers if it is a key: the ordered, optional qualifiers that may follow it, one list for each alternative
 */
record AiDefinition(
        String ai,
        boolean predefined,
        boolean attribute,
        List<Component> components,
        boolean key,
        List<List<String>> qualifiers) {

    /** An identifier that the dictionary does not have. */
    static AiDefinition unknown(String ai) {
        return new AiDefinition(ai, false, true, List.of(Component.parse("X..90")), false, List.of());
    }

    /**
     * What is wrong with a value, in half a sentence; empty if nothing is.
     *
     * @param withRules whether to look at what it says too (check digits, dates, countries), or at its shape only
     */
    Optional<String> fault(String value, boolean withRules) {
        int at = 0;
        for (var component : components) {
            if (at == value.length() && component.optional()) break;
            int end = Math.min(value.length(), at + component.max());
            var fault = component.fault(value.substring(at, end), withRules);
            if (fault.isPresent()) return fault;
            at = end;
        }
        return at < value.length() ? Optional.of("is too long") : Optional.empty();
    }

    /** The length of its value, if that is fixed. */
    int fixedLength() {
        return components.stream().mapToInt(Component::max).sum();
    }

    /** Whether these qualifiers may follow this key, in this order. */
    boolean takes(List<String> followers) {
        if (!key) return false;
        if (followers.isEmpty()) return true;
        return qualifiers.stream().anyMatch(order -> isWithin(followers, order));
    }

    private static boolean isWithin(List<String> followers, List<String> order) {
        int at = 0;
        for (var follower : followers) {
            while (at < order.size() && !order.get(at).equals(follower)) at++;
            if (at++ == order.size()) return false;
        }
        return true;
    }
}

package io.ytterby.licensing.licence.domain;

import io.ytterby.kernel.Element;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What limits a line beside what was issued of it.
 *
 * @param elements a cap for each element that has one, in the order of their symbols' table
 * @param subPeriod null where all may be drawn at once
 */
public record LineControl(
        ControlledBy by,
        List<ElementBook> elements,
        @Nullable SubPeriod subPeriod) {
    /** By mass and by value, all at once, whatever is in it. */
    public static final LineControl BOTH = new LineControl(ControlledBy.BOTH, List.of(), null);

    public LineControl {
        elements = List.copyOf(elements);
        if (elements.stream().map(ElementBook::element).distinct().count() != elements.size())
            throw new IllegalArgumentException("an element has one cap");
    }

    public Optional<ElementBook> of(Element element) {
        return elements.stream().filter(book -> book.element() == element).findFirst();
    }

    public Set<Element> cappedElements() {
        return elements.stream().map(ElementBook::element).collect(Collectors.toUnmodifiableSet());
    }
}

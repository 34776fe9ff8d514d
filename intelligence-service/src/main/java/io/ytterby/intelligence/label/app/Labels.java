package io.ytterby.intelligence.label.app;

import io.ytterby.intelligence.label.domain.Label;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/** The newest label of each record. */
public interface Labels {
    void put(Label label);

    /** @return false if there was none of that source */
    boolean remove(UUID record, String source);

    /** Records that the platform's own declaration became. */
    List<UUID> recordsOfDeclaration(UUID declaration);

    /** The newest first, those placed before {@code before}. */
    List<Listed> list(long before, int limit);

    /** What came of records with a reason, feature by feature. */
    List<OfFeature> byFeature();

    /** One of a list, with its place in it. */
    record Listed(long place, Label label) {}

    /**
     * @param labelled records with that reason that somebody looked at
     * @param weighted share of illegal ones, each as often as one over its propensity
     */
    record OfFeature(String feature, long labelled, long illegal, BigDecimal weighted) {}
}

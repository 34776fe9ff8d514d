package io.ytterby.licensing.figures.app;

import io.ytterby.licensing.figures.domain.Contribution;
import io.ytterby.licensing.figures.domain.Dimension;
import io.ytterby.licensing.figures.domain.FiguresRow;
import io.ytterby.licensing.figures.domain.Period;
import java.util.List;
import java.util.Map;

/** Counts over the tables of applications, licences and their books. */
public interface Figures {
    /** From here on the transaction sees one state of the database. Must come first in it. */
    void holdStill();

    /**
     * @param elements the element of each control code that has one
     * @return in the order of the groups
     */
    List<FiguresRow> rows(Period period, Dimension by, Map<String, String> elements);

    /**
     * What was first licensed in the period, by each holder.
     *
     * @param by an element or a destination
     */
    List<Contribution> licensed(Period period, Dimension by, Map<String, String> elements);
}

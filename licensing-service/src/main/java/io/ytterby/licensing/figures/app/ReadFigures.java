package io.ytterby.licensing.figures.app;

import io.ytterby.kernel.Element;
import io.ytterby.licensing.controllist.app.ControlLists;
import io.ytterby.licensing.controllist.domain.ControlListEntry;
import io.ytterby.licensing.figures.domain.Dimension;
import io.ytterby.licensing.figures.domain.FiguresRow;
import io.ytterby.licensing.figures.domain.Period;
import io.ytterby.licensing.figures.domain.PublicTable;
import io.ytterby.licensing.figures.domain.Quarter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The regulator's figures and the public statistics: each answer is of one state of the database. */
@ApplicationScoped
public class ReadFigures {
    private final Figures figures;
    private final ControlLists controlLists;

    ReadFigures(Figures figures, ControlLists controlLists) {
        this.figures = figures;
        this.controlLists = controlLists;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<FiguresRow> rows(Period period, Dimension by) {
        figures.holdStill();
        return figures.rows(period, by, elements());
    }

    /** @param quarters such as are over: what they say does not change any more */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Map<Quarter, PublicTable> publicTables(List<Quarter> quarters, Dimension by) {
        figures.holdStill();
        var elements = elements();
        Map<Quarter, PublicTable> tables = new LinkedHashMap<>();
        for (var quarter : quarters)
            tables.put(quarter, PublicTable.of(figures.licensed(quarter.period(), by, elements)));
        return tables;
    }

    private Map<String, String> elements() {
        Map<String, String> elements = new HashMap<>();
        for (ControlListEntry entry : controlLists.current().entries()) {
            Element element = entry.element();
            if (element != null) elements.putIfAbsent(entry.code().value(), element.name());
        }
        return elements;
    }
}

package io.ytterby.licensing.application.app;

import io.ytterby.licensing.application.domain.ApplicationId;
import io.ytterby.licensing.application.domain.Decision;
import io.ytterby.licensing.application.domain.Ruling;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** What letters and licences say of a decision: its conditions. For other features; who may read the licence may read them. */
@ApplicationScoped
public class ReadRulings {
    private final CaseFile file;

    ReadRulings(CaseFile file) {
        this.file = file;
    }

    /** The conditions under which the case was approved, in the order of its lines and parties; empty if there are none. */
    @Transactional
    public List<Ruling.Proviso> provisosOf(ApplicationId id) {
        return file.rulings(id).stream()
                .filter(ruling -> ruling.kind() == Decision.Kind.APPROVE)
                .reduce((earlier, later) -> later)
                .map(Ruling::provisos)
                .orElse(List.of());
    }
}

package io.ytterby.inspection.diversion.app;

import io.ytterby.inspection.declaration.domain.DeclarationForm;
import io.ytterby.inspection.diversion.domain.DiversionAlert;
import java.util.List;

/** Copies of the alerts, kept from their state topic alone. */
public interface DiversionAlerts {
    /** @return false if it holds this version or a newer one: then nothing is changed */
    boolean keep(DiversionAlert alert);

    /** Those still looked for that share a container, a licence or a party with its heading; at most a hundred. */
    List<DiversionAlert> fitting(DeclarationForm form);
}

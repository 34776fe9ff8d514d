package io.ytterby.licensing.licence.app;

import io.ytterby.kit.identity.Actor;
import io.ytterby.licensing.licence.domain.Licence;
import java.util.Map;

/**
 * One of several draws that one transaction makes on a licence.
 *
 * @param licence as this draw left it, under a version of its own
 * @param trace whose request it was; empty outside any
 */
public record Drawn(Licence licence, Actor actor, Map<String, Object> detail, String trace) {
    public Drawn {
        detail = Map.copyOf(detail);
    }
}

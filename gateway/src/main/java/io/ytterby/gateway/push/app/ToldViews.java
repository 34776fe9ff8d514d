package io.ytterby.gateway.push.app;

import io.ytterby.gateway.push.domain.Subject;
import io.ytterby.gateway.push.domain.View;
import io.ytterby.kernel.OrganisationId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The last view that each organisation was told of each subject. */
public interface ToldViews {
    /** The subjects of which something was told that rests on this thing: {@code declaration/<uuid>}. */
    List<Subject> restingOn(String thing);

    /** Until the end of the transaction nobody else, on any replica, tells anything of these subjects. */
    void lock(Collection<Subject> subjects);

    /** What each organisation was told last; one that was never told anything is not in it. */
    Map<OrganisationId, View> of(Subject subject);

    void remember(Subject subject, Map<OrganisationId, View> views);

    /** One that the organisation may still see. */
    record Shown(String subject, String data) {}

    /** @param after the subject's name before the first one; empty to begin */
    List<Shown> shownTo(OrganisationId organisation, Optional<String> after, int limit);
}

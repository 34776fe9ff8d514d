package io.ytterby.licensing.application.app;

import io.ytterby.licensing.application.domain.Application;
import io.ytterby.licensing.application.domain.ApplicationId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where applications are kept. */
public interface Applications {
    Optional<Application> lookUp(ApplicationId id);

    /** Like {@link #lookUp}, and nobody else moves it until this transaction ends. */
    Optional<Application> claim(ApplicationId id);

    /** The edition before this one, without reading either. */
    Optional<ApplicationId> editionBefore(ApplicationId id);

    /** The edition that is under way after this one, be it after others; empty if there is none. */
    Optional<ApplicationId> newestEditionAfter(ApplicationId id);

    void add(Application application);

    /**
     * @return the same with its new version
     */
    Application save(Application application);

    /**
     * A page in the filter's order.
     *
     * @param after the last id of the page before
     */
    List<Application> list(ApplicationFilter filter, @Nullable ApplicationId after, int most);
}

package io.ytterby.inspection.declaration.app;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Read and validated at start. */
@ConfigMapping(prefix = "inspection.declaration")
public interface DeclarationConfig {
    /** How long licensing and tracking have to answer before the declaration is cancelled. */
    @WithDefault("PT15M")
    Duration answerWithin();

    /** The port of a declaration that names none. */
    @WithDefault("CNSHA")
    String portDefault();
}

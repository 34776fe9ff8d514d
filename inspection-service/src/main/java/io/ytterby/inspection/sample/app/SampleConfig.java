package io.ytterby.inspection.sample.app;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.math.BigDecimal;

/** Read and validated at start. */
@ConfigMapping(prefix = "inspection.sample")
public interface SampleConfig {
    /** From which score on (in standard uncertainties) one analysis is not enough. */
    @WithDefault("2")
    BigDecimal greyFrom();

    /** Until which; a clearer one needs no second. */
    @WithDefault("5")
    BigDecimal greyUntil();
}

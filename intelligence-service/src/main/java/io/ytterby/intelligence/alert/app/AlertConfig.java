package io.ytterby.intelligence.alert.app;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;

/** Who sees alerts, and which policy counts. */
@ConfigMapping(prefix = "intelligence.alert")
public interface AlertConfig {
    /** The policy on the class path; a regulator's own file has the same shape. */
    @WithDefault("intelligence/alert-policy.json")
    String policy();

    /** Authorities that alerts are told to. No company is. */
    @WithDefault("${ytterby.authorities:cn-mofcom,cn-gacc}")
    List<String> authorities();
}

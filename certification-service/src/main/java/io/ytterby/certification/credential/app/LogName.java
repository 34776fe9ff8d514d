package io.ytterby.certification.credential.app;

import io.ytterby.issuing.key.app.IssuingConfig;
import jakarta.inject.Singleton;

/** What the log is called, as no other log is. */
@Singleton
public class LogName {
    private final IssuingConfig config;

    LogName(IssuingConfig config) {
        this.config = config;
    }

    /** {@code permit.example/api/certification/v1/credential-log}. */
    public String text() {
        return config.publicUrl().replaceFirst("^https?://", "") + "/v1/credential-log";
    }
}

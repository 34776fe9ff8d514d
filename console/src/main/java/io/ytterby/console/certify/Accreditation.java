package io.ytterby.console.certify;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * That a body may certify, as the API tells it.
 *
 * @param validUntil the first legal day after it
 */
public record Accreditation(
        String accreditationId,
        String body,
        String accreditor,
        String scheme,
        List<String> stages,
        List<String> territory,
        LocalDate validFrom,
        LocalDate validUntil,
        boolean suspended,
        List<Suspension> suspensions) {
    static final String API = "/api/certification/v1/accreditations";

    /** @param until when it was lifted; null while it stands */
    public record Suspension(Instant from, @Nullable Instant until, String reason) {}

    /** What a regulator may do now: the other of what it is. */
    public String verb() {
        return suspended ? "reinstate" : "suspend";
    }

    public String tone() {
        return suspended ? "stop" : "good";
    }

    public String standing() {
        return suspended ? "suspended" : "valid";
    }
}

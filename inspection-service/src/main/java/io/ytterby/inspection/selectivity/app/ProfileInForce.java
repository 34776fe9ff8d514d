package io.ytterby.inspection.selectivity.app;

import io.ytterby.inspection.selectivity.domain.Profile;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The profile that counts today; an approved version never changes, so each is parsed once. */
@Singleton
class ProfileInForce {
    private static final ZoneId LEGAL_DAY = ZoneId.of("Asia/Shanghai");

    private final Profiles profiles;
    private final Clock clock;
    private final Map<Long, Profile> parsed = new ConcurrentHashMap<>();

    ProfileInForce(Profiles profiles, Clock clock) {
        this.profiles = profiles;
        this.clock = clock;
    }

    /** A profile and its version. */
    record InForce(long version, Profile profile) {}

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), LEGAL_DAY);
    }

    InForce on(LocalDate day) {
        var version =
                profiles.inForce(day).orElseThrow(() -> new IllegalStateException("no profile is in force on " + day));
        return new InForce(version.version(), parsed.computeIfAbsent(version.version(), _ -> parse(version)));
    }

    static Profile parse(Profiles.Version version) {
        return switch (ProfileReader.read(version.document())) {
            case ProfileReader.Outcome.Read read -> read.profile();
            case ProfileReader.Outcome.Wrong(var errors) ->
                throw new IllegalStateException("profile " + version.version() + " can't be read: " + errors);
        };
    }
}

package io.ytterby.licensing.owndata.data;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.ytterby.licensing.owndata.app.RetentionPolicy;
import io.ytterby.licensing.owndata.domain.RetentionRule;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code retention/policy.json} of the class path. A rule that cannot be read stops the service's start. */
@Singleton
class RetentionFile implements RetentionPolicy {
    private static final String FILE = "/retention/policy.json";

    private final List<RetentionRule> rules;

    RetentionFile(ObjectMapper json) {
        try (var in = RetentionFile.class.getResourceAsStream(FILE)) {
            if (in == null) throw new IllegalStateException("the service was built without " + FILE);
            this.rules = json.readValue(in, new TypeReference<List<RuleData>>() {}).stream()
                    .map(RuleData::rule)
                    .toList();
        } catch (IOException unreadable) {
            throw new IllegalStateException(FILE + " cannot be read", unreadable);
        }
    }

    /** @param keep {@code P2Y}; null keeps it for ever */
    record RuleData(
            String what, String description, @Nullable String keep, String from, String why) {
        RetentionRule rule() {
            return new RetentionRule(what, description, keep == null ? null : Period.parse(keep), from, why);
        }
    }

    @Override
    public List<RetentionRule> rules() {
        return rules;
    }
}

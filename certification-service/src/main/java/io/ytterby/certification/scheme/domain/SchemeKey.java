package io.ytterby.certification.scheme.domain;

import java.util.regex.Pattern;

/**
 * One version of a scheme's rules.
 *
 * @param id lower case letters, digits and dashes: {@code gbt-24067}
 * @param version as the scheme itself has it: {@code 2024}
 */
public record SchemeKey(String id, String version) {
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{1,38}[a-z0-9]");
    private static final Pattern VERSION = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]{0,19}");

    public SchemeKey {
        if (!ID.matcher(id).matches())
            throw new IllegalArgumentException("not the id of a scheme, which looks like gbt-24067: '" + id + "'");
        if (!VERSION.matcher(version).matches())
            throw new IllegalArgumentException("not the version of a scheme, which looks like 2024: '" + version + "'");
    }

    @Override
    public String toString() {
        return id + "@" + version;
    }
}

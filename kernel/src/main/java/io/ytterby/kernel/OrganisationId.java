package io.ytterby.kernel;

import java.util.regex.Pattern;

/** An organisation in the registry of licensing-service: lower case letters, digits and dashes, 2 to 40 characters. Tokens carry it as {@code org}. */
public record OrganisationId(String value) {
    private static final Pattern SHAPE = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])");

    public OrganisationId {
        if (!SHAPE.matcher(value).matches())
            throw new IllegalArgumentException(
                    "not the id of an organisation, which looks like cn-baotou-re: '" + value + "'");
    }

    @Override
    public String toString() {
        return value;
    }
}

package io.ytterby.inspection.alert.domain;

import io.ytterby.kernel.OrganisationId;
import java.util.regex.Pattern;

/** Whose goods to look for. */
public sealed interface Consignor {

    /** By name, for whoever reads the alert. */
    record Named(OrganisationId organisation) implements Consignor {}

    /**
     * Not by name: ports recognise its goods, and who reads the alert learns nothing of it.
     *
     * @param hash HMAC-SHA-256 of its id under the ports' key, 64 hexadecimal digits
     */
    record Concealed(String hash) implements Consignor {
        private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{64}");

        public Concealed {
            if (!SHAPE.matcher(hash).matches()) throw new IllegalArgumentException("not a keyed hash: '" + hash + "'");
        }
    }

    /** @param hash of the exporter under the ports' key */
    default boolean is(OrganisationId exporter, String hash) {
        return switch (this) {
            case Named(var organisation) -> organisation.equals(exporter);
            case Concealed(var concealed) -> concealed.equals(hash);
        };
    }
}

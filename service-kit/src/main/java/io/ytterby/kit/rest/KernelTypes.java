package io.ytterby.kit.rest;

import io.ytterby.kernel.ContainerNumber;
import io.ytterby.kernel.ControlCode;
import io.ytterby.kernel.CountryCode;
import io.ytterby.kernel.DeclarationId;
import io.ytterby.kernel.Gtin;
import io.ytterby.kernel.HsCode;
import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kernel.LotId;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.PersonId;
import io.ytterby.kernel.Unlocode;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The kernel's words that are a plain text outside: in JSON, in paths, in queries. */
final class KernelTypes {
    private static final Pattern UUID_SHAPE =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    /** Each reader throws IllegalArgumentException with words for people. */
    static final Map<Class<?>, Function<String, ?>> READERS = Map.ofEntries(
            Map.entry(ContainerNumber.class, ContainerNumber::new),
            Map.entry(ControlCode.class, ControlCode::new),
            Map.entry(CountryCode.class, CountryCode::new),
            Map.entry(DeclarationId.class, text -> new DeclarationId(uuid(text))),
            Map.entry(Gtin.class, Gtin::new),
            Map.entry(HsCode.class, HsCode::new),
            Map.entry(LicenceNumber.class, LicenceNumber::new),
            Map.entry(LotId.class, text -> new LotId(uuid(text))),
            Map.entry(OrganisationId.class, OrganisationId::new),
            Map.entry(PersonId.class, PersonId::new),
            Map.entry(Unlocode.class, Unlocode::new));

    private KernelTypes() {}

    /** Java's own reader also takes {@code 1-1-1-1-1}. */
    static UUID uuid(String text) {
        if (!UUID_SHAPE.matcher(text).matches()) throw new IllegalArgumentException("not a UUID: '" + text + "'");
        return UUID.fromString(text);
    }
}

package io.ytterby.tracking.resolver.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What this resolver can do, where GS1's standard has others look for it. */
@Path("/.well-known/gs1resolver")
@PermitAll
public class ResolverDescription {
    private final String stem;

    ResolverDescription(
            @ConfigProperty(name = "tracking.codes.link-stem", defaultValue = "http://localhost:8080") String stem) {
        this.stem = stem;
    }

    /** The resolver description file. */
    public record Description(
            String name, String resolverRoot, List<String> supportedPrimaryKeys, List<String> supportedLinkType) {}

    @GET
    @Operation(summary = "The resolver description file of the GS1 Digital Link standard")
    public Description describe() {
        return new Description(
                "Ytterby",
                stem,
                List.of("01"),
                List.of(
                        "gs1:verificationService",
                        "gs1:traceability",
                        "gs1:epcis",
                        "gs1:certificationInfo",
                        "gs1:pip"));
    }
}

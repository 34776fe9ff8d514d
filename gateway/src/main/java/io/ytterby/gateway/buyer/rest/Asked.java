package io.ytterby.gateway.buyer.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.ytterby.kernel.DeclarationId;
import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kernel.LotId;
import io.ytterby.kit.problem.FieldError;
import io.ytterby.kit.problem.ProblemException;
import io.ytterby.kit.problem.Problems;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** One thing of a bulk check, read by itself: what is wrong with it is its own problem, and spoils no other. */
sealed interface Asked {
    /** As it was asked for. */
    String id();

    record OfLicence(String id, LicenceNumber number) implements Asked {}

    record OfLot(String id, LotId lot) implements Asked {}

    record OfDeclaration(String id, DeclarationId declaration) implements Asked {}

    record OfApplication(String id, UUID application) implements Asked {}

    record OfOrder(String id) implements Asked {}

    /** By the word in CSV and the member in JSON. */
    Map<String, Function<String, Asked>> READERS = Map.of(
            "licenceNumber", text -> new OfLicence(text, new LicenceNumber(text)),
            "lotId", text -> new OfLot(text, LotId.of(text)),
            "declarationId", text -> new OfDeclaration(text, DeclarationId.of(text)),
            "applicationId", text -> new OfApplication(text, UUID.fromString(text)),
            "poNo", OfOrder::new);

    /** The most characters that an id may have. */
    int LONGEST = 64;

    /**
     * @param pointer where it stands in the request: {@code /items/3}
     * @throws ProblemException 400 that names what is wrong
     */
    static Asked read(JsonNode item, String pointer) {
        if (!item.isObject()) throw wrong(pointer, "must be an object with one id.");
        if (item.size() != 1) throw wrong(pointer, "must name exactly one of " + names() + ".");
        var name = item.fieldNames().next();
        var value = item.path(name);
        if (!value.isTextual()) throw wrong(pointer + "/" + shortened(name), "must be a text.");
        return read(name, value.asText(), pointer);
    }

    /** The same of a name and an id. */
    static Asked read(String name, String id, String pointer) {
        var reader = READERS.get(name);
        if (reader == null)
            throw wrong(pointer + "/" + shortened(name), "is nothing that can be checked; there are " + names() + ".");
        if (id.isEmpty() || id.length() > LONGEST)
            throw wrong(pointer + "/" + name, "must have 1 to " + LONGEST + " characters.");
        try {
            return reader.apply(id);
        } catch (IllegalArgumentException malformed) {
            throw wrong(pointer + "/" + name, String.valueOf(malformed.getMessage()));
        }
    }

    private static String names() {
        return String.join(", ", READERS.keySet().stream().sorted().toList());
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST ? name : name.substring(0, LONGEST);
    }

    private static ProblemException wrong(String pointer, String detail) {
        return new ProblemException(Problems.invalid(List.of(new FieldError(pointer, detail))));
    }
}

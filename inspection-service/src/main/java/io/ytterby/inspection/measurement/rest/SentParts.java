package io.ytterby.inspection.measurement.rest;

import io.ytterby.inspection.evidence.domain.Content;
import io.ytterby.kit.problem.ProblemException;
import io.ytterby.kit.problem.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import org.jspecify.annotations.Nullable;

/**
 * The parts of an upload: {@code file}, at most 8 MB, and {@code metadata}, a JSON text or a file of one.
 *
 * @param mediaType as the part says; octets if it says nothing
 * @param metadata {@code {}} if none was sent
 */
record SentParts(String name, String mediaType, byte[] file, byte[] metadata) {
    private static final Set<String> NAMES = Set.of("file", "metadata");
    private static final int MOST_METADATA = 64 * 1024;
    private static final int LONGEST_NAME = 200;

    /** @throws ProblemException 400 if a part is missing, sent twice or unknown; 413 if one is too large */
    static SentParts of(MultipartFormDataInput sent) {
        Map<String, Collection<FormValue>> parts = sent.getValues();
        parts.keySet().stream()
                .filter(name -> !NAMES.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new ProblemException(
                            Problems.invalid("/" + name, "is no part of this: send file and metadata."));
                });
        var file = one(parts, "file");
        if (file == null) throw new ProblemException(Problems.invalid("/file", "is missing: the instrument's file."));
        var bytes = bytes(file, Content.MOST_BYTES);
        if (bytes.length == 0) throw new ProblemException(Problems.invalid("/file", "is empty."));
        var metadata = one(parts, "metadata");
        return new SentParts(
                name(file),
                mediaType(file),
                bytes,
                metadata == null ? "{}".getBytes(StandardCharsets.UTF_8) : bytes(metadata, MOST_METADATA));
    }

    private static @Nullable FormValue one(Map<String, Collection<FormValue>> parts, String name) {
        var values = List.copyOf(parts.getOrDefault(name, List.of()));
        if (values.size() > 1) throw new ProblemException(Problems.invalid("/" + name, "was sent twice."));
        return values.isEmpty() ? null : values.getFirst();
    }

    private static byte[] bytes(FormValue part, int most) {
        if (!part.isFileItem()) return part.getValue().getBytes(StandardCharsets.UTF_8);
        try (InputStream in = part.getFileItem().getInputStream()) {
            var bytes = in.readNBytes(most + 1);
            if (bytes.length > most) throw new ProblemException(Problems.bodyTooLarge());
            return bytes;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The last part of the path that some clients send, without what cannot be shown or stored. */
    private static String name(FormValue part) {
        @Nullable String sent = part.getFileName();
        if (sent == null) return "unnamed";
        var last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cntrl}\\p{Cs}]", "")
                .strip();
        if (last.isEmpty()) return "unnamed";
        return last.length() <= LONGEST_NAME ? last : last.substring(0, LONGEST_NAME);
    }

    private static String mediaType(FormValue part) {
        var headers = part.getHeaders();
        @Nullable String said = headers == null ? null : headers.getFirst("Content-Type");
        return said == null || !said.matches("[\\x20-\\x7e]{3,127}") ? "application/octet-stream" : said;
    }
}

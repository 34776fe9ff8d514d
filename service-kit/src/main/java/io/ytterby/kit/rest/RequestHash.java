package io.ytterby.kit.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.ytterby.kit.identity.Actor;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.core.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/**
 * SHA-256 of who asks where, and of what. What is asked is taken as the method receives it, not as it was sent: a client
 * that sends the same JSON with other blanks, or the same form with another boundary, means the same.
 */
final class RequestHash {
    private final ObjectMapper mapper;

    RequestHash(ObjectMapper mapper) {
        this.mapper = mapper.copy().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
    }

    static byte[] ofScope(Actor actor, String method, String path, String key) {
        var digest = sha256();
        for (var part :
                new String[] {actor.organisation().value(), actor.person().value(), method, path, key})
            feed(digest, part.getBytes(StandardCharsets.UTF_8));
        return digest.digest();
    }

    byte[] ofArguments(Method method, Object[] arguments) {
        var digest = sha256();
        var annotations = method.getParameterAnnotations();
        for (int i = 0; i < arguments.length; i++)
            if (!isOfTheConnection(annotations[i])) feed(digest, bytes(arguments[i]));
        return digest.digest();
    }

    /** What is asked, part by part. */
    byte[] ofParts(List<?> parts) {
        var digest = sha256();
        for (var part : parts) feed(digest, bytes(part));
        return digest.digest();
    }

    private byte[] bytes(@Nullable Object argument) {
        try {
            return switch (argument) {
                case null -> new byte[0];
                case byte[] raw -> raw;
                case FileUpload file -> fileDigest(file.uploadedFile());
                case Path file -> fileDigest(file);
                default -> mapper.writeValueAsBytes(argument);
            };
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] fileDigest(Path file) throws IOException {
        var digest = sha256();
        var buffer = new byte[1 << 16];
        try (var in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) digest.update(buffer, 0, read);
        }
        return digest.digest();
    }

    private static boolean isOfTheConnection(Annotation[] annotations) {
        return Arrays.stream(annotations)
                .anyMatch(annotation -> annotation instanceof Context
                        || annotation instanceof HeaderParam
                        || annotation instanceof RestHeader);
    }

    /** With its length before it, so that no two lists of parts look alike. */
    private static void feed(MessageDigest digest, byte[] part) {
        digest.update((part.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(part);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

package io.ytterby.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.security.AuthenticationException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import java.io.CharConversionException;
import java.util.Optional;
import java.util.stream.Stream;

/** Any exception as the problem a client may see. What is not the client's doing tells only a reference. */
public final class Translation {
    private static final int DEEPEST_CAUSE = 20;

    private Translation() {}

    public static Problem of(Throwable failure) {
        return causes(failure)
                .flatMap(cause -> known(cause).stream())
                .findFirst()
                .orElseGet(() -> Problems.internal(References.current()));
    }

    private static Optional<Problem> known(Throwable cause) {
        return switch (cause) {
            case ProblemException carried -> Optional.of(carried.problem());
            case ConstraintViolationException violations -> ViolationProblems.of(violations);
            case JsonProcessingException unreadable -> JsonProblems.of(unreadable);
            case CharConversionException ignored -> Optional.of(Problems.notUtf8());
            case UnauthorizedException ignored -> Optional.of(Problems.unauthorized());
            case AuthenticationException ignored -> Optional.of(Problems.unauthorized());
            case ForbiddenException ignored -> Optional.of(Problems.forbidden());
            // The router's own are told apart from what a converter threw inside of them, which comes first.
            case WebApplicationException web when innermost(web) -> Optional.of(ofWeb(web));
            default -> OutageProblems.of(cause);
        };
    }

    private static boolean innermost(WebApplicationException web) {
        return causes(web).skip(1).noneMatch(inner -> known(inner).isPresent());
    }

    private static Problem ofWeb(WebApplicationException web) {
        if (web instanceof NotFoundException) return Problems.noSuchPath();
        return Problems.ofStatus(web.getResponse().getStatus());
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST_CAUSE);
    }
}

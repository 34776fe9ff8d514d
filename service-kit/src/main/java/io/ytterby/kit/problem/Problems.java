package io.ytterby.kit.problem;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The problems that any endpoint may answer. Those of one feature are beside its resource. */
public final class Problems {
    private static final int RETRY_AFTER_SECONDS = 2;

    private Problems() {}

    /** The same answer for what is absent and for what belongs to somebody else. */
    public static Problem notFound(String what, Object id) {
        return Problem.of(
                "not-found",
                404,
                "Not found",
                "There is no " + what + " " + shortened(id) + " that you may see. Check the id and your organisation.");
    }

    public static Problem noSuchPath() {
        return Problem.of(
                "not-found", 404, "Not found", "Nothing is at this address. Check the path and the ids in it.");
    }

    /** One field of the request is not what it must be: 400 with the pointer. */
    public static Problem invalid(String pointer, String detail) {
        return invalid(List.of(new FieldError(pointer, detail)));
    }

    public static Problem invalid(List<FieldError> errors) {
        return Problem.of(
                        "invalid-request",
                        400,
                        "The request is not valid",
                        "Mend the fields named in errors and send it again.")
                .with(errors);
    }

    static Problem unreadableJson(String why, long line, long column) {
        return Problem.of(
                "unreadable-body",
                400,
                "The body cannot be read",
                why,
                line > 0 ? Map.of("line", line, "column", column) : Map.of());
    }

    static Problem notUtf8() {
        return unreadableJson("The body is not UTF-8.", 0, 0);
    }

    public static Problem malformed(String detail) {
        return Problem.of("malformed-request", 400, "The request is malformed", detail);
    }

    public static Problem unauthorized() {
        return Problem.of(
                "unauthorized",
                401,
                "A valid token is needed",
                "Send the header Authorization: Bearer <token> with a token of this platform's issuer that has not"
                        + " expired.");
    }

    public static Problem forbidden() {
        return Problem.of(
                "forbidden",
                403,
                "Your roles do not allow this",
                "Ask somebody who has the role that this call needs, or have it given to you.");
    }

    static Problem methodNotAllowed() {
        return Problem.of(
                "method-not-allowed",
                405,
                "This method is not allowed here",
                "The header Allow, if there is one, names the methods that are; /q/openapi has all.");
    }

    static Problem notAcceptable() {
        return Problem.of(
                "not-acceptable",
                406,
                "No such form of the answer",
                "Ask for application/json in the header Accept, or see /q/openapi for what else there is.");
    }

    public static Problem bodyTooLarge() {
        return Problem.of(
                "body-too-large",
                413,
                "The body is too large",
                "Send less at once; /q/openapi tells each call's limit.");
    }

    static Problem unsupportedMediaType() {
        return Problem.of(
                "unsupported-media-type",
                415,
                "This content type is not taken",
                "Send the body as the content type that /q/openapi names, mostly application/json.");
    }

    /** Two changes met; the same request may work in a moment. */
    public static Problem busy() {
        return Problem.of("busy", 409, "Somebody else is changing this", "Nothing was changed. Try again in a moment.");
    }

    static Problem conflict() {
        return Problem.of(
                "conflict",
                409,
                "This contradicts what is stored",
                "Nothing was changed. Read the thing again and see what has changed.");
    }

    /** A part that this service needs does not answer. */
    public static Problem unavailable() {
        return Problem.of(
                "unavailable",
                503,
                "A part of the platform does not answer",
                "Nothing is known to have been changed. Send the same request again, with the same Idempotency-Key.",
                Map.of(Problem.RETRY_AFTER, RETRY_AFTER_SECONDS));
    }

    /** This process has never reached the issuer: it can call no token good or bad. */
    public static Problem issuerKeysUnread() {
        return Problem.of(
                "issuer-keys-unread",
                503,
                "No token can be checked yet",
                "Your token was not judged: this process has not read the issuer's keys. Send the same request again.",
                Map.of(Problem.RETRY_AFTER, RETRY_AFTER_SECONDS));
    }

    /** @param reference what the log has it under */
    static Problem internal(String reference) {
        return Problem.of(
                "internal",
                500,
                "This is our fault",
                "Nothing was changed. Tell the operator the reference.",
                Map.of("reference", reference));
    }

    /** Whatever a framework answers that has no words of its own here. */
    static Problem ofStatus(int status) {
        return switch (status) {
            case 400 -> malformed("The request cannot be understood. /q/openapi has its shape.");
            case 401 -> unauthorized();
            case 403 -> forbidden();
            case 404 -> noSuchPath();
            case 405 -> methodNotAllowed();
            case 406 -> notAcceptable();
            case 413 -> bodyTooLarge();
            case 415 -> unsupportedMediaType();
            case 503 -> unavailable();
            default ->
                status >= 500
                        ? internal(References.current())
                        : Problem.of(
                                "refused",
                                status,
                                "The request was refused",
                                String.format(Locale.ROOT, "The status %d says why.", status));
        };
    }

    private static String shortened(Object id) {
        var text = String.valueOf(id);
        return text.length() <= 80 ? text : text.substring(0, 80) + "…";
    }
}
